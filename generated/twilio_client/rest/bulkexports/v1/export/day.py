"""Day records.

Generated from specs/contract/twilio_bulkexports_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from .....base.deserialize import integer
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


class DayContext(InstanceContext[M]):
    """One Day."""

    _uri = Uri("https://bulkexports.twilio.com/v1/Exports/{resource_type}/Days/{day}")

    @op
    def fetch(self) -> Request[DayInstance[M]]:
        """Fetch the Day: GET /v1/Exports/{ResourceType}/Days/{Day}"""
        return Request(self, "GET", DayInstance, expects=(307,))


class DayInstance(DayContext[M], InstanceResource[M]):
    """A Day as returned by Twilio."""

    _identity = {"day": "day"}
    _shown = ("day",)

    redirect_to: field[str] = field()
    day: field[str] = field()
    size: field[int] = field(integer)
    create_date: field[str] = field()
    friendly_name: field[str] = field()
    resource_type: field[str] = field()


class DayPage(Page[M, DayInstance[M]]):
    """One page of Day records."""

    _record = DayInstance
    _paging = Linked("days", max_size=400)


class DayList(ListResource[M]):
    """Day records."""

    _uri = Uri("https://bulkexports.twilio.com/v1/Exports/{resource_type}/Days")

    def __call__(self, day: str) -> DayContext[M]:
        """The Day with this identifier. Sends no request."""
        return DayContext(self._client, {**self._path, "day": day})

    get = __call__

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[DayInstance[M]]:
        """List Day records: GET /v1/Exports/{ResourceType}/Days

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 400.
        """
        return Listing(self, DayPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[DayPage[M]]:
        """Fetch one page of Day records: GET /v1/Exports/{ResourceType}/Days

        Args:
            page_size: Records per page: 1 to 400.
        """
        return Request(
            self, "GET", DayPage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[DayPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", DayPage, url=target_url)


__all__ = ["DayContext", "DayInstance", "DayList", "DayPage"]
