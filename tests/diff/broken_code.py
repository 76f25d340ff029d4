"""Finds breaking changes between two models of a document independently, to check the comparison.

It compares the generated code by argument and by name, and does not use the rules.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TypeVar

from twilio_codegen import ir
from twilio_codegen.ir_calls import Method
from twilio_codegen.ir_values import Field
from twilio_codegen.model.modules import DocumentModel

Named = TypeVar("Named", Method, ir.Child, Field)
_ALTERNATIVE = re.compile(r"\s*\|\s*(?![^\[]*\])")


def broken(old: DocumentModel, new: DocumentModel) -> list[str]:
    """The code written for the old client that fails with the new one, when it is type-checked or when it runs."""
    after = {module.path: module for module in new.modules}
    found: list[str] = []
    for module in old.modules:
        if module.path in after:
            found += _modules(module, after[module.path])
        else:
            found.append(f"{module.path} is gone")
    return found


def _modules(old: ir.Module, new: ir.Module) -> Iterator[str]:
    for name in _names(old).keys() - _names(new).keys():
        yield f"{name} is gone"
    texts = _texts(old) | _texts(new)
    before, after = _classes(old), _classes(new)
    for owner, methods in before.items():
        found = {method.name: method for method in after.get(owner, ())}
        for method in methods:
            if method.name not in found:
                yield f"{owner}.{method.name} is gone"
            else:
                yield from _methods(f"{owner}.{method.name}", method, found[method.name], texts)
    for owner, fields in _fields(old).items():
        known = {field.name: field for field in _fields(new).get(owner, ())}
        for field in fields:
            if field.name not in known:
                yield f"{owner}.{field.name} is gone"
            elif not _alternatives(known[field.name].type.text, texts) <= _alternatives(field.type.text, texts):
                yield f"{owner}.{field.name} was {field.type}, is {known[field.name].type}"


def _methods(name: str, old: Method, new: Method, texts: frozenset[str]) -> Iterator[str]:
    if old.returns.text != new.returns.text:
        yield f"{name} returns something else"
    if [argument.name for argument in old.arguments] != [argument.name for argument in new.arguments][
        : len(old.arguments)
    ]:
        yield f"the order of the arguments of {name} is another one"
    known = {argument.name: argument for argument in new.arguments}
    for argument in old.arguments:
        if argument.name not in known:
            yield f"{name}({argument.name}) is gone"
            continue
        now = known[argument.name]
        if now.required and not argument.required:
            yield f"{name}({argument.name}) is required"
        wide = _alternatives(now.type.text, texts)
        if "object" not in wide and not _alternatives(argument.type.text, texts) <= wide:
            yield f"{name}({argument.name}) took {argument.type}, takes {now.type}"
    for argument in new.arguments:
        if argument.required and argument.name not in {one.name for one in old.arguments}:
            yield f"{name}({argument.name}) is required"
    if not set(new.checks) <= set(old.checks) and any(check.name == "at_least_one" for check in new.checks):
        yield f"{name} asks for more"


def _names(module: ir.Module) -> Mapping[str, object]:
    """What can be imported from a module, or written as an attribute of its instance."""
    defined = [*module.enums, *module.shapes, *module.records]
    classes = [one for one in (module.context, module.instance, module.page, module.list) if one]
    constants = {
        f"{module.instance.name}.{enum.namespace}.{name}"
        for enum in (module.instance.enums if module.instance else ())
        for name, _ in enum.constants
    }
    return dict.fromkeys([*(one.name for one in (*defined, *classes)), *constants])


def _classes(module: ir.Module) -> Mapping[str, Sequence[Method]]:
    found = {module.list.name: module.list.methods}
    return found | ({module.context.name: module.context.methods} if module.context else {})


def _fields(module: ir.Module) -> Mapping[str, Sequence[Field]]:
    found: dict[str, Sequence[Field]] = {record.name: record.fields for record in module.records}
    return found | ({module.instance.name: module.instance.fields} if module.instance else {})


def _texts(module: ir.Module) -> frozenset[str]:
    """The types of a module that stand for texts: a value of one of them is a `str` to the type checker."""
    return frozenset(enum.name for enum in module.enums)


def _alternatives(text: str, texts: frozenset[str]) -> set[str]:
    """The members of a union; identifiers and known values are texts."""
    found = set(_ALTERNATIVE.split(text))
    return {"str" if one in texts or re.fullmatch(r"[A-Z]\w*(Sid|Id)", one) else one for one in found}
