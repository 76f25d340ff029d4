"""Sync Stream records.

Generated from specs/contract/twilio_sync_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ......base.deserialize import iso8601_datetime
from ......base.fields import field
from ......base.instance_context import InstanceContext
from ......base.instance_resource import InstanceResource
from ......base.links import lazy
from ......base.list_resource import ListResource
from ......base.mode import M
from ......base.operation import listing, op, streaming
from ......base.page import Page
from ......base.paging import Linked
from ......base.pii import Pii, personal
from ......base.request import Listing, Request
from ......base.uri import Uri
from ......base.values import Json
from ......sids import AccountSid, ISSid, SyncStreamSid

if TYPE_CHECKING:
    from .stream_message import StreamMessageList


class SyncStreamContext(InstanceContext[M]):
    """One Sync Stream."""

    _uri = Uri("https://sync.twilio.com/v1/Services/{service_sid}/Streams/{sid}")

    stream_messages: lazy[StreamMessageList[M]] = lazy(".stream_message", "StreamMessageList", stream_sid="sid")

    @op
    def fetch(self) -> Request[SyncStreamInstance[M]]:
        """Fetch the Sync Stream: GET /v1/Services/{ServiceSid}/Streams/{Sid}"""
        return Request(self, "GET", SyncStreamInstance)

    @op
    def delete(self) -> Request[bool]:
        """Delete the Sync Stream: DELETE /v1/Services/{ServiceSid}/Streams/{Sid}"""
        return Request(self, "DELETE", bool)

    @op
    def update(self, ttl: int | None = None) -> Request[SyncStreamInstance[M]]:
        """Update the Sync Stream: POST /v1/Services/{ServiceSid}/Streams/{Sid}"""
        return Request(self, "POST", SyncStreamInstance, form={"Ttl": ttl})


class SyncStreamInstance(SyncStreamContext[M], InstanceResource[M]):
    """A Sync Stream as returned by Twilio.

    Attributes:
        unique_name: Personal data, kept 30 days.
        created_by: Personal data, kept 30 days.
    """

    _identity = {"sid": "sid"}
    _shown = ("sid",)
    __pii__ = personal(unique_name=Pii(30), created_by=Pii(30))

    sid: field[SyncStreamSid] = field()
    unique_name: field[str] = field()
    account_sid: field[AccountSid] = field()
    service_sid: field[ISSid] = field()
    url: field[str] = field()
    links: field[dict[str, Json]] = field()
    date_expires: field[datetime] = field(iso8601_datetime)
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    created_by: field[str] = field()


class SyncStreamPage(Page[M, SyncStreamInstance[M]]):
    """One page of Sync Stream records."""

    _record = SyncStreamInstance
    _paging = Linked("streams", max_size=100)


class SyncStreamList(ListResource[M]):
    """Sync Stream records."""

    _uri = Uri("https://sync.twilio.com/v1/Services/{service_sid}/Streams")

    def __call__(self, sid: str) -> SyncStreamContext[M]:
        """The Sync Stream with this identifier. Sends no request."""
        return SyncStreamContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @op
    def create(self, unique_name: str | None = None, ttl: int | None = None) -> Request[SyncStreamInstance[M]]:
        """Create a Sync Stream: POST /v1/Services/{ServiceSid}/Streams"""
        return Request(self, "POST", SyncStreamInstance, form={"UniqueName": unique_name, "Ttl": ttl})

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[SyncStreamInstance[M]]:
        """List Sync Stream records: GET /v1/Services/{ServiceSid}/Streams

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 100.
        """
        return Listing(self, SyncStreamPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[SyncStreamPage[M]]:
        """Fetch one page of Sync Stream records: GET /v1/Services/{ServiceSid}/Streams

        Args:
            page_size: Records per page: 1 to 100.
        """
        return Request(
            self, "GET", SyncStreamPage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[SyncStreamPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", SyncStreamPage, url=target_url)


__all__ = ["SyncStreamContext", "SyncStreamInstance", "SyncStreamList", "SyncStreamPage"]
