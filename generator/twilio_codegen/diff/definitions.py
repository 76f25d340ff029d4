"""The names that a module defines in addition to its resource: types that callers import, and constants.

The generated names are compared, because callers use those. If a component is renamed, made inline or shared with
another resource, its generated name may change or stay the same.
"""

from __future__ import annotations

from ast import literal_eval
from collections.abc import Hashable, Iterator, Mapping

from .. import ir
from .row import Finding, Row, row_of
from .version import Version
from .words import listed


def definition_rows(old: Version, new: Version) -> Iterator[Row]:
    """Yield names that were removed from modules that both versions have. Removed resources have separate rows."""
    if old.modules is None or new.modules is None or new.calls is None or new.document is None:
        return
    resources = {call.operation.id: call.resource for call in new.calls}
    before = {module.path: module for module in old.modules}
    for module in new.modules:
        known = before.get(module.path)
        if known is None:
            continue
        resource = next((resources[name] for name in module.operations if name in resources), "")
        for finding, place in (*_types(known, module), *_constants(known.instance, module.instance)):
            yield row_of(finding, document=new.document.name, resource=resource, place=place)


def _types(old: ir.Module, new: ir.Module) -> Iterator[tuple[Finding, str]]:
    before, after = _defined(old), _defined(new)
    gained = {name: facts for name, facts in after.items() if name not in before}
    package = ".".join(("twilio_client", *new.path.with_suffix("").parts)).removesuffix(".__init__")
    for name, facts in before.items():
        if name in after:
            continue
        same = [other for other in gained if gained[other] == facts]
        finding = Finding(rule="type-removed", old=name)
        if len(same) == 1:
            finding = Finding(rule="type-renamed", old=name, new=same[0])
        yield finding, f"{package}.{name}"


def _constants(old: ir.Instance | None, new: ir.Instance | None) -> Iterator[tuple[Finding, str]]:
    """Yield constants that were removed, or moved to another class of the same instance."""
    if old is None or new is None:
        return
    before, after = _spaces(old), _spaces(new)
    for space, (alias, names) in before.items():
        home = f"{old.name}.{space}"
        twins = [other for other, (_, others) in after.items() if other not in before and others == names]
        if space not in after and len(twins) == 1:
            there = f"{new.name}.{twins[0]}"
            yield Finding(rule="constants-moved", old=alias, new=after[twins[0]][0], was=home, now=there), home
            continue
        lost = [name for name in names if space not in after or name not in after[space][1]]
        if lost:
            values = listed(names[name] for name in lost)
            yield Finding(rule="constant-removed", old=f"{alias} {values}", was=listed(lost)), home


def _defined(module: ir.Module) -> Mapping[str, Hashable]:
    """Return the types of a module, each with a value that identifies its content."""
    types: dict[str, Hashable] = {enum.name: enum.values for enum in module.enums}
    types |= {shape.name: (shape.closed, shape.members) for shape in module.shapes}
    return types | {record.name: record.fields for record in module.records}


def _spaces(instance: ir.Instance) -> Mapping[str, tuple[str, Mapping[str, str]]]:
    """Return the classes of constants inside an instance: name -> alias, and constants with their quoted values."""
    return {
        enum.namespace: (enum.name, {name: repr(literal_eval(value)) for name, value in enum.constants})
        for enum in instance.enums
        if enum.namespace is not None
    }
