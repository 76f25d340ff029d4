"""Web Channel records.

Generated from specs/contract/twilio_flex_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final, Literal, TypeAlias

from ....base.checks import matches
from ....base.deserialize import iso8601_datetime
from ....base.fields import field
from ....base.instance_context import InstanceContext
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import listing, op, streaming
from ....base.page import Page
from ....base.paging import Linked
from ....base.request import Listing, Request
from ....base.uri import Uri
from ....sids import AccountSid, CHSid, FlexFlowSid

WebChannelChatStatus: TypeAlias = Literal["inactive"]


class WebChannelContext(InstanceContext[M]):
    """One Web Channel."""

    _uri = Uri("https://flex-api.twilio.com/v1/WebChannels/{sid}", sid=CHSid)

    @op
    def fetch(self) -> Request[WebChannelInstance[M]]:
        """Fetch the Web Channel: GET /v1/WebChannels/{Sid}"""
        return Request(self, "GET", WebChannelInstance)

    @op
    def update(
        self, chat_status: WebChannelChatStatus | str | None = None, post_engagement_data: str | None = None
    ) -> Request[WebChannelInstance[M]]:
        """Update the Web Channel: POST /v1/WebChannels/{Sid}"""
        return Request(
            self,
            "POST",
            WebChannelInstance,
            form={"ChatStatus": chat_status, "PostEngagementData": post_engagement_data},
        )

    @op
    def delete(self) -> Request[bool]:
        """Delete the Web Channel: DELETE /v1/WebChannels/{Sid}"""
        return Request(self, "DELETE", bool)


class WebChannelInstance(WebChannelContext[M], InstanceResource[M]):
    """A Web Channel as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid",)

    account_sid: field[AccountSid] = field()
    flex_flow_sid: field[FlexFlowSid] = field()
    sid: field[CHSid] = field()
    url: field[str] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)

    class ChatStatus:
        """Values of WebChannelChatStatus."""

        INACTIVE: Final = "inactive"


class WebChannelPage(Page[M, WebChannelInstance[M]]):
    """One page of Web Channel records."""

    _record = WebChannelInstance
    _paging = Linked("flex_chat_channels", max_size=1000)


class WebChannelList(ListResource[M]):
    """Web Channel records."""

    _uri = Uri("https://flex-api.twilio.com/v1/WebChannels")

    def __call__(self, sid: CHSid) -> WebChannelContext[M]:
        """The Web Channel with this identifier. Sends no request."""
        return WebChannelContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[WebChannelInstance[M]]:
        """List Web Channel records: GET /v1/WebChannels

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, WebChannelPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[WebChannelPage[M]]:
        """Fetch one page of Web Channel records: GET /v1/WebChannels

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self, "GET", WebChannelPage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[WebChannelPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", WebChannelPage, url=target_url)

    @op
    def create(
        self,
        flex_flow_sid: FlexFlowSid,
        identity: str,
        customer_friendly_name: str,
        chat_friendly_name: str,
        chat_unique_name: str | None = None,
        pre_engagement_data: str | None = None,
    ) -> Request[WebChannelInstance[M]]:
        """Create a Web Channel: POST /v1/WebChannels"""
        return Request(
            self,
            "POST",
            WebChannelInstance,
            form={
                "FlexFlowSid": flex_flow_sid,
                "Identity": identity,
                "CustomerFriendlyName": customer_friendly_name,
                "ChatFriendlyName": chat_friendly_name,
                "ChatUniqueName": chat_unique_name,
                "PreEngagementData": pre_engagement_data,
            },
            checks=(matches(FlexFlowSid, flex_flow_sid=flex_flow_sid),),
        )


__all__ = ["WebChannelChatStatus", "WebChannelContext", "WebChannelInstance", "WebChannelList", "WebChannelPage"]
