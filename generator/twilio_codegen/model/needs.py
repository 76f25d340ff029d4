"""The names that a module uses, which determine its imports."""

from __future__ import annotations

from collections.abc import Iterator

from .. import ir
from ..ir_calls import Method
from ..ir_code import Name
from ..ir_values import Field, Shape
from .scope import Scope


def names_needed(
    scope: Scope,
    context: ir.Context | None,
    instance: ir.Instance | None,
    page: ir.Page | None,
    list_: ir.List,
) -> frozenset[Name]:
    """Return all names that the module of a resource uses at run time."""
    needs: set[Name] = {".base.list_resource.ListResource", ".base.mode.M"}
    for method in (*(context.methods if context else ()), *list_.methods):
        needs.update(_of_method(method))
    for uri in (context.uri if context else None, list_.uri):
        if uri is not None:
            needs.add(".base.uri.Uri")
            needs.update(name for _, pattern in uri.patterns for name in pattern.needs)
    for reached in list_.reached:
        needs |= reached.made.needs
    for argument in list_.opener.arguments if list_.opener else ():
        needs |= argument.type.needs
    for mixins in (context.mixins if context else (), instance.mixins if instance else (), list_.mixins):
        needs.update(name for mixin in mixins for name in mixin.needs)
    if context is not None:
        needs.add(".base.instance_context.InstanceContext")
    if list_.children or (context is not None and context.children):
        needs.add(".base.links.lazy")
    if instance is not None:
        needs.add(".base.instance_resource.InstanceResource")
        needs.update(_of_fields(instance.fields))
    if instance is not None and instance.enums:
        needs.add("typing.Final")
        if any(enum.states for enum in instance.enums):
            needs.add(".base.states.States")
    if page is not None:
        needs |= {".base.page.Page", *page.paging.needs, *page.item.needs}
    if scope.enums:
        needs |= {"typing.Literal", "typing.TypeAlias"}
    for record in scope.records:
        needs.add(".base.nested.Record")
        needs.update(_of_fields(record.fields))
    for shape in scope.shapes:
        needs.update(_of_shape(shape))
    return frozenset(needs)


def _of_method(method: Method) -> Iterator[Name]:
    yield from (f".base.operation.{method.decorator}", f".base.request.{method.constructor}")
    if method.decorator == "listing":
        yield ".base.operation.streaming"
    for piece in (method.returns, *method.head, *(value for _, value in method.options)):
        yield from piece.needs
    for check in method.checks:
        yield from check.needs
    for argument in method.arguments:
        yield from argument.type.needs
    for _, entries in method.groups:
        for entry in entries:
            yield from entry.value.needs


def _of_fields(fields: tuple[Field, ...]) -> Iterator[Name]:
    for field in fields:
        yield ".base.fields.field"
        yield from field.type.needs
        if field.reader is not None:
            yield from field.reader.needs
        if field.pii is not None:
            yield from field.pii.needs


def _of_shape(shape: Shape) -> Iterator[Name]:
    yield "typing.TypedDict"
    if shape.closed:
        yield ".base.json_body.closed"
    for member in shape.members:
        yield from member.type.needs
        if member.required:
            yield ".base.compat.Required"
