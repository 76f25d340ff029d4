"""Workspace Real Time Statistics records.

Generated from specs/contract/twilio_taskrouter_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from .....base.deserialize import integer
from .....base.fields import field
from .....base.instance_context import InstanceContext
from .....base.instance_resource import InstanceResource
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.operation import op
from .....base.request import Request
from .....base.uri import Uri
from .....base.values import Json
from .....sids import AccountSid, TaskSid, WorkspaceSid


class WorkspaceRealTimeStatisticsContext(InstanceContext[M]):
    """One Workspace Real Time Statistics."""

    _uri = Uri(
        "https://taskrouter.twilio.com/v1/Workspaces/{workspace_sid}/RealTimeStatistics", workspace_sid=WorkspaceSid
    )

    @op
    def fetch(self, task_channel: str | None = None) -> Request[WorkspaceRealTimeStatisticsInstance[M]]:
        """Fetch the Workspace Real Time Statistics: GET /v1/Workspaces/{WorkspaceSid}/RealTimeStatistics"""
        return Request(self, "GET", WorkspaceRealTimeStatisticsInstance, query={"TaskChannel": task_channel})


class WorkspaceRealTimeStatisticsInstance(WorkspaceRealTimeStatisticsContext[M], InstanceResource[M]):
    """A Workspace Real Time Statistics as returned by Twilio."""

    account_sid: field[AccountSid] = field()
    activity_statistics: field[list[Json]] = field()
    longest_task_waiting_age: field[int] = field(integer)
    longest_task_waiting_sid: field[TaskSid] = field()
    tasks_by_priority: field[Json] = field()
    tasks_by_status: field[Json] = field()
    total_tasks: field[int] = field(integer)
    total_workers: field[int] = field(integer)
    workspace_sid: field[WorkspaceSid] = field()
    url: field[str] = field()


class WorkspaceRealTimeStatisticsList(ListResource[M]):
    """Workspace Real Time Statistics records."""

    def __call__(self) -> WorkspaceRealTimeStatisticsContext[M]:
        """The Workspace Real Time Statistics. Sends no request."""
        return WorkspaceRealTimeStatisticsContext(self._client, {**self._path})

    get = __call__


__all__ = [
    "WorkspaceRealTimeStatisticsContext",
    "WorkspaceRealTimeStatisticsInstance",
    "WorkspaceRealTimeStatisticsList",
]
