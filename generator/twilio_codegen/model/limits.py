"""The limits that the client itself looks at before it sends: those of a schema that is marked `x-python-check`."""

from __future__ import annotations

from dataclasses import replace

from ..ir_code import Code, code
from ..spec import Schema


def limits_of(schema: Schema) -> Code | None:
    """The limits of a value, as the runtime takes them; None where the API alone judges, or there are none.

    Of a number they are about its value, of a text about its length, of a list or an object about its members: each has a
    class of its own, as a number may be passed for a text.
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
    """The type of a member of a JSON body, with the limits that it brings along."""
    limits = limits_of(schema)
    return code(f"Annotated[{type_}, {limits}]", "typing.Annotated", type_, limits) if limits else type_


def without_most(schema: Schema) -> Schema:
    """The schema of a page size: pages too large are made smaller, not refused."""
    return replace(schema, maximum=None)
