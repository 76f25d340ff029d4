"""Schema Version records.

Generated from specs/contract/twilio_events_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime

from .....base.deserialize import integer, iso8601_datetime
from .....base.fields import field
from .....base.instance_context import InstanceContext
from .....base.instance_resource import InstanceResource
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.operation import listing, op, streaming
from .....base.page import Page
from .....base.paging import Linked
from .....base.request import Listing, Request
from .....base.uri import Uri


class SchemaVersionContext(InstanceContext[M]):
    """One Schema Version."""

    _uri = Uri("https://events.twilio.com/v1/Schemas/{id}/Versions/{schema_version}")

    @op
    def fetch(self) -> Request[SchemaVersionInstance[M]]:
        """Fetch the Schema Version: GET /v1/Schemas/{Id}/Versions/{SchemaVersion}"""
        return Request(self, "GET", SchemaVersionInstance)


class SchemaVersionInstance(SchemaVersionContext[M], InstanceResource[M]):
    """A Schema Version as returned by Twilio."""

    _identity = {"schema_version": "schema_version"}
    _shown = ("schema_version",)

    id: field[str] = field()
    schema_version: field[int] = field(integer)
    date_created: field[datetime] = field(iso8601_datetime)
    url: field[str] = field()
    raw: field[str] = field()


class SchemaVersionPage(Page[M, SchemaVersionInstance[M]]):
    """One page of Schema Version records."""

    _record = SchemaVersionInstance
    _paging = Linked("schema_versions", max_size=1000)


class SchemaVersionList(ListResource[M]):
    """Schema Version records."""

    _uri = Uri("https://events.twilio.com/v1/Schemas/{id}/Versions")

    def __call__(self, schema_version: int) -> SchemaVersionContext[M]:
        """The Schema Version with this identifier. Sends no request."""
        return SchemaVersionContext(self._client, {**self._path, "schema_version": schema_version})

    get = __call__

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[SchemaVersionInstance[M]]:
        """List Schema Version records: GET /v1/Schemas/{Id}/Versions

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, SchemaVersionPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[SchemaVersionPage[M]]:
        """Fetch one page of Schema Version records: GET /v1/Schemas/{Id}/Versions

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self, "GET", SchemaVersionPage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[SchemaVersionPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", SchemaVersionPage, url=target_url)


__all__ = ["SchemaVersionContext", "SchemaVersionInstance", "SchemaVersionList", "SchemaVersionPage"]
