"""Interaction Channel Participant records.

Generated from specs/contract/twilio_flex_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from ......base.fields import field
from ......base.instance_context import InstanceContext
from ......base.instance_resource import InstanceResource
from ......base.list_resource import ListResource
from ......base.mode import M
from ......base.operation import listing, op, streaming
from ......base.page import Page
from ......base.paging import Linked
from ......base.request import Listing, Request
from ......base.serialize import json_text
from ......base.uri import Uri
from ......base.values import Json
from ......sids import FlexInteractionSid, InteractionChannelSid, UTSid

InteractionChannelParticipantType: TypeAlias = Literal["supervisor", "customer", "external", "agent", "unknown"]
InteractionChannelParticipantStatus: TypeAlias = Literal["closed", "wrapup"]


class InteractionChannelParticipantContext(InstanceContext[M]):
    """One Interaction Channel Participant."""

    _uri = Uri(
        "https://flex-api.twilio.com/v1/Interactions/{interaction_sid}/Channels/{channel_sid}/Participants/{sid}",
        interaction_sid=FlexInteractionSid,
        channel_sid=InteractionChannelSid,
        sid=UTSid,
    )

    @op
    def update(
        self, status: InteractionChannelParticipantStatus | str
    ) -> Request[InteractionChannelParticipantInstance[M]]:
        """Update the Interaction Channel Participant.

        POST /v1/Interactions/{InteractionSid}/Channels/{ChannelSid}/Participants/{Sid}
        """
        return Request(self, "POST", InteractionChannelParticipantInstance, form={"Status": status})


class InteractionChannelParticipantInstance(InteractionChannelParticipantContext[M], InstanceResource[M]):
    """An Interaction Channel Participant as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid", "type")

    sid: field[UTSid] = field()
    type: field[InteractionChannelParticipantType | str] = field()
    interaction_sid: field[FlexInteractionSid] = field()
    channel_sid: field[InteractionChannelSid] = field()
    url: field[str] = field()
    routing_properties: field[Json] = field()

    class Type:
        """Values of InteractionChannelParticipantType."""

        SUPERVISOR: Final = "supervisor"
        CUSTOMER: Final = "customer"
        EXTERNAL: Final = "external"
        AGENT: Final = "agent"
        UNKNOWN: Final = "unknown"

    class Status:
        """Values of InteractionChannelParticipantStatus."""

        CLOSED: Final = "closed"
        WRAPUP: Final = "wrapup"


class InteractionChannelParticipantPage(Page[M, InteractionChannelParticipantInstance[M]]):
    """One page of Interaction Channel Participant records."""

    _record = InteractionChannelParticipantInstance
    _paging = Linked("participants", max_size=1000)


class InteractionChannelParticipantList(ListResource[M]):
    """Interaction Channel Participant records."""

    _uri = Uri(
        "https://flex-api.twilio.com/v1/Interactions/{interaction_sid}/Channels/{channel_sid}/Participants",
        interaction_sid=FlexInteractionSid,
        channel_sid=InteractionChannelSid,
    )

    def __call__(self, sid: UTSid) -> InteractionChannelParticipantContext[M]:
        """The Interaction Channel Participant with this identifier. Sends no request."""
        return InteractionChannelParticipantContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @op
    def create(
        self,
        type: InteractionChannelParticipantType | str,
        media_properties: object,
        routing_properties: object | None = None,
    ) -> Request[InteractionChannelParticipantInstance[M]]:
        """Create an Interaction Channel Participant.

        POST /v1/Interactions/{InteractionSid}/Channels/{ChannelSid}/Participants
        """
        return Request(
            self,
            "POST",
            InteractionChannelParticipantInstance,
            form={
                "Type": type,
                "MediaProperties": json_text(media_properties, "media_properties"),
                "RoutingProperties": json_text(routing_properties, "routing_properties"),
            },
        )

    @listing
    def list(
        self, limit: int | None = None, page_size: int | None = None
    ) -> Listing[InteractionChannelParticipantInstance[M]]:
        """List Interaction Channel Participant records.

        GET /v1/Interactions/{InteractionSid}/Channels/{ChannelSid}/Participants

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, InteractionChannelParticipantPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[InteractionChannelParticipantPage[M]]:
        """Fetch one page of Interaction Channel Participant records.

        GET /v1/Interactions/{InteractionSid}/Channels/{ChannelSid}/Participants

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            InteractionChannelParticipantPage,
            query={"PageToken": page_token, "Page": page_number, "PageSize": page_size},
        )

    @op
    def get_page(self, target_url: str) -> Request[InteractionChannelParticipantPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", InteractionChannelParticipantPage, url=target_url)


__all__ = [
    "InteractionChannelParticipantContext",
    "InteractionChannelParticipantInstance",
    "InteractionChannelParticipantList",
    "InteractionChannelParticipantPage",
    "InteractionChannelParticipantStatus",
    "InteractionChannelParticipantType",
]
