"""How a list is paged: by link, by token (in `meta` or in `pagination`), or not at all."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from ..ir_code import Code, code
from ..problems import Problem, SpecError
from ..quoting import literal
from ..spec import Operation, Property, Schema
from .docstrings import argument_doc

Kind = Literal["Linked", "Token", "Cursor", "Single"]
# The runtime module of each class. Classes that few lists use have a separate module, which a vendored copy without
# those lists leaves out.
_MODULES: dict[Kind, str] = {"Linked": "paging", "Single": "paging", "Token": "tokens", "Cursor": "tokens"}
# The defaults of the runtime.
_SIZES: dict[Kind, str] = {"Linked": "PageSize", "Single": "PageSize", "Token": "pageSize", "Cursor": "pageSize"}
_LINKS = ("next_page_url", "next_page_uri")
_TOKENS = ("nextToken", "next_token")


@dataclass(frozen=True, slots=True, kw_only=True)
class Paging:
    """The paging of one list operation."""

    kind: Kind
    key: str  # the key of the response that contains the records
    item: Schema
    size: str | None  # the query parameter for the page size
    token: str | None  # ... for the page token
    number: str | None  # ... for the page number
    max_size: int | None
    size_facts: str | None  # the range and default of the page size, in words

    @property
    def expression(self) -> Code:
        """The runtime object that describes it."""
        options = [literal(self.key)]
        if self.kind in ("Token", "Cursor") and self.token is not None:
            options.append(f"parameter={literal(self.token)}")
        if self.size is not None and self.size != _SIZES[self.kind]:
            options.append(f"size={literal(self.size)}")
        if self.max_size is not None:
            options.append(f"max_size={self.max_size}")
        return code(f"{self.kind}({', '.join(options)})", f".base.{_MODULES[self.kind]}.{self.kind}")


def paging_of(operation: Operation) -> Paging:
    """Determine the paging of a list operation from its response and its parameters.

    Raises SpecError if the response has no array, or several that could contain the records.
    """
    answer = next(
        (response.schema for response in operation.responses if response.status.startswith("2") and response.schema),
        None,
    )
    properties = {member.name: member.schema for member in answer.properties} if answer else {}
    meta = properties.get("meta")
    marks = {member.name for member in meta.properties} if meta else set[str]()
    pagination = properties.get("pagination")
    cursor = any(member.name == "next" for member in pagination.properties) if pagination else False
    parameters = {p.name.lower(): p for p in operation.parameters if p.place == "query"}
    size, token = parameters.get("pagesize"), parameters.get("pagetoken")
    if marks & set(_TOKENS) and token is None:  # one of Twilio's lists uses these names
        size, token = parameters.get("size"), parameters.get("token")
    records = _records(operation, answer)
    kind: Kind = "Single"
    if marks & set(_LINKS) or properties.keys() & set(_LINKS):
        kind = "Linked"
    elif marks & set(_TOKENS) and token is not None:
        kind = "Token"
    elif cursor and token is not None:
        kind = "Cursor"
    maximum = size.schema.maximum if size else None
    return Paging(
        kind=kind,
        key=records.name,
        item=records.schema.items or records.schema,
        size=size.name if size else None,
        token=token.name if token else None,
        number=parameters["page"].name if "page" in parameters else None,
        max_size=int(maximum) if maximum is not None else None,
        size_facts=argument_doc(replace(size.schema, description=None)) if size else None,
    )


def _records(operation: Operation, answer: Schema | None) -> Property:
    """Return the response property that contains the records: its only array, or its only array of objects."""
    arrays = [member for member in (answer.properties if answer else ()) if member.schema.kind == "array"]
    objects = [member for member in arrays if member.schema.items and member.schema.items.kind != "string"]
    for candidates in (arrays, objects):
        if len(candidates) == 1:
            return candidates[0]
    names = ", ".join(f"'{member.name}'" for member in arrays) or "none"
    trouble = f"cannot determine which array of the response contains the records: {names}"
    cure = "describe exactly one array of records in an overlay"
    raise SpecError([Problem(operation.where, trouble, cure)])
