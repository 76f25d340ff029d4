"""Hand-written base classes of generated classes: `x-python-mixin`, which overlays add to paths."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from .. import ir
from ..ir_code import Code, code
from ..problems import Problem
from ..spec import MixinTarget
from .fluent import Side


def mixins_for(sides: Sequence[Side], target: MixinTarget) -> tuple[Code, ...]:
    """Return the mixins of one class of a resource, in the order of the paths."""
    return tuple(
        code(mixin.name.rpartition(".")[2], f".{mixin.name}")
        for side in sides
        for mixin in side.item.mixins
        if mixin.target == target
    )


def unused_mixins(sides: Sequence[Side], context: ir.Context | None, instance: ir.Instance | None) -> Iterator[Problem]:
    """Yield a problem for each mixin of a class that the resource does not have."""
    made = {"list": True, "context": context is not None, "instance": instance is not None}
    for side in sides:
        for mixin in side.item.mixins:
            if not made[mixin.target]:
                trouble = f"this resource has no {mixin.target} class"
                yield Problem(mixin.where, trouble, "remove the row, or name another class")
