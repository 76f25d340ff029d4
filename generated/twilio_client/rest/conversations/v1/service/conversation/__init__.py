"""Conversation records.

Generated from specs/contract/twilio_conversations_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from ......base.checks import matches
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
from ......sids import AccountSid, CHSid, ISSid, MessagingServiceSid

if TYPE_CHECKING:
    from .message import MessageList
    from .participant import ParticipantList
    from .webhook import WebhookList

ServiceConversationWebhookEnabledType: TypeAlias = Literal["true", "false"]
ServiceConversationState: TypeAlias = Literal["inactive", "active", "closed", "initializing"]


class ConversationContext(InstanceContext[M]):
    """One Conversation."""

    _uri = Uri(
        "https://conversations.twilio.com/v1/Services/{chat_service_sid}/Conversations/{sid}", chat_service_sid=ISSid
    )

    messages: lazy[MessageList[M]] = lazy(".message", "MessageList", conversation_sid="sid")
    participants: lazy[ParticipantList[M]] = lazy(".participant", "ParticipantList", conversation_sid="sid")
    webhooks: lazy[WebhookList[M]] = lazy(".webhook", "WebhookList", conversation_sid="sid")

    @op
    def update(
        self,
        x_twilio_webhook_enabled: ServiceConversationWebhookEnabledType | str | None = None,
        friendly_name: str | None = None,
        date_created: datetime | date | str | None = None,
        date_updated: datetime | date | str | None = None,
        attributes: str | None = None,
        messaging_service_sid: MessagingServiceSid | None = None,
        state: ServiceConversationState | str | None = None,
        timers_inactive: str | None = None,
        timers_closed: str | None = None,
        unique_name: str | None = None,
        bindings_email_address: str | None = None,
        bindings_email_name: str | None = None,
    ) -> Request[ConversationInstance[M]]:
        """Update the Conversation: POST /v1/Services/{ChatServiceSid}/Conversations/{Sid}"""
        return Request(
            self,
            "POST",
            ConversationInstance,
            headers={"X-Twilio-Webhook-Enabled": x_twilio_webhook_enabled},
            form={
                "FriendlyName": friendly_name,
                "DateCreated": date_created,
                "DateUpdated": date_updated,
                "Attributes": attributes,
                "MessagingServiceSid": messaging_service_sid,
                "State": state,
                "Timers.Inactive": timers_inactive,
                "Timers.Closed": timers_closed,
                "UniqueName": unique_name,
                "Bindings.Email.Address": bindings_email_address,
                "Bindings.Email.Name": bindings_email_name,
            },
            checks=(matches(MessagingServiceSid, messaging_service_sid=messaging_service_sid),),
        )

    @op
    def delete(
        self, x_twilio_webhook_enabled: ServiceConversationWebhookEnabledType | str | None = None
    ) -> Request[bool]:
        """Delete the Conversation: DELETE /v1/Services/{ChatServiceSid}/Conversations/{Sid}"""
        return Request(self, "DELETE", bool, headers={"X-Twilio-Webhook-Enabled": x_twilio_webhook_enabled})

    @op
    def fetch(self) -> Request[ConversationInstance[M]]:
        """Fetch the Conversation: GET /v1/Services/{ChatServiceSid}/Conversations/{Sid}"""
        return Request(self, "GET", ConversationInstance)


class ConversationInstance(ConversationContext[M], InstanceResource[M]):
    """A Conversation as returned by Twilio.

    Attributes:
        friendly_name: Personal data, kept 30 days.
        unique_name: Personal data, kept 30 days.
        attributes: Sensitive personal data, kept 30 days.
    """

    _identity = {"sid": "sid"}
    _shown = ("sid", "state")
    __pii__ = personal(friendly_name=Pii(30), unique_name=Pii(30), attributes=Pii(30, "sensitive"))

    account_sid: field[AccountSid] = field()
    chat_service_sid: field[ISSid] = field()
    messaging_service_sid: field[MessagingServiceSid] = field()
    sid: field[CHSid] = field()
    friendly_name: field[str] = field()
    unique_name: field[str] = field()
    attributes: field[str] = field()
    state: field[ServiceConversationState | str] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    timers: field[Json] = field()
    url: field[str] = field()
    links: field[dict[str, Json]] = field()
    bindings: field[Json] = field()

    class WebhookEnabledType:
        """Values of ServiceConversationWebhookEnabledType."""

        TRUE: Final = "true"
        FALSE: Final = "false"

    class State:
        """Values of ServiceConversationState."""

        INACTIVE: Final = "inactive"
        ACTIVE: Final = "active"
        CLOSED: Final = "closed"
        INITIALIZING: Final = "initializing"


class ConversationPage(Page[M, ConversationInstance[M]]):
    """One page of Conversation records."""

    _record = ConversationInstance
    _paging = Linked("conversations", max_size=100)


class ConversationList(ListResource[M]):
    """Conversation records."""

    _uri = Uri("https://conversations.twilio.com/v1/Services/{chat_service_sid}/Conversations", chat_service_sid=ISSid)

    def __call__(self, sid: str) -> ConversationContext[M]:
        """The Conversation with this identifier. Sends no request."""
        return ConversationContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @op
    def create(
        self,
        x_twilio_webhook_enabled: ServiceConversationWebhookEnabledType | str | None = None,
        friendly_name: str | None = None,
        unique_name: str | None = None,
        attributes: str | None = None,
        messaging_service_sid: MessagingServiceSid | None = None,
        date_created: datetime | date | str | None = None,
        date_updated: datetime | date | str | None = None,
        state: ServiceConversationState | str | None = None,
        timers_inactive: str | None = None,
        timers_closed: str | None = None,
        bindings_email_address: str | None = None,
        bindings_email_name: str | None = None,
    ) -> Request[ConversationInstance[M]]:
        """Create a Conversation: POST /v1/Services/{ChatServiceSid}/Conversations"""
        return Request(
            self,
            "POST",
            ConversationInstance,
            headers={"X-Twilio-Webhook-Enabled": x_twilio_webhook_enabled},
            form={
                "FriendlyName": friendly_name,
                "UniqueName": unique_name,
                "Attributes": attributes,
                "MessagingServiceSid": messaging_service_sid,
                "DateCreated": date_created,
                "DateUpdated": date_updated,
                "State": state,
                "Timers.Inactive": timers_inactive,
                "Timers.Closed": timers_closed,
                "Bindings.Email.Address": bindings_email_address,
                "Bindings.Email.Name": bindings_email_name,
            },
            checks=(matches(MessagingServiceSid, messaging_service_sid=messaging_service_sid),),
        )

    @listing
    def list(
        self,
        start_date: str | None = None,
        end_date: str | None = None,
        state: ServiceConversationState | str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[ConversationInstance[M]]:
        """List Conversation records: GET /v1/Services/{ChatServiceSid}/Conversations

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 100.
        """
        return Listing(
            self,
            ConversationPage,
            query={"StartDate": start_date, "EndDate": end_date, "State": state, "PageSize": page_size},
            limit=limit,
        )

    stream = streaming(list)

    @op
    def page(
        self,
        start_date: str | None = None,
        end_date: str | None = None,
        state: ServiceConversationState | str | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[ConversationPage[M]]:
        """Fetch one page of Conversation records: GET /v1/Services/{ChatServiceSid}/Conversations

        Args:
            page_size: Records per page: 1 to 100.
        """
        return Request(
            self,
            "GET",
            ConversationPage,
            query={
                "StartDate": start_date,
                "EndDate": end_date,
                "State": state,
                "PageToken": page_token,
                "Page": page_number,
                "PageSize": page_size,
            },
        )

    @op
    def get_page(self, target_url: str) -> Request[ConversationPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", ConversationPage, url=target_url)


__all__ = [
    "ConversationContext",
    "ConversationInstance",
    "ConversationList",
    "ConversationPage",
    "ServiceConversationState",
    "ServiceConversationWebhookEnabledType",
]
