"""Channel records.

Generated from specs/contract/twilio_chat_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

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
from ......base.pii import Pii, personal
from ......base.request import Listing, Request
from ......base.uri import Uri
from ......base.values import Json
from ......sids import AccountSid, CHSid, ISSid

if TYPE_CHECKING:
    from .invite import InviteList
    from .member import MemberList
    from .message import MessageList

ChannelChannelType: TypeAlias = Literal["public", "private"]


class ChannelContext(InstanceContext[M]):
    """One Channel."""

    _uri = Uri("https://chat.twilio.com/v1/Services/{service_sid}/Channels/{sid}", service_sid=ISSid)

    invites: lazy[InviteList[M]] = lazy(".invite", "InviteList", channel_sid="sid")
    members: lazy[MemberList[M]] = lazy(".member", "MemberList", channel_sid="sid")
    messages: lazy[MessageList[M]] = lazy(".message", "MessageList", channel_sid="sid")

    @op
    def fetch(self) -> Request[ChannelInstance[M]]:
        """Fetch the Channel: GET /v1/Services/{ServiceSid}/Channels/{Sid}"""
        return Request(self, "GET", ChannelInstance)

    @op
    def delete(self) -> Request[bool]:
        """Delete the Channel: DELETE /v1/Services/{ServiceSid}/Channels/{Sid}"""
        return Request(self, "DELETE", bool)

    @op
    def update(
        self, friendly_name: str | None = None, unique_name: str | None = None, attributes: str | None = None
    ) -> Request[ChannelInstance[M]]:
        """Update the Channel: POST /v1/Services/{ServiceSid}/Channels/{Sid}"""
        return Request(
            self,
            "POST",
            ChannelInstance,
            form={"FriendlyName": friendly_name, "UniqueName": unique_name, "Attributes": attributes},
        )


class ChannelInstance(ChannelContext[M], InstanceResource[M]):
    """A Channel as returned by Twilio.

    Attributes:
        friendly_name: Personal data, kept 30 days.
        unique_name: Personal data, kept 30 days.
        attributes: Sensitive personal data, kept 30 days.
        created_by: Personal data, kept 30 days.
    """

    _identity = {"sid": "sid"}
    _shown = ("sid", "type")
    __pii__ = personal(friendly_name=Pii(30), unique_name=Pii(30), attributes=Pii(30, "sensitive"), created_by=Pii(30))

    sid: field[CHSid] = field()
    account_sid: field[AccountSid] = field()
    service_sid: field[ISSid] = field()
    friendly_name: field[str] = field()
    unique_name: field[str] = field()
    attributes: field[str] = field()
    type: field[ChannelChannelType | str] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    created_by: field[str] = field()
    members_count: field[int] = field(integer)
    messages_count: field[int] = field(integer)
    url: field[str] = field()
    links: field[dict[str, Json]] = field()

    class ChannelType:
        """Values of ChannelChannelType."""

        PUBLIC: Final = "public"
        PRIVATE: Final = "private"


class ChannelPage(Page[M, ChannelInstance[M]]):
    """One page of Channel records."""

    _record = ChannelInstance
    _paging = Linked("channels", max_size=1000)


class ChannelList(ListResource[M]):
    """Channel records."""

    _uri = Uri("https://chat.twilio.com/v1/Services/{service_sid}/Channels", service_sid=ISSid)

    def __call__(self, sid: str) -> ChannelContext[M]:
        """The Channel with this identifier. Sends no request."""
        return ChannelContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @op
    def create(
        self,
        friendly_name: str | None = None,
        unique_name: str | None = None,
        attributes: str | None = None,
        type: ChannelChannelType | str | None = None,
    ) -> Request[ChannelInstance[M]]:
        """Create a Channel: POST /v1/Services/{ServiceSid}/Channels"""
        return Request(
            self,
            "POST",
            ChannelInstance,
            form={"FriendlyName": friendly_name, "UniqueName": unique_name, "Attributes": attributes, "Type": type},
        )

    @listing
    def list(
        self,
        type: ChannelChannelType | str | Sequence[ChannelChannelType | str] | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[ChannelInstance[M]]:
        """List Channel records: GET /v1/Services/{ServiceSid}/Channels

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, ChannelPage, query={"Type": type, "PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self,
        type: ChannelChannelType | str | Sequence[ChannelChannelType | str] | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[ChannelPage[M]]:
        """Fetch one page of Channel records: GET /v1/Services/{ServiceSid}/Channels

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            ChannelPage,
            query={"Type": type, "PageToken": page_token, "Page": page_number, "PageSize": page_size},
        )

    @op
    def get_page(self, target_url: str) -> Request[ChannelPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", ChannelPage, url=target_url)


__all__ = ["ChannelChannelType", "ChannelContext", "ChannelInstance", "ChannelList", "ChannelPage"]
