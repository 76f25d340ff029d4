"""Session records.

Generated from specs/contract/twilio_proxy_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from ......base.checks import matches
from ......base.deserialize import integer, iso8601_datetime
from ......base.fields import field
from ......base.instance_context import InstanceContext
from ......base.instance_resource import InstanceResource
from ......base.links import lazy
from ......base.list_resource import ListResource
from ......base.mode import M
from ......base.operation import listing, op, streaming
from ......base.page import Page
from ......base.paging import Linked
from ......base.request import Listing, Request
from ......base.uri import Uri
from ......base.values import Json
from ......sids import AccountSid, ProxyServiceSid, SessionSid

if TYPE_CHECKING:
    from .interaction import InteractionList
    from .participant import ParticipantList

SessionMode: TypeAlias = Literal["message-only", "voice-only", "voice-and-message"]
SessionStatus: TypeAlias = Literal["open", "in-progress", "closed", "failed", "unknown"]


class SessionContext(InstanceContext[M]):
    """One Session."""

    _uri = Uri("https://proxy.twilio.com/v1/Services/{service_sid}/Sessions/{sid}", service_sid=ProxyServiceSid)

    interactions: lazy[InteractionList[M]] = lazy(".interaction", "InteractionList", session_sid="sid")
    participants: lazy[ParticipantList[M]] = lazy(".participant", "ParticipantList", session_sid="sid")

    @op
    def fetch(self) -> Request[SessionInstance[M]]:
        """Fetch the Session: GET /v1/Services/{ServiceSid}/Sessions/{Sid}"""
        return Request(self, "GET", SessionInstance)

    @op
    def delete(self) -> Request[bool]:
        """Delete the Session: DELETE /v1/Services/{ServiceSid}/Sessions/{Sid}"""
        return Request(self, "DELETE", bool, checks=(matches(SessionSid, sid=self._path["sid"]),))

    @op
    def update(
        self,
        date_expiry: datetime | date | str | None = None,
        ttl: int | None = None,
        status: SessionStatus | str | None = None,
    ) -> Request[SessionInstance[M]]:
        """Update the Session: POST /v1/Services/{ServiceSid}/Sessions/{Sid}"""
        return Request(
            self,
            "POST",
            SessionInstance,
            form={"DateExpiry": date_expiry, "Ttl": ttl, "Status": status},
            checks=(matches(SessionSid, sid=self._path["sid"]),),
        )


class SessionInstance(SessionContext[M], InstanceResource[M]):
    """A Session as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid", "status", "mode")

    sid: field[SessionSid] = field()
    service_sid: field[ProxyServiceSid] = field()
    account_sid: field[AccountSid] = field()
    date_started: field[datetime] = field(iso8601_datetime)
    date_ended: field[datetime] = field(iso8601_datetime)
    date_last_interaction: field[datetime] = field(iso8601_datetime)
    date_expiry: field[datetime] = field(iso8601_datetime)
    unique_name: field[str] = field()
    status: field[SessionStatus | str] = field()
    closed_reason: field[str] = field()
    ttl: field[int] = field(integer)
    mode: field[SessionMode | str] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    url: field[str] = field()
    links: field[dict[str, Json]] = field()

    class Mode:
        """Values of SessionMode."""

        MESSAGE_ONLY: Final = "message-only"
        VOICE_ONLY: Final = "voice-only"
        VOICE_AND_MESSAGE: Final = "voice-and-message"

    class Status:
        """Values of SessionStatus."""

        OPEN: Final = "open"
        IN_PROGRESS: Final = "in-progress"
        CLOSED: Final = "closed"
        FAILED: Final = "failed"
        UNKNOWN: Final = "unknown"


class SessionPage(Page[M, SessionInstance[M]]):
    """One page of Session records."""

    _record = SessionInstance
    _paging = Linked("sessions", max_size=1000)


class SessionList(ListResource[M]):
    """Session records."""

    _uri = Uri("https://proxy.twilio.com/v1/Services/{service_sid}/Sessions", service_sid=ProxyServiceSid)

    def __call__(self, sid: SessionSid) -> SessionContext[M]:
        """The Session with this identifier. Sends no request."""
        return SessionContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[SessionInstance[M]]:
        """List Session records: GET /v1/Services/{ServiceSid}/Sessions

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, SessionPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[SessionPage[M]]:
        """Fetch one page of Session records: GET /v1/Services/{ServiceSid}/Sessions

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self, "GET", SessionPage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[SessionPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", SessionPage, url=target_url)

    @op
    def create(
        self,
        unique_name: str | None = None,
        date_expiry: datetime | date | str | None = None,
        ttl: int | None = None,
        mode: SessionMode | str | None = None,
        status: SessionStatus | str | None = None,
        participants: object | Sequence[object] | None = None,
    ) -> Request[SessionInstance[M]]:
        """Create a Session: POST /v1/Services/{ServiceSid}/Sessions"""
        return Request(
            self,
            "POST",
            SessionInstance,
            form={
                "UniqueName": unique_name,
                "DateExpiry": date_expiry,
                "Ttl": ttl,
                "Mode": mode,
                "Status": status,
                "Participants": participants,
            },
        )


__all__ = ["SessionContext", "SessionInstance", "SessionList", "SessionMode", "SessionPage", "SessionStatus"]
