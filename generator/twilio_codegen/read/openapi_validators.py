"""Adapts openapi-spec-validator: errors have exact places, nothing is fetched, and nothing is checked twice.

The library checks a document twice: first against OpenAPI's JSON Schema, then with validators of its own for rules that
JSON Schema cannot express. The classes here refine the second check through the library's table of validators by
keyword.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Final, NoReturn, Protocol

from jsonschema_path import SchemaPath
from openapi_schema_validator import OAS30Validator
from openapi_spec_validator import OpenAPIV30SpecValidator, OpenAPIV31SpecValidator
from openapi_spec_validator.validation import keywords
from openapi_spec_validator.validation.exceptions import OpenAPIValidationError
from openapi_spec_validator.validation.registries import KeywordValidatorRegistry

from ..problems import Json, JsonObject
from .load import Version

_REMEMBERED: Final = 128  # resolved places to cache; with the library's default, validation takes three times as long


class Violation(Protocol):
    """An error reported by the library."""

    @property
    def message(self) -> str: ...

    @property
    def absolute_path(self) -> Iterable[str | int]: ...


class _Placed(OpenAPIValidationError):
    """An error whose path starts at the root of the document."""


def second_walk(data: JsonObject, version: Version) -> Iterator[Violation]:
    """Yield the errors that JSON Schema cannot find, with paths from the root of the document.

    The document must be valid against OpenAPI's JSON Schema. Raises the library's exceptions for references that cannot
    be resolved, and for anything else it does not expect.
    """
    path = SchemaPath.from_dict(data, handlers=_NothingElse(), resolved_cache_maxsize=_REMEMBERED)
    validator = VALIDATORS[version](path)
    for error in validator.root_validator(path):
        yield _Placed(error.message, path=_followed(data, error.absolute_path))


def _followed(data: JsonObject, path: Iterable[str | int]) -> list[str | int]:
    """Resolve the references in a path from the library, which treats a reference as if it were its target."""
    steps: list[str | int] = []
    for step in (*path, None):
        value = _at(data, steps)
        if isinstance(value, dict) and step not in value and isinstance(reference := value.get("$ref"), str):
            steps = list(reference.removeprefix("#/").split("/"))
        if step is not None:
            steps.append(step)
    return steps


def _at(value: Json, steps: Iterable[str | int]) -> Json:
    for step in steps:
        match value, step:
            case dict(), str():
                value = value.get(step)
            case list(), int() if step < len(value):
                value = value[step]
            case _:
                return None
    return value


def _placed(errors: Iterable[Violation], place: SchemaPath, *steps: str) -> Iterator[_Placed]:
    for error in errors:
        if isinstance(error, _Placed):  # already placed by a nested validator, which knows the place more exactly
            yield error
        else:
            yield _Placed(error.message, path=[*place.parts, *steps, *error.absolute_path])


class _Ids(list[int]):
    """A list with fast lookup. The library searches a list of all visited objects, which takes quadratic time."""

    def __init__(self) -> None:
        self._set: set[int] = set()

    def append(self, item: int) -> None:
        self._set.add(item)

    def __contains__(self, item: object) -> bool:
        return item in self._set


class _OnceChecked:
    """Checks OpenAPI 3.0 schemas against the metaschema, and each distinct schema only once.

    Twilio's documents repeat the same schema, usually of a SID, in thousands of places.
    """

    _good: Final[set[str]] = set()

    @classmethod
    def check_schema(cls, schema: Json) -> None:
        text = json.dumps(schema)
        if text not in cls._good:
            OAS30Validator.check_schema(schema)
            cls._good.add(text)


class _Schemas(keywords.SchemaValidator):
    def __init__(self, registry: KeywordValidatorRegistry) -> None:
        super().__init__(registry)
        self.visited_schema_ids = _Ids()
        self.meta_checked_schema_ids = _Ids()

    def __call__(
        self, schema: SchemaPath, require_properties: bool = True, meta_checked: bool = False
    ) -> Iterator[_Placed]:
        return _placed(super().__call__(schema, require_properties, meta_checked), schema)


class _Schemas30(_Schemas, keywords.OpenAPIV30SchemaValidator):
    schema_validator_cls = _OnceChecked


class _Schemas31(_Schemas, keywords.OpenAPIV31SchemaValidator):
    pass


class _Default(keywords.ValueValidator):
    def __call__(self, schema: SchemaPath, value: Json) -> Iterator[_Placed]:
        return _placed(super().__call__(schema, value), schema, "default")


class _Default30(_Default, keywords.OpenAPIV30ValueValidator):
    pass


class _Default31(_Default, keywords.OpenAPIV31ValueValidator):
    pass


class _Parameters(keywords.ParametersValidator):
    def __call__(self, parameters: SchemaPath) -> Iterator[_Placed]:
        return _placed(super().__call__(parameters), parameters)


class _Operations(keywords.OperationValidator):
    def __call__(
        self, url: str, name: str, operation: SchemaPath, path_parameters: SchemaPath | None
    ) -> Iterator[_Placed]:
        return _placed(super().__call__(url, name, operation, path_parameters), operation)


class _Tags(keywords.TagsValidator):
    def __call__(self, tags: SchemaPath) -> Iterator[_Placed]:
        return _placed(super().__call__(tags), tags)


class _Validator30(OpenAPIV30SpecValidator):
    keyword_validators = {
        **OpenAPIV30SpecValidator.keyword_validators,
        "schema": _Schemas30,
        "default": _Default30,
        "parameters": _Parameters,
        "operation": _Operations,
        "tags": _Tags,
    }


class _Validator31(OpenAPIV31SpecValidator):
    keyword_validators = {
        **OpenAPIV31SpecValidator.keyword_validators,
        "schema": _Schemas31,
        "default": _Default31,
        "parameters": _Parameters,
        "operation": _Operations,
        "tags": _Tags,
    }


VALIDATORS: Final[Mapping[Version, type[OpenAPIV30SpecValidator] | type[OpenAPIV31SpecValidator]]] = {
    "3.0": _Validator30,
    "3.1": _Validator31,
}


class _NothingElse(dict[str, object]):
    """Reference handlers that reject every URL scheme. The library's default handlers would fetch the URL."""

    def __contains__(self, scheme: object) -> bool:
        return True

    def __missing__(self, scheme: str) -> object:
        return _refuse


def _refuse(uri: str) -> NoReturn:
    raise LookupError(f"{uri} is outside the document, and nothing is fetched")
