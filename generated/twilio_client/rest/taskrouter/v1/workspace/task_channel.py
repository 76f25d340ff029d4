"""Task Channel records.

Generated from specs/contract/twilio_taskrouter_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime

from .....base.deserialize import iso8601_datetime
from .....base.fields import field
from .....base.instance_context import InstanceContext
from .....base.instance_resource import InstanceResource
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.operation import listing, op, streaming
from .....base.page import Page
from .....base.paging import Linked
from .....base.request import Listing, Request
from .....base.serialize import true_or_false
from .....base.uri import Uri
from .....base.values import Json
from .....sids import AccountSid, TaskChannelSid, WorkspaceSid


class TaskChannelContext(InstanceContext[M]):
    """One Task Channel."""

    _uri = Uri(
        "https://taskrouter.twilio.com/v1/Workspaces/{workspace_sid}/TaskChannels/{sid}", workspace_sid=WorkspaceSid
    )

    @op
    def fetch(self) -> Request[TaskChannelInstance[M]]:
        """Fetch the Task Channel: GET /v1/Workspaces/{WorkspaceSid}/TaskChannels/{Sid}"""
        return Request(self, "GET", TaskChannelInstance)

    @op
    def update(
        self, friendly_name: str | None = None, channel_optimized_routing: bool | None = None
    ) -> Request[TaskChannelInstance[M]]:
        """Update the Task Channel: POST /v1/Workspaces/{WorkspaceSid}/TaskChannels/{Sid}"""
        return Request(
            self,
            "POST",
            TaskChannelInstance,
            form={"FriendlyName": friendly_name, "ChannelOptimizedRouting": true_or_false(channel_optimized_routing)},
        )

    @op
    def delete(self) -> Request[bool]:
        """Delete the Task Channel: DELETE /v1/Workspaces/{WorkspaceSid}/TaskChannels/{Sid}"""
        return Request(self, "DELETE", bool)


class TaskChannelInstance(TaskChannelContext[M], InstanceResource[M]):
    """A Task Channel as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid",)

    account_sid: field[AccountSid] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    friendly_name: field[str] = field()
    sid: field[TaskChannelSid] = field()
    unique_name: field[str] = field()
    workspace_sid: field[WorkspaceSid] = field()
    channel_optimized_routing: field[bool] = field()
    url: field[str] = field()
    links: field[dict[str, Json]] = field()


class TaskChannelPage(Page[M, TaskChannelInstance[M]]):
    """One page of Task Channel records."""

    _record = TaskChannelInstance
    _paging = Linked("channels", max_size=1000)


class TaskChannelList(ListResource[M]):
    """Task Channel records."""

    _uri = Uri("https://taskrouter.twilio.com/v1/Workspaces/{workspace_sid}/TaskChannels", workspace_sid=WorkspaceSid)

    def __call__(self, sid: str) -> TaskChannelContext[M]:
        """The Task Channel with this identifier. Sends no request."""
        return TaskChannelContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[TaskChannelInstance[M]]:
        """List Task Channel records: GET /v1/Workspaces/{WorkspaceSid}/TaskChannels

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, TaskChannelPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[TaskChannelPage[M]]:
        """Fetch one page of Task Channel records: GET /v1/Workspaces/{WorkspaceSid}/TaskChannels

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self, "GET", TaskChannelPage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[TaskChannelPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", TaskChannelPage, url=target_url)

    @op
    def create(
        self, friendly_name: str, unique_name: str, channel_optimized_routing: bool | None = None
    ) -> Request[TaskChannelInstance[M]]:
        """Create a Task Channel: POST /v1/Workspaces/{WorkspaceSid}/TaskChannels"""
        return Request(
            self,
            "POST",
            TaskChannelInstance,
            form={
                "FriendlyName": friendly_name,
                "UniqueName": unique_name,
                "ChannelOptimizedRouting": true_or_false(channel_optimized_routing),
            },
        )


__all__ = ["TaskChannelContext", "TaskChannelInstance", "TaskChannelList", "TaskChannelPage"]
