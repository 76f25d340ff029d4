"""What the generated modules are made of."""

from __future__ import annotations

from .checks import at_least_one, matches, within
from .client_base import AsyncClientBase, ClientBase
from .compat import Required
from .deserialize import (
    closest,
    decimal,
    integer,
    iso8601_date,
    iso8601_datetime,
    list_of,
    mapping_of,
    number,
    record,
    records,
    rfc2822_datetime,
    variant,
)
from .domain import Domain
from .fields import field
from .instance_context import InstanceContext
from .instance_resource import InstanceResource
from .json_body import closed
from .limits import Limits
from .links import alias, lazy
from .list_resource import ListResource
from .mode import Async, M, Sync
from .operation import listing, op, streaming
from .page import Page
from .paging import Cursor, Linked, Single, Token
from .nested import Record
from .request import Listing, Request
from .serialize import comma_list, json_text, prefixed_map
from .serialize import iso8601_date as iso_date
from .uri import Uri
from .values import NULL, Json, Null
from .version import Version

__all__ = [
    "NULL",
    "Async",
    "AsyncClientBase",
    "ClientBase",
    "Cursor",
    "Domain",
    "InstanceContext",
    "InstanceResource",
    "Json",
    "Limits",
    "Linked",
    "ListResource",
    "Listing",
    "M",
    "Null",
    "Page",
    "Record",
    "Request",
    "Required",
    "Single",
    "Sync",
    "Token",
    "Uri",
    "Version",
    "alias",
    "at_least_one",
    "closed",
    "closest",
    "comma_list",
    "decimal",
    "field",
    "integer",
    "iso8601_date",
    "iso8601_datetime",
    "iso_date",
    "json_text",
    "lazy",
    "list_of",
    "listing",
    "mapping_of",
    "matches",
    "number",
    "op",
    "prefixed_map",
    "record",
    "records",
    "rfc2822_datetime",
    "streaming",
    "variant",
    "within",
]
