"""Follows a chain of attributes from the client."""

from __future__ import annotations

import inspect
from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

from .hints import argument_hints
from .tree import Operation, Step


def reach(client: object, operation: Operation, values: Mapping[str, object]) -> Any:
    """What holds the operation; `values` are the path's, by Twilio's names. AttributeError where the chain breaks."""
    return list(_walk(client, operation, values))[-1][1]


def path_hints(client: object, operation: Operation) -> dict[str, Any]:
    """The hint of each path value that the chain asks for, by the operation's own name for the value.

    It is None where the type is not this operation's to say. A value that is asked for under another name is left out.
    """
    found: dict[str, Any] = {}
    for step, place in _walk(client, operation, defaultdict(lambda: "X")):
        if step.asks is not None:
            asking = place if step.name else place.__call__
            names, hints = list(inspect.signature(asking).parameters), argument_hints(asking)
            for ask, name in zip(step.asks, names):
                if ask.name == name:
                    found[ask.word] = hints[name] if ask.is_typed else None
    return found


def _walk(client: object, operation: Operation, values: Mapping[str, object]) -> Iterator[tuple[Step, Any]]:
    """Each step that is a call with what is called, and at last the holder of the operation."""
    place: Any = client
    for step in operation.chain:
        place = getattr(place, step.name) if step.name else place
        if step.asks is not None:
            yield step, place
            place = place(*(values[ask.word] for ask in step.asks))
    yield Step("", None), place
