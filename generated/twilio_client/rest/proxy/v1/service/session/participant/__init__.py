"""Participant records.

Generated from specs/contract/twilio_proxy_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from .......base.checks import matches
from .......base.deserialize import iso8601_datetime
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
from .......sids import AccountSid, PhoneNumberSid, ProxyParticipantSid, ProxyServiceSid, SessionSid

if TYPE_CHECKING:
    from .message_interaction import MessageInteractionList


class ParticipantContext(InstanceContext[M]):
    """One Participant."""

    _uri = Uri(
        "https://proxy.twilio.com/v1/Services/{service_sid}/Sessions/{session_sid}/Participants/{sid}",
        service_sid=ProxyServiceSid,
        session_sid=SessionSid,
        sid=ProxyParticipantSid,
    )

    message_interactions: lazy[MessageInteractionList[M]] = lazy(
        ".message_interaction", "MessageInteractionList", participant_sid="sid"
    )

    @op
    def fetch(self) -> Request[ParticipantInstance[M]]:
        """Fetch the Participant: GET /v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants/{Sid}"""
        return Request(self, "GET", ParticipantInstance)

    @op
    def delete(self) -> Request[bool]:
        """Delete the Participant: DELETE /v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants/{Sid}"""
        return Request(self, "DELETE", bool)


class ParticipantInstance(ParticipantContext[M], InstanceResource[M]):
    """A Participant as returned by Twilio.

    Attributes:
        identifier: Personal data, kept 30 days.
    """

    _identity = {"sid": "sid"}
    _shown = ("sid",)
    __pii__ = personal(identifier=Pii(30))

    sid: field[ProxyParticipantSid] = field()
    session_sid: field[SessionSid] = field()
    service_sid: field[ProxyServiceSid] = field()
    account_sid: field[AccountSid] = field()
    friendly_name: field[str] = field()
    identifier: field[str] = field()
    proxy_identifier: field[str] = field()
    proxy_identifier_sid: field[PhoneNumberSid] = field()
    date_deleted: field[datetime] = field(iso8601_datetime)
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    url: field[str] = field()
    links: field[dict[str, Json]] = field()


class ParticipantPage(Page[M, ParticipantInstance[M]]):
    """One page of Participant records."""

    _record = ParticipantInstance
    _paging = Linked("participants", max_size=1000)


class ParticipantList(ListResource[M]):
    """Participant records."""

    _uri = Uri(
        "https://proxy.twilio.com/v1/Services/{service_sid}/Sessions/{session_sid}/Participants",
        service_sid=ProxyServiceSid,
        session_sid=SessionSid,
    )

    def __call__(self, sid: ProxyParticipantSid) -> ParticipantContext[M]:
        """The Participant with this identifier. Sends no request."""
        return ParticipantContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[ParticipantInstance[M]]:
        """List Participant records: GET /v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, ParticipantPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[ParticipantPage[M]]:
        """Fetch one page of Participant records: GET /v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self, "GET", ParticipantPage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[ParticipantPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", ParticipantPage, url=target_url)

    @op
    def create(
        self,
        identifier: str,
        friendly_name: str | None = None,
        proxy_identifier: str | None = None,
        proxy_identifier_sid: PhoneNumberSid | None = None,
    ) -> Request[ParticipantInstance[M]]:
        """Create a Participant: POST /v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants"""
        return Request(
            self,
            "POST",
            ParticipantInstance,
            form={
                "Identifier": identifier,
                "FriendlyName": friendly_name,
                "ProxyIdentifier": proxy_identifier,
                "ProxyIdentifierSid": proxy_identifier_sid,
            },
            checks=(matches(PhoneNumberSid, proxy_identifier_sid=proxy_identifier_sid),),
        )


__all__ = ["ParticipantContext", "ParticipantInstance", "ParticipantList", "ParticipantPage"]
