"""Invite records.

Generated from specs/contract/twilio_ip_messaging_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from ......base.checks import matches
from ......base.deserialize import iso8601_datetime
from ......base.fields import field
from ......base.instance_context import InstanceContext
from ......base.instance_resource import InstanceResource
from ......base.list_resource import ListResource
from ......base.mode import M
from ......base.operation import listing, op, streaming
from ......base.page import Page
from ......base.paging import Linked
from ......base.request import Listing, Request
from ......base.uri import Uri
from ......sids import AccountSid, CHSid, InviteSid, ISSid, RoleSid


class InviteContext(InstanceContext[M]):
    """One Invite."""

    _uri = Uri(
        "https://ip-messaging.twilio.com/v2/Services/{service_sid}/Channels/{channel_sid}/Invites/{sid}",
        service_sid=ISSid,
        sid=InviteSid,
    )

    @op
    def fetch(self) -> Request[InviteInstance[M]]:
        """Fetch the Invite: GET /v2/Services/{ServiceSid}/Channels/{ChannelSid}/Invites/{Sid}"""
        return Request(self, "GET", InviteInstance)

    @op
    def delete(self) -> Request[bool]:
        """Delete the Invite: DELETE /v2/Services/{ServiceSid}/Channels/{ChannelSid}/Invites/{Sid}"""
        return Request(self, "DELETE", bool)


class InviteInstance(InviteContext[M], InstanceResource[M]):
    """An Invite as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid",)

    sid: field[InviteSid] = field()
    account_sid: field[AccountSid] = field()
    channel_sid: field[CHSid] = field()
    service_sid: field[ISSid] = field()
    identity: field[str] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    role_sid: field[RoleSid] = field()
    created_by: field[str] = field()
    url: field[str] = field()


class InvitePage(Page[M, InviteInstance[M]]):
    """One page of Invite records."""

    _record = InviteInstance
    _paging = Linked("invites", max_size=100)


class InviteList(ListResource[M]):
    """Invite records."""

    _uri = Uri(
        "https://ip-messaging.twilio.com/v2/Services/{service_sid}/Channels/{channel_sid}/Invites", service_sid=ISSid
    )

    def __call__(self, sid: InviteSid) -> InviteContext[M]:
        """The Invite with this identifier. Sends no request."""
        return InviteContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @op
    def create(self, identity: str, role_sid: RoleSid | None = None) -> Request[InviteInstance[M]]:
        """Create an Invite: POST /v2/Services/{ServiceSid}/Channels/{ChannelSid}/Invites"""
        return Request(
            self,
            "POST",
            InviteInstance,
            form={"Identity": identity, "RoleSid": role_sid},
            checks=(matches(RoleSid, role_sid=role_sid),),
        )

    @listing
    def list(
        self, identity: str | Sequence[str] | None = None, limit: int | None = None, page_size: int | None = None
    ) -> Listing[InviteInstance[M]]:
        """List Invite records: GET /v2/Services/{ServiceSid}/Channels/{ChannelSid}/Invites

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 100.
        """
        return Listing(self, InvitePage, query={"Identity": identity, "PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self,
        identity: str | Sequence[str] | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[InvitePage[M]]:
        """Fetch one page of Invite records: GET /v2/Services/{ServiceSid}/Channels/{ChannelSid}/Invites

        Args:
            page_size: Records per page: 1 to 100.
        """
        return Request(
            self,
            "GET",
            InvitePage,
            query={"Identity": identity, "PageToken": page_token, "Page": page_number, "PageSize": page_size},
        )

    @op
    def get_page(self, target_url: str) -> Request[InvitePage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", InvitePage, url=target_url)


__all__ = ["InviteContext", "InviteInstance", "InviteList", "InvitePage"]
