"""Single changes of real contracts, each with the row that must report it."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from twilio_codegen.problems import Json, JsonObject

FORM: Final = "application/x-www-form-urlencoded"
OF_THE_CALL: Final = "arguments-reordered"  # the rule whose rows name no field
_VERBS: Final = ("get", "post", "put", "patch", "delete")


@dataclass(frozen=True, slots=True)
class Expected:
    """The row of a change."""

    rule: str
    operation: str  # "POST /v1/Toys"
    subject: str


@dataclass(frozen=True, slots=True)
class Target:
    """A place in a document that can be changed."""

    operation: str
    subject: str
    owner: JsonObject  # the object that lists it: a schema with properties, a path item
    name: str

    @property
    def schema(self) -> JsonObject:
        return _object(_object(self.owner["properties"])[self.name])

    def is_required(self) -> bool:
        required = self.owner.get("required", [])
        return isinstance(required, list) and self.name in required


Change = Callable[[Target], str]  # changes the target, and says by which rule that is told


def fields(document: JsonObject) -> Iterator[Target]:
    """Every form field whose schema is written in place."""
    for address, operation, _, _ in operations(document):
        schema = _at(operation, "requestBody", "content", FORM, "schema")
        for name, inner in _object(schema.get("properties")).items():
            if isinstance(inner, dict) and "$ref" not in inner:
                yield Target(address, f"request field {name}", schema, name)


def parameters(document: JsonObject) -> Iterator[Target]:
    """Every query parameter, but for those that paging fills in; what it has in common with a field can be changed."""
    for address, operation, _, _ in operations(document):
        declared = operation.get("parameters")
        for parameter in map(_object, declared if isinstance(declared, list) else ()):
            name, schema = str(parameter.get("name")), _object(parameter.get("schema"))
            if parameter.get("in") == "query" and not name.lower().startswith("page") and "$ref" not in schema:
                yield Target(address, f"query parameter {name}", {"properties": {name: schema}}, name)


def answers(document: JsonObject) -> Iterator[Target]:
    """Every field of a record that some operation answers with, if its schema is written in place."""
    for address, operation, _, verb in operations(document):
        for status, answer in _object(operation.get("responses")).items():
            schema = _resolved(document, _at(_object(answer), "content", "application/json", "schema"))
            if _is_list(operation):
                schema = _item(document, schema)
            if not status.startswith("2") or verb == "delete":  # errors are exceptions, and a deletion gives a bool
                continue
            for name, inner in _object(schema.get("properties")).items():
                if isinstance(inner, dict) and "$ref" not in inner:
                    yield Target(address, f"response field {name}", schema, name)


def calls(document: JsonObject) -> Iterator[Target]:
    """Every operation."""
    for address, _, item, verb in operations(document):
        yield Target(address, "", item, verb)


def operations(document: JsonObject) -> Iterator[tuple[str, JsonObject, JsonObject, str]]:
    """Every operation: its address, itself, its path item, its verb."""
    for path, item in _object(document["paths"]).items():
        for verb in _VERBS:
            if verb in _object(item):
                yield f"{verb.upper()} {path}", _object(_object(item)[verb]), _object(item), verb


def _object(value: Json) -> JsonObject:
    return value if isinstance(value, dict) else {}


def _at(value: JsonObject, *keys: str) -> JsonObject:
    for key in keys:
        value = _object(value.get(key))
    return value


def _resolved(document: JsonObject, schema: JsonObject) -> JsonObject:
    reference = schema.get("$ref")
    return _at(document, *reference.split("/")[1:]) if isinstance(reference, str) else schema


def _is_list(operation: JsonObject) -> bool:
    return str(operation["operationId"]).startswith("List")


def _item(document: JsonObject, page: JsonObject) -> JsonObject:
    """The schema of the records of a page: of its only array."""
    arrays = [inner for inner in _object(page.get("properties")).values() if _object(inner).get("type") == "array"]
    return _resolved(document, _at(_object(arrays[0]), "items")) if len(arrays) == 1 else {}


def _drop(target: Target) -> None:
    del _object(target.owner["properties"])[target.name]
    required = target.owner.get("required")
    if isinstance(required, list) and target.name in required:
        required.remove(target.name)


def _is_sent(target: Target) -> bool:
    return not target.subject.startswith("response field")


def _lists_two(target: Target) -> bool:
    """Whether its schema has an enum in place that may lose a value."""
    values = target.schema.get("enum")
    return isinstance(values, list) and len(values) > 1


def _stands_before(target: Target) -> bool:
    """Whether another optional field comes after it, and nothing asks for it."""
    names = [*_object(target.owner["properties"])]
    required = target.owner.get("required", [])
    later = names[names.index(target.name) + 1 :]
    return not target.is_required() and isinstance(required, list) and any(name not in required for name in later)


def _is_text(target: Target) -> bool:
    return target.schema.get("type") == "string" and not {"enum", "format", "pattern"} & target.schema.keys()


def remove_field(target: Target) -> str:
    _drop(target)
    return "argument-removed"


def remove_answer(target: Target) -> str:
    _drop(target)
    return "answer-field-removed"


def require(target: Target) -> str:
    required = target.owner.setdefault("required", [])
    assert isinstance(required, list)
    required.append(target.name)
    return "argument-now-required"


def make_whole(target: Target) -> str:
    target.schema["type"] = "integer"
    return "argument-type-changed" if _is_sent(target) else "answer-type-changed"


def shorten(target: Target) -> str:
    target.schema["maxLength"] = 1
    return "argument-range-narrowed" if _is_sent(target) else "answer-range-changed"


def default(target: Target) -> str:
    target.schema["default"] = "something else"
    return "argument-default-changed"


def deprecate(target: Target) -> str:
    target.schema["deprecated"] = True
    return "argument-deprecated" if _is_sent(target) else "answer-deprecated"


def mark(target: Target) -> str:
    target.schema["x-twilio"] = {"pii": {"handling": "standard", "deleteSla": 1}}
    return "pii-marked"


def list_values(target: Target) -> str:
    target.schema["enum"] = ["only this"]
    return "argument-enum-declared" if _is_sent(target) else "answer-enum-declared"


def lose_value(target: Target) -> str:
    values = target.schema["enum"]
    assert isinstance(values, list)
    values.pop()
    return f"{'argument' if _is_sent(target) else 'answer'}-enum-value-removed"


def gain_value(target: Target) -> str:
    values = target.schema["enum"]
    assert isinstance(values, list)
    values.append("something else")
    return f"{'argument' if _is_sent(target) else 'answer'}-enum-value-added"


def mean_another(target: Target) -> str:
    target.schema["pattern"] = "^ZZ[0-9a-fA-F]{32}$"
    return "argument-pattern-narrowed" if _is_sent(target) else "answer-pattern-changed"


def move_to_the_end(target: Target) -> str:
    """Of the fields; it is the call that tells of it."""
    found = _object(target.owner["properties"])
    found[target.name] = found.pop(target.name)
    return OF_THE_CALL


def allow_null(target: Target) -> str:
    target.schema["nullable"] = True
    return "answer-null-possible"


def remove_call(target: Target) -> str:
    del target.owner[target.name]
    return "operation-removed"


def deprecate_call(target: Target) -> str:
    _object(target.owner[target.name])["deprecated"] = True
    return "operation-deprecated"


def need_token(target: Target) -> str:
    _object(target.owner[target.name])["security"] = []
    return "credentials-accepted"


def declare_error(target: Target) -> str:
    _object(_object(target.owner[target.name])["responses"])["418"] = {"description": "I'm a Teapot"}
    return "error-declared"


# What changes, where it can be changed, and whether a target is fit for it.
MUTATIONS: Final[tuple[tuple[Change, Callable[[JsonObject], Iterator[Target]], Callable[[Target], bool]], ...]] = (
    (remove_field, fields, lambda target: True),
    (require, fields, lambda target: not target.is_required()),
    (make_whole, fields, _is_text),
    (shorten, fields, lambda target: _is_text(target) and "maxLength" not in target.schema),
    (default, fields, lambda target: _is_text(target) and "default" not in target.schema),
    (deprecate, fields, lambda target: True),
    (mark, fields, lambda target: "x-twilio" not in target.schema),
    (list_values, fields, _is_text),
    (lose_value, fields, _lists_two),
    (gain_value, fields, _lists_two),
    (mean_another, fields, lambda target: "pattern" in target.schema),
    (move_to_the_end, fields, _stands_before),
    (make_whole, parameters, _is_text),
    (default, parameters, lambda target: _is_text(target) and "default" not in target.schema),
    (list_values, parameters, _is_text),
    (mean_another, parameters, lambda target: "pattern" in target.schema),
    (remove_answer, answers, lambda target: True),
    (make_whole, answers, _is_text),
    (shorten, answers, lambda target: _is_text(target) and "maxLength" not in target.schema),
    (deprecate, answers, lambda target: True),
    (mark, answers, lambda target: "x-twilio" not in target.schema),
    (list_values, answers, _is_text),
    (lose_value, answers, _lists_two),
    (mean_another, answers, lambda target: "pattern" in target.schema),
    (allow_null, answers, lambda target: not target.schema.get("nullable")),
    (remove_call, calls, lambda target: True),
    (deprecate_call, calls, lambda target: True),
    (need_token, calls, lambda target: _object(target.owner[target.name]).get("security") != []),
    (declare_error, calls, lambda target: True),
)


def mutated(document: JsonObject, mutation: int, choice: int) -> tuple[JsonObject, Expected] | None:
    """A copy of a document with one change, and the row of it; None when there is nothing to change in this way."""
    changed = copy.deepcopy(document)
    change, targets, is_fit = MUTATIONS[mutation]
    found = [target for target in targets(changed) if is_fit(target)]
    if not found:
        return None
    target = found[choice % len(found)]
    rule = change(target)
    return changed, Expected(rule, target.operation, "" if rule == OF_THE_CALL else target.subject)
