"""Validate a document with our own lints, then with openapi-spec-validator."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final, Protocol

from openapi_spec_validator.schemas.backend.jsonschema import create_validator
from openapi_spec_validator.schemas.utils import get_schema_content
from referencing.exceptions import Unresolvable

from ..problems import Json, JsonObject, Pointer, Problem, SpecError, raise_if_any
from .lint import lint
from .load import LoadedDocument, Version, openapi_version
from .openapi_validators import VALIDATORS, Violation, second_walk

_LONGEST: Final = 300  # maximum length of a library message in characters; some quote half the document


def check_document(document: LoadedDocument) -> None:
    """Raise SpecError with all problems of the lints or, if there are none, of the OpenAPI validator.

    The lints run first, because the validator relies on what they check: it follows references without any checks.
    """
    raise_if_any(lint(document))
    raise_if_any(validate(document))


def validate(document: LoadedDocument) -> Iterator[Problem]:
    """Yield each error of openapi-spec-validator as a problem. Reads nothing outside the document."""
    try:
        version = openapi_version(document.data, document.where)
    except SpecError as error:
        yield from error.problems
        return
    cure = f"make it valid OpenAPI {version}, or fix it with an overlay"
    try:
        for violation in _violations(document, version):
            where = Pointer(document.where.file, tuple(map(str, violation.absolute_path)))
            yield Problem(where, _sentence(violation), cure)
    except Unresolvable as error:
        yield Problem(document.where, f"the reference {error.ref!r} cannot be resolved", cure)
    except Exception as error:  # the library can raise anything for a badly broken document, which is rejected as well
        trouble = f"the OpenAPI validator gave up: {type(error).__name__}: {error}"
        yield Problem(document.where, trouble[:_LONGEST], cure)


class _SchemaViolation(Violation, Protocol):
    """An error reported by JSON Schema."""

    @property
    def validator(self) -> str: ...

    @property
    def validator_value(self) -> Json: ...

    @property
    def context(self) -> Sequence[_SchemaViolation]: ...

    @property
    def relative_schema_path(self) -> Sequence[str | int]: ...


class _JsonSchema(Protocol):
    def iter_errors(self, instance: JsonObject) -> Iterator[_SchemaViolation]: ...


def _violations(document: LoadedDocument, version: Version) -> Iterator[Violation]:
    """Yield the errors of the JSON Schema check or, if there are none, of the library's second check.

    The second check needs a document with a valid structure.
    """
    if not VALIDATORS[version].schema_validator.is_valid(document.data):
        # jsonschema-rs, if installed, is fast but has short messages, so jsonschema always produces the messages.
        teller: _JsonSchema = create_validator(dict(get_schema_content(version)))
        found = [cause for error in teller.iter_errors(document.data) for cause in _causes(error)]
        if found:
            yield from found
            return
    yield from second_walk(document.data, version)


def _causes(error: _SchemaViolation) -> Iterator[_SchemaViolation]:
    """Yield the causes of an error in the one form that the value was meant to have, or the error itself if unclear."""
    forms: dict[str | int, list[_SchemaViolation]] = {}
    for inner in error.context:
        forms.setdefault(inner.relative_schema_path[0], []).append(inner)
    meant = [form for form in forms.values() if not any(map(_rules_out, form))]
    if len(meant) != 1:
        yield error
        return
    for inner in meant[0]:
        yield from _causes(inner)


def _rules_out(error: _SchemaViolation) -> bool:
    """Return whether an error rules this form out: a reference is missing, or the declared kind differs."""
    match error.validator, error.validator_value:
        case ("required", ["$ref"]) | ("enum", [_]):
            return True
        case _:
            return False


def _sentence(error: Violation) -> str:
    message = error.message
    if "is not valid under any of the given schemas" in message:  # this message only quotes the whole value
        return "this matches none of the forms that OpenAPI allows here"
    if match := re.fullmatch(r"(.+) is a required property", message):
        return f"the key {match[1]} is missing"
    if match := re.fullmatch(r"(.+?) do(?:es)? not match any of the regexes: '\^x-'", message):
        return f"OpenAPI has no key {match[1]} here"
    return message if len(message) <= _LONGEST else f"{message[:_LONGEST]} ..."
