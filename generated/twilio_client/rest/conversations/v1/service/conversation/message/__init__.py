"""Message records.

Generated from specs/contract/twilio_conversations_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from .......base.checks import matches
from .......base.deserialize import integer, iso8601_datetime
from .......base.fields import field
from .......base.instance_context import InstanceContext
from .......base.instance_resource import InstanceResource
from .......base.links import lazy
from .......base.list_resource import ListResource
from .......base.mode import M
from .......base.operation import listing, op, streaming
from .......base.page import Page
from .......base.paging import Linked
from .......base.pii import Pii, personal
from .......base.request import Listing, Request
from .......base.uri import Uri
from .......base.values import Json
from .......sids import AccountSid, CHSid, ContentSid, IMSid, ISSid, MBSid, MediaSid

if TYPE_CHECKING:
    from .delivery_receipt import DeliveryReceiptList

ServiceConversationMessageWebhookEnabledType: TypeAlias = Literal["true", "false"]
ServiceConversationMessageOrderType: TypeAlias = Literal["asc", "desc"]


class MessageContext(InstanceContext[M]):
    """One Message."""

    _uri = Uri(
        "https://conversations.twilio.com/v1/Services/{chat_service_sid}/Conversations/{conversation_sid}/Messages/{sid}",
        chat_service_sid=ISSid,
        sid=IMSid,
    )

    delivery_receipts: lazy[DeliveryReceiptList[M]] = lazy(
        ".delivery_receipt", "DeliveryReceiptList", message_sid="sid"
    )

    @op
    def update(
        self,
        x_twilio_webhook_enabled: ServiceConversationMessageWebhookEnabledType | str | None = None,
        author: str | None = None,
        body: str | None = None,
        date_created: datetime | date | str | None = None,
        date_updated: datetime | date | str | None = None,
        attributes: str | None = None,
        subject: str | None = None,
    ) -> Request[MessageInstance[M]]:
        """Update the Message: POST /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages/{Sid}"""
        return Request(
            self,
            "POST",
            MessageInstance,
            headers={"X-Twilio-Webhook-Enabled": x_twilio_webhook_enabled},
            form={
                "Author": author,
                "Body": body,
                "DateCreated": date_created,
                "DateUpdated": date_updated,
                "Attributes": attributes,
                "Subject": subject,
            },
        )

    @op
    def delete(
        self, x_twilio_webhook_enabled: ServiceConversationMessageWebhookEnabledType | str | None = None
    ) -> Request[bool]:
        """Delete the Message: DELETE /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages/{Sid}"""
        return Request(self, "DELETE", bool, headers={"X-Twilio-Webhook-Enabled": x_twilio_webhook_enabled})

    @op
    def fetch(self) -> Request[MessageInstance[M]]:
        """Fetch the Message: GET /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages/{Sid}"""
        return Request(self, "GET", MessageInstance)


class MessageInstance(MessageContext[M], InstanceResource[M]):
    """A Message as returned by Twilio.

    Attributes:
        author: Personal data, kept 30 days.
        body: Sensitive personal data, kept 30 days.
        media: Personal data, kept 30 days.
        attributes: Sensitive personal data, kept 30 days.
    """

    _identity = {"sid": "sid"}
    _shown = ("sid",)
    __pii__ = personal(author=Pii(30), body=Pii(30, "sensitive"), media=Pii(30), attributes=Pii(30, "sensitive"))

    account_sid: field[AccountSid] = field()
    chat_service_sid: field[ISSid] = field()
    conversation_sid: field[CHSid] = field()
    sid: field[IMSid] = field()
    index: field[int] = field(integer)
    author: field[str] = field()
    body: field[str] = field()
    media: field[list[Json]] = field()
    attributes: field[str] = field()
    participant_sid: field[MBSid] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    delivery: field[Json] = field()
    url: field[str] = field()
    links: field[dict[str, Json]] = field()
    content_sid: field[ContentSid] = field()

    class WebhookEnabledType:
        """Values of ServiceConversationMessageWebhookEnabledType."""

        TRUE: Final = "true"
        FALSE: Final = "false"

    class OrderType:
        """Values of ServiceConversationMessageOrderType."""

        ASC: Final = "asc"
        DESC: Final = "desc"


class MessagePage(Page[M, MessageInstance[M]]):
    """One page of Message records."""

    _record = MessageInstance
    _paging = Linked("messages", max_size=100)


class MessageList(ListResource[M]):
    """Message records."""

    _uri = Uri(
        "https://conversations.twilio.com/v1/Services/{chat_service_sid}/Conversations/{conversation_sid}/Messages",
        chat_service_sid=ISSid,
    )

    def __call__(self, sid: IMSid) -> MessageContext[M]:
        """The Message with this identifier. Sends no request."""
        return MessageContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @op
    def create(
        self,
        x_twilio_webhook_enabled: ServiceConversationMessageWebhookEnabledType | str | None = None,
        author: str | None = None,
        body: str | None = None,
        date_created: datetime | date | str | None = None,
        date_updated: datetime | date | str | None = None,
        attributes: str | None = None,
        media_sid: MediaSid | None = None,
        content_sid: ContentSid | None = None,
        content_variables: str | None = None,
        subject: str | None = None,
    ) -> Request[MessageInstance[M]]:
        """Create a Message: POST /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages"""
        return Request(
            self,
            "POST",
            MessageInstance,
            headers={"X-Twilio-Webhook-Enabled": x_twilio_webhook_enabled},
            form={
                "Author": author,
                "Body": body,
                "DateCreated": date_created,
                "DateUpdated": date_updated,
                "Attributes": attributes,
                "MediaSid": media_sid,
                "ContentSid": content_sid,
                "ContentVariables": content_variables,
                "Subject": subject,
            },
            checks=(matches(MediaSid, media_sid=media_sid), matches(ContentSid, content_sid=content_sid)),
        )

    @listing
    def list(
        self,
        order: ServiceConversationMessageOrderType | str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[MessageInstance[M]]:
        """List Message records: GET /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 100.
        """
        return Listing(self, MessagePage, query={"Order": order, "PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self,
        order: ServiceConversationMessageOrderType | str | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[MessagePage[M]]:
        """Fetch one page of Message records.

        GET /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages

        Args:
            page_size: Records per page: 1 to 100.
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


__all__ = [
    "MessageContext",
    "MessageInstance",
    "MessageList",
    "MessagePage",
    "ServiceConversationMessageOrderType",
    "ServiceConversationMessageWebhookEnabledType",
]
