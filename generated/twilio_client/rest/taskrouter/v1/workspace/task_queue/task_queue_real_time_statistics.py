"""Task Queue Real Time Statistics records.

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
from ......sids import AccountSid, TaskQueueSid, TaskSid, WorkspaceSid


class TaskQueueRealTimeStatisticsContext(InstanceContext[M]):
    """One Task Queue Real Time Statistics."""

    _uri = Uri(
        "https://taskrouter.twilio.com/v1/Workspaces/{workspace_sid}/TaskQueues/{task_queue_sid}/RealTimeStatistics",
        workspace_sid=WorkspaceSid,
        task_queue_sid=TaskQueueSid,
    )

    @op
    def fetch(self, task_channel: str | None = None) -> Request[TaskQueueRealTimeStatisticsInstance[M]]:
        """Fetch the Task Queue Real Time Statistics.

        GET /v1/Workspaces/{WorkspaceSid}/TaskQueues/{TaskQueueSid}/RealTimeStatistics
        """
        return Request(self, "GET", TaskQueueRealTimeStatisticsInstance, query={"TaskChannel": task_channel})


class TaskQueueRealTimeStatisticsInstance(TaskQueueRealTimeStatisticsContext[M], InstanceResource[M]):
    """A Task Queue Real Time Statistics as returned by Twilio."""

    account_sid: field[AccountSid] = field()
    activity_statistics: field[list[Json]] = field()
    longest_task_waiting_age: field[int] = field(integer)
    longest_task_waiting_sid: field[TaskSid] = field()
    longest_relative_task_age_in_queue: field[int] = field(integer)
    longest_relative_task_sid_in_queue: field[TaskSid] = field()
    task_queue_sid: field[TaskQueueSid] = field()
    tasks_by_priority: field[Json] = field()
    tasks_by_status: field[Json] = field()
    total_available_workers: field[int] = field(integer)
    total_eligible_workers: field[int] = field(integer)
    total_tasks: field[int] = field(integer)
    workspace_sid: field[WorkspaceSid] = field()
    url: field[str] = field()


class TaskQueueRealTimeStatisticsList(ListResource[M]):
    """Task Queue Real Time Statistics records."""

    def __call__(self) -> TaskQueueRealTimeStatisticsContext[M]:
        """The Task Queue Real Time Statistics. Sends no request."""
        return TaskQueueRealTimeStatisticsContext(self._client, {**self._path})

    get = __call__


__all__ = [
    "TaskQueueRealTimeStatisticsContext",
    "TaskQueueRealTimeStatisticsInstance",
    "TaskQueueRealTimeStatisticsList",
]
