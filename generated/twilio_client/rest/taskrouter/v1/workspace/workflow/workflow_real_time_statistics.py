"""Workflow Real Time Statistics records.

Generated from specs/contract/twilio_taskrouter_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from ......base.deserialize import integer
from ......base.fields import field
from ......base.instance_context import InstanceContext
from ......base.instance_resource import InstanceResource
from ......base.list_resource import ListResource
from ......base.mode import M
from ......base.operation import op
from ......base.request import Request
from ......base.uri import Uri
from ......base.values import Json
from ......sids import AccountSid, TaskSid, WorkflowSid, WorkspaceSid


class WorkflowRealTimeStatisticsContext(InstanceContext[M]):
    """One Workflow Real Time Statistics."""

    _uri = Uri(
        "https://taskrouter.twilio.com/v1/Workspaces/{workspace_sid}/Workflows/{workflow_sid}/RealTimeStatistics",
        workspace_sid=WorkspaceSid,
        workflow_sid=WorkflowSid,
    )

    @op
    def fetch(self, task_channel: str | None = None) -> Request[WorkflowRealTimeStatisticsInstance[M]]:
        """Fetch the Workflow Real Time Statistics.

        GET /v1/Workspaces/{WorkspaceSid}/Workflows/{WorkflowSid}/RealTimeStatistics
        """
        return Request(self, "GET", WorkflowRealTimeStatisticsInstance, query={"TaskChannel": task_channel})


class WorkflowRealTimeStatisticsInstance(WorkflowRealTimeStatisticsContext[M], InstanceResource[M]):
    """A Workflow Real Time Statistics as returned by Twilio."""

    account_sid: field[AccountSid] = field()
    longest_task_waiting_age: field[int] = field(integer)
    longest_task_waiting_sid: field[TaskSid] = field()
    tasks_by_priority: field[Json] = field()
    tasks_by_status: field[Json] = field()
    total_tasks: field[int] = field(integer)
    workflow_sid: field[WorkflowSid] = field()
    workspace_sid: field[WorkspaceSid] = field()
    url: field[str] = field()


class WorkflowRealTimeStatisticsList(ListResource[M]):
    """Workflow Real Time Statistics records."""

    def __call__(self) -> WorkflowRealTimeStatisticsContext[M]:
        """The Workflow Real Time Statistics. Sends no request."""
        return WorkflowRealTimeStatisticsContext(self._client, {**self._path})

    get = __call__


__all__ = ["WorkflowRealTimeStatisticsContext", "WorkflowRealTimeStatisticsInstance", "WorkflowRealTimeStatisticsList"]
