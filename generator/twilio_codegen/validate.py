"""Is it a valid document? Our own lints say first, then openapi-spec-validator, whose errors become our problems."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final, Protocol

from openapi_spec_validator.schemas.backend.jsonschema import create_validator
from openapi_spec_validator.schemas.utils import get_schema_content

from .lint import lint
from .load import LoadedDocument, Version, openapi_version
from .openapi_validators import VALIDATORS, Violation, second_walk
from .problems import Json, JsonObject, Pointer, Problem, SpecError, raise_if_any

_LONGEST: Final = 300  # characters of a message of the library, which may quote half the document


def check_document(document: LoadedDocument) -> None:
    """Raise SpecError with every problem of the lints or, when they find none, of the OpenAPI validator.

    The lints come first, because the validator trusts what they look at: it follows references without asking.
    """
    raise_if_any(lint(document))
    raise_if_any(validate(document))


def validate(document: LoadedDocument) -> Iterator[Problem]:
    """Every error that openapi-spec-validator finds, as a problem. Reads nothing but the document."""
    try:
        version = openapi_version(document.data, document.where)
    except SpecError as error:
        yield from error.problems
        return
    cure = f"correct it as OpenAPI {version} says, or mend it with an overlay"
    try:
        for violation in _violations(document, version):
            yield Problem(_place(document, violation.absolute_path), _sentence(violation), cure)
    except Exception as error:  # a document that gets this far wrong is refused too, whatever the library raises for it
        trouble = f"the OpenAPI validator gave up: {type(error).__name__}: {error}"
        yield Problem(document.where, trouble[:_LONGEST], cure)


class _SchemaViolation(Violation, Protocol):
    """An error of JSON Schema."""

    @property
    def validator(self) -> str: ...

    @property
    def validator_value(self) -> object: ...

    @property
    def context(self) -> Sequence[_SchemaViolation]: ...

    @property
    def relative_schema_path(self) -> Sequence[str | int]: ...


class _JsonSchema(Protocol):
    def iter_errors(self, instance: JsonObject) -> Iterator[_SchemaViolation]: ...


def _violations(document: LoadedDocument, version: Version) -> Iterator[Violation]:
    """The errors of the first walk or, when there are none, of the second, which needs a document of the right shape."""
    judge = VALIDATORS[version].schema_validator
    if judge.is_valid(document.data):
        yield from second_walk(document.data, version)
        return
    # jsonschema-rs, where it is installed, is the judge: fast, but short of words. So its elder always does the telling.
    explain: _JsonSchema = create_validator(dict(get_schema_content(version)))
    for error in explain.iter_errors(document.data):
        yield from _causes(error)


def _causes(error: _SchemaViolation) -> Iterator[_SchemaViolation]:
    """What is wrong in the only form that the value can have been meant to have; the error itself if that is unclear."""
    forms: dict[str | int, list[_SchemaViolation]] = {}
    for inner in error.context:
        forms.setdefault(inner.relative_schema_path[0], []).append(inner)
    meant = [form for form in forms.values() if not any(map(_misses_reference, form))]
    if len(meant) != 1:
        yield error
        return
    for inner in meant[0]:
        yield from _causes(inner)


def _misses_reference(error: _SchemaViolation) -> bool:
    """Whether a value is no reference: OpenAPI lets one stand in most places, and the form of it never fits by half."""
    return error.validator == "required" and error.validator_value == ["$ref"]


def _sentence(error: Violation) -> str:
    message = error.message
    if "is not valid under any of the given schemas" in message:  # quotes all of the value, and nothing else
        return "this has none of the forms that OpenAPI allows here"
    return message if len(message) <= _LONGEST else f"{message[:_LONGEST]} ..."


def _place(document: LoadedDocument, path: Iterable[str | int]) -> Pointer:
    """Where a path leads. The library's paths go through references; what they lead to is in one place only."""
    root: Json = document.data
    value = root
    steps: list[str | int] = []
    for step in path:
        if isinstance(value, dict) and step not in value and isinstance(reference := value.get("$ref"), str):
            steps = list(reference.removeprefix("#/").split("/"))
            value = _at(root, steps)
        steps.append(step)
        value = _at(value, [step])
    where = document.where
    for step in steps:
        where = where / step
    return where


def _at(value: Json, steps: Iterable[str | int]) -> Json:
    for step in steps:
        match value, step:
            case dict(), str():
                value = value.get(step)
            case list(), int():
                value = value[step] if step < len(value) else None
            case _:
                return None
    return value
