"""Interaction records.

Generated from specs/contract/twilio_proxy_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final, Literal, TypeAlias

from ......base.deserialize import iso8601_datetime
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
from ......sids import AccountSid, AnySid, ProxyInteractionSid, ProxyParticipantSid, ProxyServiceSid, SessionSid

InteractionType: TypeAlias = Literal["message", "voice", "unknown"]
InteractionResourceStatus: TypeAlias = Literal[
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


class InteractionContext(InstanceContext[M]):
    """One Interaction."""

    _uri = Uri(
        "https://proxy.twilio.com/v1/Services/{service_sid}/Sessions/{session_sid}/Interactions/{sid}",
        service_sid=ProxyServiceSid,
        session_sid=SessionSid,
        sid=ProxyInteractionSid,
    )

    @op
    def fetch(self) -> Request[InteractionInstance[M]]:
        """Fetch the Interaction: GET /v1/Services/{ServiceSid}/Sessions/{SessionSid}/Interactions/{Sid}"""
        return Request(self, "GET", InteractionInstance)

    @op
    def delete(self) -> Request[bool]:
        """Delete the Interaction: DELETE /v1/Services/{ServiceSid}/Sessions/{SessionSid}/Interactions/{Sid}"""
        return Request(self, "DELETE", bool)


class InteractionInstance(InteractionContext[M], InstanceResource[M]):
    """An Interaction as returned by Twilio.

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
    type: field[InteractionType | str] = field()
    inbound_participant_sid: field[ProxyParticipantSid] = field()
    inbound_resource_sid: field[AnySid] = field()
    inbound_resource_status: field[InteractionResourceStatus | str] = field()
    inbound_resource_type: field[str] = field()
    inbound_resource_url: field[str] = field()
    outbound_participant_sid: field[ProxyParticipantSid] = field()
    outbound_resource_sid: field[AnySid] = field()
    outbound_resource_status: field[InteractionResourceStatus | str] = field()
    outbound_resource_type: field[str] = field()
    outbound_resource_url: field[str] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    url: field[str] = field()

    class Type:
        """Values of InteractionType."""

        MESSAGE: Final = "message"
        VOICE: Final = "voice"
        UNKNOWN: Final = "unknown"

    class ResourceStatus:
        """Values of InteractionResourceStatus."""

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


class InteractionPage(Page[M, InteractionInstance[M]]):
    """One page of Interaction records."""

    _record = InteractionInstance
    _paging = Linked("interactions", max_size=1000)


class InteractionList(ListResource[M]):
    """Interaction records."""

    _uri = Uri(
        "https://proxy.twilio.com/v1/Services/{service_sid}/Sessions/{session_sid}/Interactions",
        service_sid=ProxyServiceSid,
        session_sid=SessionSid,
    )

    def __call__(self, sid: ProxyInteractionSid) -> InteractionContext[M]:
        """The Interaction with this identifier. Sends no request."""
        return InteractionContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[InteractionInstance[M]]:
        """List Interaction records: GET /v1/Services/{ServiceSid}/Sessions/{SessionSid}/Interactions

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, InteractionPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[InteractionPage[M]]:
        """Fetch one page of Interaction records: GET /v1/Services/{ServiceSid}/Sessions/{SessionSid}/Interactions

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self, "GET", InteractionPage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[InteractionPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", InteractionPage, url=target_url)


__all__ = [
    "InteractionContext",
    "InteractionInstance",
    "InteractionList",
    "InteractionPage",
    "InteractionResourceStatus",
    "InteractionType",
]
