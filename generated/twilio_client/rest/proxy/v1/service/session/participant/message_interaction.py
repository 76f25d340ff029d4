"""Message Interaction records.

Generated from specs/contract/twilio_proxy_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final, Literal, TypeAlias

from .......base.checks import at_least_one
from .......base.deserialize import iso8601_datetime
from .......base.fields import field
from .......base.instance_context import InstanceContext
from .......base.instance_resource import InstanceResource
from .......base.list_resource import ListResource
from .......base.mode import M
from .......base.operation import listing, op, streaming
from .......base.page import Page
from .......base.paging import Linked
from .......base.pii import Pii, personal
from .......base.request import Listing, Request
from .......base.uri import Uri
from .......sids import AccountSid, AnySid, ProxyInteractionSid, ProxyParticipantSid, ProxyServiceSid, SessionSid

MessageInteractionType: TypeAlias = Literal["message", "voice", "unknown"]
MessageInteractionResourceStatus: TypeAlias = Literal[
    "accepted",
    "answered",
    "busy",
    "canceled",
    "completed",
    "deleted",
    "delivered",
    "delivery-unknown",
    "failed",
    "in-progress",
    "initiated",
    "no-answer",
    "queued",
    "received",
    "receiving",
    "ringing",
    "scheduled",
    "sending",
    "sent",
    "undelivered",
    "unknown",
]


class MessageInteractionContext(InstanceContext[M]):
    """One Message Interaction."""

    _uri = Uri(
        "https://proxy.twilio.com/v1/Services/{service_sid}/Sessions/{session_sid}/Participants/{participant_sid}/MessageInteractions/{sid}",
        service_sid=ProxyServiceSid,
        session_sid=SessionSid,
        participant_sid=ProxyParticipantSid,
        sid=ProxyInteractionSid,
    )

    @op
    def fetch(self) -> Request[MessageInteractionInstance[M]]:
        """Fetch the Message Interaction.

        GET /v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants/{ParticipantSid}/MessageInteractions/{Sid}
        """
        return Request(self, "GET", MessageInteractionInstance)


class MessageInteractionInstance(MessageInteractionContext[M], InstanceResource[M]):
    """A Message Interaction as returned by Twilio.

    Attributes:
        data: Sensitive personal data, kept 30 days.
    """

    _identity = {"sid": "sid"}
    _shown = ("sid", "type", "inbound_resource_status", "outbound_resource_status")
    __pii__ = personal(data=Pii(30, "sensitive"))

    sid: field[ProxyInteractionSid] = field()
    session_sid: field[SessionSid] = field()
    service_sid: field[ProxyServiceSid] = field()
    account_sid: field[AccountSid] = field()
    data: field[str] = field()
    type: field[MessageInteractionType | str] = field()
    participant_sid: field[ProxyParticipantSid] = field()
    inbound_participant_sid: field[ProxyParticipantSid] = field()
    inbound_resource_sid: field[AnySid] = field()
    inbound_resource_status: field[MessageInteractionResourceStatus | str] = field()
    inbound_resource_type: field[str] = field()
    inbound_resource_url: field[str] = field()
    outbound_participant_sid: field[ProxyParticipantSid] = field()
    outbound_resource_sid: field[AnySid] = field()
    outbound_resource_status: field[MessageInteractionResourceStatus | str] = field()
    outbound_resource_type: field[str] = field()
    outbound_resource_url: field[str] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    url: field[str] = field()

    class Type:
        """Values of MessageInteractionType."""

        MESSAGE: Final = "message"
        VOICE: Final = "voice"
        UNKNOWN: Final = "unknown"

    class ResourceStatus:
        """Values of MessageInteractionResourceStatus."""

        ACCEPTED: Final = "accepted"
        ANSWERED: Final = "answered"
        BUSY: Final = "busy"
        CANCELED: Final = "canceled"
        COMPLETED: Final = "completed"
        DELETED: Final = "deleted"
        DELIVERED: Final = "delivered"
        DELIVERY_UNKNOWN: Final = "delivery-unknown"
        FAILED: Final = "failed"
        IN_PROGRESS: Final = "in-progress"
        INITIATED: Final = "initiated"
        NO_ANSWER: Final = "no-answer"
        QUEUED: Final = "queued"
        RECEIVED: Final = "received"
        RECEIVING: Final = "receiving"
        RINGING: Final = "ringing"
        SCHEDULED: Final = "scheduled"
        SENDING: Final = "sending"
        SENT: Final = "sent"
        UNDELIVERED: Final = "undelivered"
        UNKNOWN: Final = "unknown"


class MessageInteractionPage(Page[M, MessageInteractionInstance[M]]):
    """One page of Message Interaction records."""

    _record = MessageInteractionInstance
    _paging = Linked("interactions", max_size=1000)


class MessageInteractionList(ListResource[M]):
    """Message Interaction records."""

    _uri = Uri(
        "https://proxy.twilio.com/v1/Services/{service_sid}/Sessions/{session_sid}/Participants/{participant_sid}/MessageInteractions",
        service_sid=ProxyServiceSid,
        session_sid=SessionSid,
        participant_sid=ProxyParticipantSid,
    )

    def __call__(self, sid: ProxyInteractionSid) -> MessageInteractionContext[M]:
        """The Message Interaction with this identifier. Sends no request."""
        return MessageInteractionContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @op
    def create(
        self, body: str | None = None, media_url: str | Sequence[str] | None = None
    ) -> Request[MessageInteractionInstance[M]]:
        """Create a Message Interaction.

        POST /v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants/{ParticipantSid}/MessageInteractions
        """
        return Request(
            self,
            "POST",
            MessageInteractionInstance,
            form={"Body": body, "MediaUrl": media_url},
            checks=(at_least_one(body=body, media_url=media_url),),
        )

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[MessageInteractionInstance[M]]:
        """List Message Interaction records.

        GET /v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants/{ParticipantSid}/MessageInteractions

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, MessageInteractionPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[MessageInteractionPage[M]]:
        """Fetch one page of Message Interaction records.

        GET /v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants/{ParticipantSid}/MessageInteractions

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            MessageInteractionPage,
            query={"PageToken": page_token, "Page": page_number, "PageSize": page_size},
        )

    @op
    def get_page(self, target_url: str) -> Request[MessageInteractionPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", MessageInteractionPage, url=target_url)


__all__ = [
    "MessageInteractionContext",
    "MessageInteractionInstance",
    "MessageInteractionList",
    "MessageInteractionPage",
    "MessageInteractionResourceStatus",
    "MessageInteractionType",
]
