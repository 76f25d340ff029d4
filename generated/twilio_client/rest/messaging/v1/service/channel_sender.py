"""Channel Sender records.

Generated from specs/contract/twilio_messaging_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime

from .....base.checks import matches
from .....base.deserialize import iso8601_datetime
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
from .....sids import AccountSid, MessagingServiceSid, XESid


class ChannelSenderContext(InstanceContext[M]):
    """One Channel Sender."""

    _uri = Uri(
        "https://messaging.twilio.com/v1/Services/{messaging_service_sid}/ChannelSenders/{sid}",
        messaging_service_sid=MessagingServiceSid,
    )

    @op
    def fetch(self) -> Request[ChannelSenderInstance[M]]:
        """Fetch the Channel Sender: GET /v1/Services/{MessagingServiceSid}/ChannelSenders/{Sid}"""
        return Request(self, "GET", ChannelSenderInstance)

    @op
    def delete(self) -> Request[bool]:
        """Delete the Channel Sender: DELETE /v1/Services/{MessagingServiceSid}/ChannelSenders/{Sid}"""
        return Request(self, "DELETE", bool)


class ChannelSenderInstance(ChannelSenderContext[M], InstanceResource[M]):
    """A Channel Sender as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid",)

    account_sid: field[AccountSid] = field()
    messaging_service_sid: field[MessagingServiceSid] = field()
    sid: field[XESid] = field()
    sender: field[str] = field()
    sender_type: field[str] = field()
    country_code: field[str] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    url: field[str] = field()


class ChannelSenderPage(Page[M, ChannelSenderInstance[M]]):
    """One page of Channel Sender records."""

    _record = ChannelSenderInstance
    _paging = Linked("senders", max_size=1000)


class ChannelSenderList(ListResource[M]):
    """Channel Sender records."""

    _uri = Uri(
        "https://messaging.twilio.com/v1/Services/{messaging_service_sid}/ChannelSenders",
        messaging_service_sid=MessagingServiceSid,
    )

    def __call__(self, sid: str) -> ChannelSenderContext[M]:
        """The Channel Sender with this identifier. Sends no request."""
        return ChannelSenderContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[ChannelSenderInstance[M]]:
        """List Channel Sender records: GET /v1/Services/{MessagingServiceSid}/ChannelSenders

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, ChannelSenderPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[ChannelSenderPage[M]]:
        """Fetch one page of Channel Sender records: GET /v1/Services/{MessagingServiceSid}/ChannelSenders

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self, "GET", ChannelSenderPage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[ChannelSenderPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", ChannelSenderPage, url=target_url)

    @op
    def create(self, sid: XESid) -> Request[ChannelSenderInstance[M]]:
        """Create a Channel Sender: POST /v1/Services/{MessagingServiceSid}/ChannelSenders"""
        return Request(self, "POST", ChannelSenderInstance, form={"Sid": sid}, checks=(matches(XESid, sid=sid),))


__all__ = ["ChannelSenderContext", "ChannelSenderInstance", "ChannelSenderList", "ChannelSenderPage"]
