"""Schema records.

Generated from specs/contract/twilio_events_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from .....base.deserialize import integer, iso8601_datetime
from .....base.fields import field
from .....base.instance_context import InstanceContext
from .....base.instance_resource import InstanceResource
from .....base.links import lazy
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.operation import op
from .....base.request import Request
from .....base.uri import Uri
from .....base.values import Json

if TYPE_CHECKING:
    from .schema_version import SchemaVersionList


class SchemaContext(InstanceContext[M]):
    """One Schema."""

    _uri = Uri("https://events.twilio.com/v1/Schemas/{id}")

    versions: lazy[SchemaVersionList[M]] = lazy(".schema_version", "SchemaVersionList")

    @op
    def fetch(self) -> Request[SchemaInstance[M]]:
        """Fetch the Schema: GET /v1/Schemas/{Id}"""
        return Request(self, "GET", SchemaInstance)


class SchemaInstance(SchemaContext[M], InstanceResource[M]):
    """A Schema as returned by Twilio."""

    _identity = {"id": "id"}
    _shown = ("id",)

    id: field[str] = field()
    url: field[str] = field()
    links: field[dict[str, Json]] = field()
    latest_version_date_created: field[datetime] = field(iso8601_datetime)
    latest_version: field[int] = field(integer)


class SchemaList(ListResource[M]):
    """Schema records."""

    def __call__(self, id: str) -> SchemaContext[M]:
        """The Schema with this identifier. Sends no request."""
        return SchemaContext(self._client, {**self._path, "id": id})

    get = __call__


__all__ = ["SchemaContext", "SchemaInstance", "SchemaList"]
