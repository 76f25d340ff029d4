"""Checks that the client can read the responses of an operation. Records must be JSON objects."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from ..problems import Problem
from ..spec import Operation, Schema, is_json
from .calls import answer_of, verb_of
from .pages import paging_of

_RECORDS: Final = frozenset({"object", "any"})


def unreadable(operation: Operation) -> Iterator[Problem]:
    """Yield the problems with an operation's responses. Raises SpecError if a list has no records."""
    if answer_of(operation) is None:
        trouble = "the operation has no successful response"
        cure = "describe one, with a status from 200 to 399, in an overlay"
        yield Problem(operation.where / "responses", trouble, cure)
    verb = verb_of(operation)
    if verb == "delete":  # the result is whether it succeeded
        return
    for response in operation.responses:
        if response.status.startswith("2") and response.schema is not None:
            if response.content_type and not is_json(response.content_type):
                trouble = f"this client reads JSON, not {response.content_type!r}"
                yield Problem(response.where, trouble, "offer application/json, or remove the operation in an overlay")
            elif verb != "list":
                yield from _no_records(response.schema, "an answer")
    if verb == "list" and (item := paging_of(operation).item).kind != "string":
        yield from _no_records(item, "a record of a list")


def _no_records(schema: Schema, what: str) -> Iterator[Problem]:
    for branch in schema.one_of or (schema,):
        if branch.kind not in _RECORDS or branch.items is not None:
            trouble = f"{what} must be an object, not of the type {branch.kind!r}"
            yield Problem(branch.where, trouble, "wrap it, or remove the operation, in an overlay")
