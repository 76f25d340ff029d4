"""Worker Channel records.

Generated from specs/contract/twilio_taskrouter_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime

from ......base.deserialize import integer, iso8601_datetime
from ......base.fields import field
from ......base.instance_context import InstanceContext
from ......base.instance_resource import InstanceResource
from ......base.list_resource import ListResource
from ......base.mode import M
from ......base.operation import listing, op, streaming
from ......base.page import Page
from ......base.paging import Linked
from ......base.request import Listing, Request
from ......base.serialize import true_or_false
from ......base.uri import Uri
from ......sids import AccountSid, TaskChannelSid, WorkerChannelSid, WorkerSid, WorkspaceSid


class WorkerChannelContext(InstanceContext[M]):
    """One Worker Channel."""

    _uri = Uri(
        "https://taskrouter.twilio.com/v1/Workspaces/{workspace_sid}/Workers/{worker_sid}/Channels/{sid}",
        workspace_sid=WorkspaceSid,
        worker_sid=WorkerSid,
    )

    @op
    def fetch(self) -> Request[WorkerChannelInstance[M]]:
        """Fetch the Worker Channel: GET /v1/Workspaces/{WorkspaceSid}/Workers/{WorkerSid}/Channels/{Sid}"""
        return Request(self, "GET", WorkerChannelInstance)

    @op
    def update(self, capacity: int | None = None, available: bool | None = None) -> Request[WorkerChannelInstance[M]]:
        """Update the Worker Channel: POST /v1/Workspaces/{WorkspaceSid}/Workers/{WorkerSid}/Channels/{Sid}"""
        return Request(
            self, "POST", WorkerChannelInstance, form={"Capacity": capacity, "Available": true_or_false(available)}
        )


class WorkerChannelInstance(WorkerChannelContext[M], InstanceResource[M]):
    """A Worker Channel as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid",)

    account_sid: field[AccountSid] = field()
    assigned_tasks: field[int] = field(integer)
    available: field[bool] = field()
    available_capacity_percentage: field[int] = field(integer)
    configured_capacity: field[int] = field(integer)
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    sid: field[WorkerChannelSid] = field()
    task_channel_sid: field[TaskChannelSid] = field()
    task_channel_unique_name: field[str] = field()
    worker_sid: field[WorkerSid] = field()
    workspace_sid: field[WorkspaceSid] = field()
    url: field[str] = field()


class WorkerChannelPage(Page[M, WorkerChannelInstance[M]]):
    """One page of Worker Channel records."""

    _record = WorkerChannelInstance
    _paging = Linked("channels", max_size=1000)


class WorkerChannelList(ListResource[M]):
    """Worker Channel records."""

    _uri = Uri(
        "https://taskrouter.twilio.com/v1/Workspaces/{workspace_sid}/Workers/{worker_sid}/Channels",
        workspace_sid=WorkspaceSid,
        worker_sid=WorkerSid,
    )

    def __call__(self, sid: str) -> WorkerChannelContext[M]:
        """The Worker Channel with this identifier. Sends no request."""
        return WorkerChannelContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[WorkerChannelInstance[M]]:
        """List Worker Channel records: GET /v1/Workspaces/{WorkspaceSid}/Workers/{WorkerSid}/Channels

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, WorkerChannelPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[WorkerChannelPage[M]]:
        """Fetch one page of Worker Channel records: GET /v1/Workspaces/{WorkspaceSid}/Workers/{WorkerSid}/Channels

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self, "GET", WorkerChannelPage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[WorkerChannelPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", WorkerChannelPage, url=target_url)


__all__ = ["WorkerChannelContext", "WorkerChannelInstance", "WorkerChannelList", "WorkerChannelPage"]
