"""Conversation With Participants records.

Generated from specs/contract/twilio_conversations_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Final, Literal, TypeAlias

from .....base.checks import matches
from .....base.deserialize import iso8601_datetime
from .....base.fields import field
from .....base.instance_resource import InstanceResource
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.operation import op
from .....base.pii import Pii, personal
from .....base.request import Request
from .....base.uri import Uri
from .....base.values import Json
from .....sids import AccountSid, CHSid, ISSid, MessagingServiceSid

ServiceConversationWithParticipantsWebhookEnabledType: TypeAlias = Literal["true", "false"]
ServiceConversationWithParticipantsState: TypeAlias = Literal["initializing", "inactive", "active", "closed"]


class ConversationWithParticipantsInstance(InstanceResource[M]):
    """A Conversation With Participants as returned by Twilio.

    Attributes:
        friendly_name: Personal data, kept 30 days.
        unique_name: Personal data, kept 30 days.
        attributes: Sensitive personal data, kept 30 days.
    """

    _shown = ("state",)
    __pii__ = personal(friendly_name=Pii(30), unique_name=Pii(30), attributes=Pii(30, "sensitive"))

    account_sid: field[AccountSid] = field()
    chat_service_sid: field[ISSid] = field()
    messaging_service_sid: field[MessagingServiceSid] = field()
    sid: field[CHSid] = field()
    friendly_name: field[str] = field()
    unique_name: field[str] = field()
    attributes: field[str] = field()
    state: field[ServiceConversationWithParticipantsState | str] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    timers: field[Json] = field()
    links: field[dict[str, Json]] = field()
    bindings: field[Json] = field()
    url: field[str] = field()

    class WebhookEnabledType:
        """Values of ServiceConversationWithParticipantsWebhookEnabledType."""

        TRUE: Final = "true"
        FALSE: Final = "false"

    class State:
        """Values of ServiceConversationWithParticipantsState."""

        INITIALIZING: Final = "initializing"
        INACTIVE: Final = "inactive"
        ACTIVE: Final = "active"
        CLOSED: Final = "closed"


class ConversationWithParticipantsList(ListResource[M]):
    """Conversation With Participants records."""

    _uri = Uri(
        "https://conversations.twilio.com/v1/Services/{chat_service_sid}/ConversationWithParticipants",
        chat_service_sid=ISSid,
    )

    @op
    def create(
        self,
        x_twilio_webhook_enabled: ServiceConversationWithParticipantsWebhookEnabledType | str | None = None,
        friendly_name: str | None = None,
        unique_name: str | None = None,
        date_created: datetime | date | str | None = None,
        date_updated: datetime | date | str | None = None,
        messaging_service_sid: MessagingServiceSid | None = None,
        attributes: str | None = None,
        state: ServiceConversationWithParticipantsState | str | None = None,
        timers_inactive: str | None = None,
        timers_closed: str | None = None,
        bindings_email_address: str | None = None,
        bindings_email_name: str | None = None,
        participant: str | Sequence[str] | None = None,
    ) -> Request[ConversationWithParticipantsInstance[M]]:
        """Create a Conversation With Participants: POST /v1/Services/{ChatServiceSid}/ConversationWithParticipants"""
        return Request(
            self,
            "POST",
            ConversationWithParticipantsInstance,
            headers={"X-Twilio-Webhook-Enabled": x_twilio_webhook_enabled},
            form={
                "FriendlyName": friendly_name,
                "UniqueName": unique_name,
                "DateCreated": date_created,
                "DateUpdated": date_updated,
                "MessagingServiceSid": messaging_service_sid,
                "Attributes": attributes,
                "State": state,
                "Timers.Inactive": timers_inactive,
                "Timers.Closed": timers_closed,
                "Bindings.Email.Address": bindings_email_address,
                "Bindings.Email.Name": bindings_email_name,
                "Participant": participant,
            },
            checks=(matches(MessagingServiceSid, messaging_service_sid=messaging_service_sid),),
        )


__all__ = [
    "ConversationWithParticipantsInstance",
    "ConversationWithParticipantsList",
    "ServiceConversationWithParticipantsState",
    "ServiceConversationWithParticipantsWebhookEnabledType",
]
