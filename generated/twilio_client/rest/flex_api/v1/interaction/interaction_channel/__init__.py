"""Interaction Channel records.

Generated from specs/contract/twilio_flex_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from ......base.deserialize import integer
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
from ......base.serialize import json_text
from ......base.uri import Uri
from ......base.values import Json
from ......sids import FlexInteractionSid, InteractionChannelSid

if TYPE_CHECKING:
    from .interaction_channel_invite import InteractionChannelInviteList
    from .interaction_channel_participant import InteractionChannelParticipantList
    from .interaction_transfer import InteractionTransferList

InteractionChannelUpdateChannelStatus: TypeAlias = Literal["closed", "inactive"]
InteractionChannelType: TypeAlias = Literal["voice", "sms", "email", "web", "whatsapp", "chat", "messenger", "gbm"]
InteractionChannelChannelStatus: TypeAlias = Literal[
    "setup", "active", "failed", "closed", "inactive", "pause", "transfer"
]


class InteractionChannelContext(InstanceContext[M]):
    """One Interaction Channel."""

    _uri = Uri(
        "https://flex-api.twilio.com/v1/Interactions/{interaction_sid}/Channels/{sid}",
        interaction_sid=FlexInteractionSid,
        sid=InteractionChannelSid,
    )

    invites: lazy[InteractionChannelInviteList[M]] = lazy(
        ".interaction_channel_invite", "InteractionChannelInviteList", channel_sid="sid"
    )
    participants: lazy[InteractionChannelParticipantList[M]] = lazy(
        ".interaction_channel_participant", "InteractionChannelParticipantList", channel_sid="sid"
    )
    transfers: lazy[InteractionTransferList[M]] = lazy(
        ".interaction_transfer", "InteractionTransferList", channel_sid="sid"
    )

    @op
    def fetch(self) -> Request[InteractionChannelInstance[M]]:
        """Fetch the Interaction Channel: GET /v1/Interactions/{InteractionSid}/Channels/{Sid}"""
        return Request(self, "GET", InteractionChannelInstance)

    @op
    def update(
        self, status: InteractionChannelUpdateChannelStatus | str, routing: object | None = None
    ) -> Request[InteractionChannelInstance[M]]:
        """Update the Interaction Channel: POST /v1/Interactions/{InteractionSid}/Channels/{Sid}"""
        return Request(
            self, "POST", InteractionChannelInstance, form={"Status": status, "Routing": json_text(routing, "routing")}
        )


class InteractionChannelInstance(InteractionChannelContext[M], InstanceResource[M]):
    """An Interaction Channel as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid", "type", "status", "error_code")

    sid: field[InteractionChannelSid] = field()
    interaction_sid: field[FlexInteractionSid] = field()
    type: field[InteractionChannelType | str] = field()
    status: field[InteractionChannelChannelStatus | str] = field()
    error_code: field[int] = field(integer)
    error_message: field[str] = field()
    url: field[str] = field()
    links: field[dict[str, Json]] = field()

    class UpdateChannelStatus:
        """Values of InteractionChannelUpdateChannelStatus."""

        CLOSED: Final = "closed"
        INACTIVE: Final = "inactive"

    class Type:
        """Values of InteractionChannelType."""

        VOICE: Final = "voice"
        SMS: Final = "sms"
        EMAIL: Final = "email"
        WEB: Final = "web"
        WHATSAPP: Final = "whatsapp"
        CHAT: Final = "chat"
        MESSENGER: Final = "messenger"
        GBM: Final = "gbm"

    class ChannelStatus:
        """Values of InteractionChannelChannelStatus."""

        SETUP: Final = "setup"
        ACTIVE: Final = "active"
        FAILED: Final = "failed"
        CLOSED: Final = "closed"
        INACTIVE: Final = "inactive"
        PAUSE: Final = "pause"
        TRANSFER: Final = "transfer"


class InteractionChannelPage(Page[M, InteractionChannelInstance[M]]):
    """One page of Interaction Channel records."""

    _record = InteractionChannelInstance
    _paging = Linked("channels", max_size=1000)


class InteractionChannelList(ListResource[M]):
    """Interaction Channel records."""

    _uri = Uri(
        "https://flex-api.twilio.com/v1/Interactions/{interaction_sid}/Channels", interaction_sid=FlexInteractionSid
    )

    def __call__(self, sid: InteractionChannelSid) -> InteractionChannelContext[M]:
        """The Interaction Channel with this identifier. Sends no request."""
        return InteractionChannelContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[InteractionChannelInstance[M]]:
        """List Interaction Channel records: GET /v1/Interactions/{InteractionSid}/Channels

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, InteractionChannelPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[InteractionChannelPage[M]]:
        """Fetch one page of Interaction Channel records: GET /v1/Interactions/{InteractionSid}/Channels

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            InteractionChannelPage,
            query={"PageToken": page_token, "Page": page_number, "PageSize": page_size},
        )

    @op
    def get_page(self, target_url: str) -> Request[InteractionChannelPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", InteractionChannelPage, url=target_url)


__all__ = [
    "InteractionChannelChannelStatus",
    "InteractionChannelContext",
    "InteractionChannelInstance",
    "InteractionChannelList",
    "InteractionChannelPage",
    "InteractionChannelType",
    "InteractionChannelUpdateChannelStatus",
]
