"""Workspace records.

Generated from specs/contract/twilio_taskrouter_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from .....base.checks import matches
from .....base.deserialize import iso8601_datetime
from .....base.fields import field
from .....base.instance_context import InstanceContext
from .....base.instance_resource import InstanceResource
from .....base.links import lazy
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.operation import listing, op, streaming
from .....base.page import Page
from .....base.paging import Linked
from .....base.pii import Pii, personal
from .....base.request import Listing, Request
from .....base.serialize import true_or_false
from .....base.uri import Uri
from .....base.values import Json
from .....sids import AccountSid, ActivitySid, WorkspaceSid

if TYPE_CHECKING:
    from .activity import ActivityList
    from .event import EventList
    from .task import TaskList
    from .task_channel import TaskChannelList
    from .task_queue import TaskQueueList
    from .worker import WorkerList
    from .workflow import WorkflowList
    from .workspace_cumulative_statistics import WorkspaceCumulativeStatisticsList
    from .workspace_real_time_statistics import WorkspaceRealTimeStatisticsList
    from .workspace_statistics import WorkspaceStatisticsList

WorkspaceQueueOrder: TypeAlias = Literal["FIFO", "LIFO"]


class WorkspaceContext(InstanceContext[M]):
    """One Workspace."""

    _uri = Uri("https://taskrouter.twilio.com/v1/Workspaces/{sid}", sid=WorkspaceSid)

    activities: lazy[ActivityList[M]] = lazy(".activity", "ActivityList", workspace_sid="sid")
    events: lazy[EventList[M]] = lazy(".event", "EventList", workspace_sid="sid")
    tasks: lazy[TaskList[M]] = lazy(".task", "TaskList", workspace_sid="sid")
    task_channels: lazy[TaskChannelList[M]] = lazy(".task_channel", "TaskChannelList", workspace_sid="sid")
    task_queues: lazy[TaskQueueList[M]] = lazy(".task_queue", "TaskQueueList", workspace_sid="sid")
    workers: lazy[WorkerList[M]] = lazy(".worker", "WorkerList", workspace_sid="sid")
    workflows: lazy[WorkflowList[M]] = lazy(".workflow", "WorkflowList", workspace_sid="sid")
    cumulative_statistics: lazy[WorkspaceCumulativeStatisticsList[M]] = lazy(
        ".workspace_cumulative_statistics", "WorkspaceCumulativeStatisticsList", workspace_sid="sid"
    )
    real_time_statistics: lazy[WorkspaceRealTimeStatisticsList[M]] = lazy(
        ".workspace_real_time_statistics", "WorkspaceRealTimeStatisticsList", workspace_sid="sid"
    )
    statistics: lazy[WorkspaceStatisticsList[M]] = lazy(
        ".workspace_statistics", "WorkspaceStatisticsList", workspace_sid="sid"
    )

    @op
    def fetch(self) -> Request[WorkspaceInstance[M]]:
        """Fetch the Workspace: GET /v1/Workspaces/{Sid}"""
        return Request(self, "GET", WorkspaceInstance)

    @op
    def update(
        self,
        default_activity_sid: ActivitySid | None = None,
        event_callback_url: str | None = None,
        events_filter: str | None = None,
        friendly_name: str | None = None,
        multi_task_enabled: bool | None = None,
        timeout_activity_sid: ActivitySid | None = None,
        prioritize_queue_order: WorkspaceQueueOrder | str | None = None,
    ) -> Request[WorkspaceInstance[M]]:
        """Update the Workspace: POST /v1/Workspaces/{Sid}"""
        return Request(
            self,
            "POST",
            WorkspaceInstance,
            form={
                "DefaultActivitySid": default_activity_sid,
                "EventCallbackUrl": event_callback_url,
                "EventsFilter": events_filter,
                "FriendlyName": friendly_name,
                "MultiTaskEnabled": true_or_false(multi_task_enabled),
                "TimeoutActivitySid": timeout_activity_sid,
                "PrioritizeQueueOrder": prioritize_queue_order,
            },
            checks=(
                matches(
                    ActivitySid, default_activity_sid=default_activity_sid, timeout_activity_sid=timeout_activity_sid
                ),
            ),
        )

    @op
    def delete(self) -> Request[bool]:
        """Delete the Workspace: DELETE /v1/Workspaces/{Sid}"""
        return Request(self, "DELETE", bool)


class WorkspaceInstance(WorkspaceContext[M], InstanceResource[M]):
    """A Workspace as returned by Twilio.

    Attributes:
        friendly_name: Personal data, kept 30 days.
    """

    _identity = {"sid": "sid"}
    _shown = ("sid", "prioritize_queue_order")
    __pii__ = personal(friendly_name=Pii(30))

    account_sid: field[AccountSid] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    default_activity_name: field[str] = field()
    default_activity_sid: field[ActivitySid] = field()
    event_callback_url: field[str] = field()
    events_filter: field[str] = field()
    friendly_name: field[str] = field()
    multi_task_enabled: field[bool] = field()
    sid: field[WorkspaceSid] = field()
    timeout_activity_name: field[str] = field()
    timeout_activity_sid: field[ActivitySid] = field()
    prioritize_queue_order: field[WorkspaceQueueOrder | str] = field()
    url: field[str] = field()
    links: field[dict[str, Json]] = field()

    class QueueOrder:
        """Values of WorkspaceQueueOrder."""

        FIFO: Final = "FIFO"
        LIFO: Final = "LIFO"


class WorkspacePage(Page[M, WorkspaceInstance[M]]):
    """One page of Workspace records."""

    _record = WorkspaceInstance
    _paging = Linked("workspaces", max_size=1000)


class WorkspaceList(ListResource[M]):
    """Workspace records."""

    _uri = Uri("https://taskrouter.twilio.com/v1/Workspaces")

    def __call__(self, sid: WorkspaceSid) -> WorkspaceContext[M]:
        """The Workspace with this identifier. Sends no request."""
        return WorkspaceContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(
        self, friendly_name: str | None = None, limit: int | None = None, page_size: int | None = None
    ) -> Listing[WorkspaceInstance[M]]:
        """List Workspace records: GET /v1/Workspaces

        Args:
            friendly_name: Personal data, kept 30 days.
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, WorkspacePage, query={"FriendlyName": friendly_name, "PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self,
        friendly_name: str | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[WorkspacePage[M]]:
        """Fetch one page of Workspace records: GET /v1/Workspaces

        Args:
            friendly_name: Personal data, kept 30 days.
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            WorkspacePage,
            query={"FriendlyName": friendly_name, "PageToken": page_token, "Page": page_number, "PageSize": page_size},
        )

    @op
    def get_page(self, target_url: str) -> Request[WorkspacePage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", WorkspacePage, url=target_url)

    @op
    def create(
        self,
        friendly_name: str,
        event_callback_url: str | None = None,
        events_filter: str | None = None,
        multi_task_enabled: bool | None = None,
        template: str | None = None,
        prioritize_queue_order: WorkspaceQueueOrder | str | None = None,
    ) -> Request[WorkspaceInstance[M]]:
        """Create a Workspace: POST /v1/Workspaces"""
        return Request(
            self,
            "POST",
            WorkspaceInstance,
            form={
                "FriendlyName": friendly_name,
                "EventCallbackUrl": event_callback_url,
                "EventsFilter": events_filter,
                "MultiTaskEnabled": true_or_false(multi_task_enabled),
                "Template": template,
                "PrioritizeQueueOrder": prioritize_queue_order,
            },
        )


__all__ = ["WorkspaceContext", "WorkspaceInstance", "WorkspaceList", "WorkspacePage", "WorkspaceQueueOrder"]
