"""The limits that the client checks before it sends a request: those of schemas marked with `x-python-check`."""

from __future__ import annotations

from dataclasses import replace

from ..ir_code import Code, code
from ..spec import Schema


def limits_of(schema: Schema) -> Code | None:
    """Return the limits in the form that the runtime takes; None if there are none, or only the API checks them.

    Limits apply to the value of a number, the length of a string, and the number of members of a list or object.
    """
    if not schema.checked:
        return None
    least = next(
        (it for it in (schema.minimum, schema.min_length, schema.min_items, schema.min_properties) if it), None
    )
    most = next(
        (
            bound
            for bound in (schema.maximum, schema.max_length, schema.max_items, schema.max_properties)
            if bound is not None
        ),
        None,
    )
    given = {"least": least, "most": most, "longest_key": schema.max_key_length}
    listed = ", ".join(f"{name}={bound}" for name, bound in given.items() if bound is not None)
    kind = {"array": "Counts", "string": "Lengths"}.get(schema.kind, "Limits")
    return code(f"{kind}({listed})", f".base.limits.{kind}") if listed else None


def limited(type_: Code, schema: Schema) -> Code:
    """Return the type of a member of a JSON body, annotated with its limits."""
    limits = limits_of(schema)
    return code(f"Annotated[{type_}, {limits}]", "typing.Annotated", type_, limits) if limits else type_


def without_most(schema: Schema) -> Schema:
    """Remove the maximum of a page size: the API reduces larger sizes instead of rejecting them."""
    return replace(schema, maximum=None)
