"""Event Type records.

Generated from specs/contract/twilio_events_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime

from ....base.deserialize import iso8601_datetime
from ....base.fields import field
from ....base.instance_context import InstanceContext
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import listing, op, streaming
from ....base.page import Page
from ....base.paging import Linked
from ....base.request import Listing, Request
from ....base.uri import Uri
from ....base.values import Json


class EventTypeContext(InstanceContext[M]):
    """One Event Type."""

    _uri = Uri("https://events.twilio.com/v1/Types/{type}")

    @op
    def fetch(self) -> Request[EventTypeInstance[M]]:
        """Fetch the Event Type: GET /v1/Types/{Type}"""
        return Request(self, "GET", EventTypeInstance)


class EventTypeInstance(EventTypeContext[M], InstanceResource[M]):
    """An Event Type as returned by Twilio."""

    _identity = {"type": "type"}
    _shown = ("type",)

    type: field[str] = field()
    schema_id: field[str] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    description: field[str] = field()
    status: field[str] = field()
    documentation_url: field[str] = field()
    url: field[str] = field()
    links: field[dict[str, Json]] = field()


class EventTypePage(Page[M, EventTypeInstance[M]]):
    """One page of Event Type records."""

    _record = EventTypeInstance
    _paging = Linked("types", max_size=1000)


class EventTypeList(ListResource[M]):
    """Event Type records."""

    _uri = Uri("https://events.twilio.com/v1/Types")

    def __call__(self, type: str) -> EventTypeContext[M]:
        """The Event Type with this identifier. Sends no request."""
        return EventTypeContext(self._client, {**self._path, "type": type})

    get = __call__

    @listing
    def list(
        self, schema_id: str | None = None, limit: int | None = None, page_size: int | None = None
    ) -> Listing[EventTypeInstance[M]]:
        """List Event Type records: GET /v1/Types

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, EventTypePage, query={"SchemaId": schema_id, "PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self,
        schema_id: str | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[EventTypePage[M]]:
        """Fetch one page of Event Type records: GET /v1/Types

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            EventTypePage,
            query={"SchemaId": schema_id, "PageToken": page_token, "Page": page_number, "PageSize": page_size},
        )

    @op
    def get_page(self, target_url: str) -> Request[EventTypePage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", EventTypePage, url=target_url)


__all__ = ["EventTypeContext", "EventTypeInstance", "EventTypeList", "EventTypePage"]
