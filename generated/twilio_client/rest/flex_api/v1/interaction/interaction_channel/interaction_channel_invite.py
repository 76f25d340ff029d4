"""Interaction Channel Invite records.

Generated from specs/contract/twilio_flex_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from ......base.fields import field
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
from ......sids import FlexInteractionSid, InteractionChannelInviteSid, InteractionChannelSid


class InteractionChannelInviteInstance(InstanceResource[M]):
    """An Interaction Channel Invite as returned by Twilio."""

    sid: field[InteractionChannelInviteSid] = field()
    interaction_sid: field[FlexInteractionSid] = field()
    channel_sid: field[InteractionChannelSid] = field()
    routing: field[Json] = field()
    url: field[str] = field()


class InteractionChannelInvitePage(Page[M, InteractionChannelInviteInstance[M]]):
    """One page of Interaction Channel Invite records."""

    _record = InteractionChannelInviteInstance
    _paging = Linked("invites", max_size=1000)


class InteractionChannelInviteList(ListResource[M]):
    """Interaction Channel Invite records."""

    _uri = Uri(
        "https://flex-api.twilio.com/v1/Interactions/{interaction_sid}/Channels/{channel_sid}/Invites",
        interaction_sid=FlexInteractionSid,
        channel_sid=InteractionChannelSid,
    )

    @op
    def create(self, routing: object) -> Request[InteractionChannelInviteInstance[M]]:
        """Create an Interaction Channel Invite: POST /v1/Interactions/{InteractionSid}/Channels/{ChannelSid}/Invites"""
        return Request(self, "POST", InteractionChannelInviteInstance, form={"Routing": json_text(routing, "routing")})

    @listing
    def list(
        self, limit: int | None = None, page_size: int | None = None
    ) -> Listing[InteractionChannelInviteInstance[M]]:
        """List Interaction Channel Invite records.

        GET /v1/Interactions/{InteractionSid}/Channels/{ChannelSid}/Invites

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, InteractionChannelInvitePage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[InteractionChannelInvitePage[M]]:
        """Fetch one page of Interaction Channel Invite records.

        GET /v1/Interactions/{InteractionSid}/Channels/{ChannelSid}/Invites

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            InteractionChannelInvitePage,
            query={"PageToken": page_token, "Page": page_number, "PageSize": page_size},
        )

    @op
    def get_page(self, target_url: str) -> Request[InteractionChannelInvitePage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", InteractionChannelInvitePage, url=target_url)


__all__ = ["InteractionChannelInviteInstance", "InteractionChannelInviteList", "InteractionChannelInvitePage"]
