"""Message records.

Generated from specs/contract/twilio_chat_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final, Literal, TypeAlias

from ......base.deserialize import integer, iso8601_datetime
from ......base.fields import field
from ......base.instance_context import InstanceContext
from ......base.instance_resource import InstanceResource
from ......base.list_resource import ListResource
from ......base.mode import M
from ......base.operation import listing, op, streaming
from ......base.page import Page
from ......base.paging import Linked
from ......base.pii import Pii, personal
from ......base.request import Listing, Request
from ......base.uri import Uri
from ......sids import AccountSid, CHSid, IMSid, ISSid

MessageOrderType: TypeAlias = Literal["asc", "desc"]


class MessageContext(InstanceContext[M]):
    """One Message."""

    _uri = Uri(
        "https://chat.twilio.com/v1/Services/{service_sid}/Channels/{channel_sid}/Messages/{sid}",
        service_sid=ISSid,
        channel_sid=CHSid,
        sid=IMSid,
    )

    @op
    def fetch(self) -> Request[MessageInstance[M]]:
        """Fetch the Message: GET /v1/Services/{ServiceSid}/Channels/{ChannelSid}/Messages/{Sid}"""
        return Request(self, "GET", MessageInstance)

    @op
    def delete(self) -> Request[bool]:
        """Delete the Message: DELETE /v1/Services/{ServiceSid}/Channels/{ChannelSid}/Messages/{Sid}"""
        return Request(self, "DELETE", bool)

    @op
    def update(self, body: str | None = None, attributes: str | None = None) -> Request[MessageInstance[M]]:
        """Update the Message: POST /v1/Services/{ServiceSid}/Channels/{ChannelSid}/Messages/{Sid}"""
        return Request(self, "POST", MessageInstance, form={"Body": body, "Attributes": attributes})


class MessageInstance(MessageContext[M], InstanceResource[M]):
    """A Message as returned by Twilio.

    Attributes:
        attributes: Sensitive personal data, kept 30 days.
        from_: Personal data, kept 30 days.
        _from: Alias of from_, as in twilio-python.
        body: Sensitive personal data, kept 30 days.
    """

    _identity = {"sid": "sid"}
    _shown = ("sid",)
    __pii__ = personal(attributes=Pii(30, "sensitive"), from_=Pii(30), body=Pii(30, "sensitive"))

    sid: field[IMSid] = field()
    account_sid: field[AccountSid] = field()
    attributes: field[str] = field()
    service_sid: field[ISSid] = field()
    to: field[CHSid] = field()
    channel_sid: field[CHSid] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    was_edited: field[bool] = field()
    from_: field[str] = field(key="from")
    _from: field[str] = field(key="from")
    body: field[str] = field()
    index: field[int] = field(integer)
    url: field[str] = field()

    class OrderType:
        """Values of MessageOrderType."""

        ASC: Final = "asc"
        DESC: Final = "desc"


class MessagePage(Page[M, MessageInstance[M]]):
    """One page of Message records."""

    _record = MessageInstance
    _paging = Linked("messages", max_size=1000)


class MessageList(ListResource[M]):
    """Message records."""

    _uri = Uri(
        "https://chat.twilio.com/v1/Services/{service_sid}/Channels/{channel_sid}/Messages",
        service_sid=ISSid,
        channel_sid=CHSid,
    )

    def __call__(self, sid: IMSid) -> MessageContext[M]:
        """The Message with this identifier. Sends no request."""
        return MessageContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @op
    def create(self, body: str, from_: str | None = None, attributes: str | None = None) -> Request[MessageInstance[M]]:
        """Create a Message: POST /v1/Services/{ServiceSid}/Channels/{ChannelSid}/Messages"""
        return Request(self, "POST", MessageInstance, form={"Body": body, "From": from_, "Attributes": attributes})

    @listing
    def list(
        self, order: MessageOrderType | str | None = None, limit: int | None = None, page_size: int | None = None
    ) -> Listing[MessageInstance[M]]:
        """List Message records: GET /v1/Services/{ServiceSid}/Channels/{ChannelSid}/Messages

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, MessagePage, query={"Order": order, "PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self,
        order: MessageOrderType | str | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[MessagePage[M]]:
        """Fetch one page of Message records: GET /v1/Services/{ServiceSid}/Channels/{ChannelSid}/Messages

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            MessagePage,
            query={"Order": order, "PageToken": page_token, "Page": page_number, "PageSize": page_size},
        )

    @op
    def get_page(self, target_url: str) -> Request[MessagePage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", MessagePage, url=target_url)


__all__ = ["MessageContext", "MessageInstance", "MessageList", "MessageOrderType", "MessagePage"]
