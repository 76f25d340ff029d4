"""Delivery Receipt records.

Generated from specs/contract/twilio_conversations_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final, Literal, TypeAlias

from .......base.deserialize import integer, iso8601_datetime
from .......base.fields import field
from .......base.instance_context import InstanceContext
from .......base.instance_resource import InstanceResource
from .......base.list_resource import ListResource
from .......base.mode import M
from .......base.operation import listing, op, streaming
from .......base.page import Page
from .......base.paging import Linked
from .......base.request import Listing, Request
from .......base.uri import Uri
from .......sids import AccountSid, AnySid, CHSid, DeliveryReceiptSid, IMSid, ISSid, MBSid

ServiceConversationMessageReceiptDeliveryStatus: TypeAlias = Literal[
    "read", "failed", "delivered", "undelivered", "sent"
]


class DeliveryReceiptContext(InstanceContext[M]):
    """One Delivery Receipt."""

    _uri = Uri(
        "https://conversations.twilio.com/v1/Services/{chat_service_sid}/Conversations/{conversation_sid}/Messages/{message_sid}/Receipts/{sid}",
        chat_service_sid=ISSid,
        message_sid=IMSid,
        sid=DeliveryReceiptSid,
    )

    @op
    def fetch(self) -> Request[DeliveryReceiptInstance[M]]:
        """Fetch the Delivery Receipt.

        GET /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages/{MessageSid}/Receipts/{Sid}
        """
        return Request(self, "GET", DeliveryReceiptInstance)


class DeliveryReceiptInstance(DeliveryReceiptContext[M], InstanceResource[M]):
    """A Delivery Receipt as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid", "status", "error_code")

    account_sid: field[AccountSid] = field()
    chat_service_sid: field[ISSid] = field()
    conversation_sid: field[CHSid] = field()
    message_sid: field[IMSid] = field()
    sid: field[DeliveryReceiptSid] = field()
    channel_message_sid: field[AnySid] = field()
    participant_sid: field[MBSid] = field()
    status: field[ServiceConversationMessageReceiptDeliveryStatus | str] = field()
    error_code: field[int] = field(integer)
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    url: field[str] = field()

    class DeliveryStatus:
        """Values of ServiceConversationMessageReceiptDeliveryStatus."""

        READ: Final = "read"
        FAILED: Final = "failed"
        DELIVERED: Final = "delivered"
        UNDELIVERED: Final = "undelivered"
        SENT: Final = "sent"


class DeliveryReceiptPage(Page[M, DeliveryReceiptInstance[M]]):
    """One page of Delivery Receipt records."""

    _record = DeliveryReceiptInstance
    _paging = Linked("delivery_receipts", max_size=50)


class DeliveryReceiptList(ListResource[M]):
    """Delivery Receipt records."""

    _uri = Uri(
        "https://conversations.twilio.com/v1/Services/{chat_service_sid}/Conversations/{conversation_sid}/Messages/{message_sid}/Receipts",
        chat_service_sid=ISSid,
        message_sid=IMSid,
    )

    def __call__(self, sid: DeliveryReceiptSid) -> DeliveryReceiptContext[M]:
        """The Delivery Receipt with this identifier. Sends no request."""
        return DeliveryReceiptContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[DeliveryReceiptInstance[M]]:
        """List Delivery Receipt records.

        GET /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages/{MessageSid}/Receipts

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 50.
        """
        return Listing(self, DeliveryReceiptPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[DeliveryReceiptPage[M]]:
        """Fetch one page of Delivery Receipt records.

        GET /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages/{MessageSid}/Receipts

        Args:
            page_size: Records per page: 1 to 50.
        """
        return Request(
            self,
            "GET",
            DeliveryReceiptPage,
            query={"PageToken": page_token, "Page": page_number, "PageSize": page_size},
        )

    @op
    def get_page(self, target_url: str) -> Request[DeliveryReceiptPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", DeliveryReceiptPage, url=target_url)


__all__ = [
    "DeliveryReceiptContext",
    "DeliveryReceiptInstance",
    "DeliveryReceiptList",
    "DeliveryReceiptPage",
    "ServiceConversationMessageReceiptDeliveryStatus",
]
