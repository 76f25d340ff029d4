"""Channel records.

Generated from specs/contract/twilio_flex_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime

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
from ....base.serialize import true_or_false
from ....base.uri import Uri
from ....sids import AccountSid, CHSid, FlexFlowSid, TaskSid, UserSid


class ChannelContext(InstanceContext[M]):
    """One Channel."""

    _uri = Uri("https://flex-api.twilio.com/v1/Channels/{sid}", sid=CHSid)

    @op
    def fetch(self) -> Request[ChannelInstance[M]]:
        """Fetch the Channel: GET /v1/Channels/{Sid}"""
        return Request(self, "GET", ChannelInstance)

    @op
    def delete(self) -> Request[bool]:
        """Delete the Channel: DELETE /v1/Channels/{Sid}"""
        return Request(self, "DELETE", bool)


class ChannelInstance(ChannelContext[M], InstanceResource[M]):
    """A Channel as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid",)

    account_sid: field[AccountSid] = field()
    flex_flow_sid: field[FlexFlowSid] = field()
    sid: field[CHSid] = field()
    user_sid: field[UserSid] = field()
    task_sid: field[TaskSid] = field()
    url: field[str] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)


class ChannelPage(Page[M, ChannelInstance[M]]):
    """One page of Channel records."""

    _record = ChannelInstance
    _paging = Linked("flex_chat_channels", max_size=1000)


class ChannelList(ListResource[M]):
    """Channel records."""

    _uri = Uri("https://flex-api.twilio.com/v1/Channels")

    def __call__(self, sid: CHSid) -> ChannelContext[M]:
        """The Channel with this identifier. Sends no request."""
        return ChannelContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[ChannelInstance[M]]:
        """List Channel records: GET /v1/Channels

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, ChannelPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[ChannelPage[M]]:
        """Fetch one page of Channel records: GET /v1/Channels

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self, "GET", ChannelPage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[ChannelPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", ChannelPage, url=target_url)

    @op
    def create(
        self,
        flex_flow_sid: FlexFlowSid,
        identity: str,
        chat_user_friendly_name: str,
        chat_friendly_name: str,
        target: str | None = None,
        chat_unique_name: str | None = None,
        pre_engagement_data: str | None = None,
        task_sid: TaskSid | None = None,
        task_attributes: str | None = None,
        long_lived: bool | None = None,
    ) -> Request[ChannelInstance[M]]:
        """Create a Channel: POST /v1/Channels"""
        return Request(
            self,
            "POST",
            ChannelInstance,
            form={
                "FlexFlowSid": flex_flow_sid,
                "Identity": identity,
                "ChatUserFriendlyName": chat_user_friendly_name,
                "ChatFriendlyName": chat_friendly_name,
                "Target": target,
                "ChatUniqueName": chat_unique_name,
                "PreEngagementData": pre_engagement_data,
                "TaskSid": task_sid,
                "TaskAttributes": task_attributes,
                "LongLived": true_or_false(long_lived),
            },
            checks=(matches(FlexFlowSid, flex_flow_sid=flex_flow_sid), matches(TaskSid, task_sid=task_sid)),
        )


__all__ = ["ChannelContext", "ChannelInstance", "ChannelList", "ChannelPage"]
