"""A document on its way to `spec.Document`, raw or reduced: strict where it must be, and no stricter."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final, TypeVar

from ..contract import contract
from ..keywords import EXTENSIONS, SHAPES
from ..load import LoadedDocument, load_text, openapi_version
from ..overlay import Overlays, apply
from ..parse import parse
from ..problems import Json, JsonObject, Pointer, Problem, SpecError
from ..spec import Document
from .sides import File

T = TypeVar("T")

_KEYWORDS: Final = frozenset({*EXTENSIONS, *(keyword for shape in SHAPES.values() for keyword in shape)})


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """A document reduced to its facts, and the keywords that were set aside, as nobody has ruled on them."""

    loaded: LoadedDocument
    set_aside: tuple[Problem, ...]

    @property
    def text(self) -> str:
        """All that it says, order included: equal texts are equal documents. Its revision says nothing about it."""
        data = self.loaded.data
        info = data.get("info")
        known = {key: value for key, value in info.items() if key != "version"} if isinstance(info, dict) else info
        return json.dumps({**data, "info": known})


def read_facts(name: str, file: File) -> Facts:
    """Read a document, raw or reduced already. Raises SpecError when it cannot be read at all.

    Its place is the one that it has as a contract of this repository, so that rulings about it hold.
    """
    where = Pointer(f"specs/contract/{name}.json")
    try:
        text = file.content.decode("utf-8")
    except UnicodeDecodeError as error:
        raise SpecError([Problem(where, f"not UTF-8: {error.reason}", "have it corrected at its source")]) from None
    data = load_text(text, file.name)
    openapi_version(data, where)
    facts, set_aside = _leniently(data, lambda given: contract(given, where))
    return Facts(loaded=LoadedDocument(where=where, name=name, data=facts), set_aside=set_aside)


def corrected(facts: Facts, overlays: Overlays) -> Facts:
    """The facts as the overlays change them. Raises SpecError when an overlay no longer matches."""
    return replace(facts, loaded=apply(facts.loaded, overlays))


def parsed(facts: Facts) -> tuple[Document, tuple[Problem, ...]]:
    """The document, and the keywords that `parse` does not know. Raises SpecError when it has no meaning to us."""

    def read(data: JsonObject) -> Document:
        return parse(replace(facts.loaded, data=data))

    return _leniently(facts.loaded.data, read)


def _leniently(data: JsonObject, read: Callable[[JsonObject], T]) -> tuple[T, tuple[Problem, ...]]:
    """Read, without the keywords that are unknown everywhere if it has to be; they are returned as problems.

    Raises SpecError when that is not all that is wrong.
    """
    try:
        return read(data), ()
    except SpecError as error:
        unknown = tuple(problem for problem in error.problems if _is_unknown_keyword(problem.where.steps))
        if len(unknown) < len(error.problems):
            raise
        return read(_without(data, [problem.where.steps for problem in unknown])), unknown


def _is_unknown_keyword(steps: Sequence[str]) -> bool:
    return bool(steps) and not steps[-1].isdigit() and steps[-1] not in _KEYWORDS


def _without(data: JsonObject, places: Iterable[Sequence[str]]) -> JsonObject:
    """A copy without the members at some places."""
    copied: JsonObject = json.loads(json.dumps(data))
    for *above, key in places:
        owner: Json = copied
        for step in above:
            if isinstance(owner, dict):
                owner = owner[step]
            elif isinstance(owner, list):
                owner = owner[int(step)]
        if isinstance(owner, dict):
            owner.pop(key, None)
    return copied
