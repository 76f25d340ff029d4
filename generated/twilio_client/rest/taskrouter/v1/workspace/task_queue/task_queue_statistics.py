"""Task Queue Statistics records.

Generated from specs/contract/twilio_taskrouter_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import date, datetime

from ......base.fields import field
from ......base.instance_context import InstanceContext
from ......base.instance_resource import InstanceResource
from ......base.list_resource import ListResource
from ......base.mode import M
from ......base.operation import op
from ......base.request import Request
from ......base.uri import Uri
from ......base.values import Json
from ......sids import AccountSid, TaskQueueSid, WorkspaceSid


class TaskQueueStatisticsContext(InstanceContext[M]):
    """One Task Queue Statistics."""

    _uri = Uri(
        "https://taskrouter.twilio.com/v1/Workspaces/{workspace_sid}/TaskQueues/{task_queue_sid}/Statistics",
        workspace_sid=WorkspaceSid,
        task_queue_sid=TaskQueueSid,
    )

    @op
    def fetch(
        self,
        end_date: datetime | date | str | None = None,
        minutes: int | None = None,
        start_date: datetime | date | str | None = None,
        task_channel: str | None = None,
        split_by_wait_time: str | None = None,
    ) -> Request[TaskQueueStatisticsInstance[M]]:
        """Fetch the Task Queue Statistics: GET /v1/Workspaces/{WorkspaceSid}/TaskQueues/{TaskQueueSid}/Statistics"""
        return Request(
            self,
            "GET",
            TaskQueueStatisticsInstance,
            query={
                "EndDate": end_date,
                "Minutes": minutes,
                "StartDate": start_date,
                "TaskChannel": task_channel,
                "SplitByWaitTime": split_by_wait_time,
            },
        )


class TaskQueueStatisticsInstance(TaskQueueStatisticsContext[M], InstanceResource[M]):
    """A Task Queue Statistics as returned by Twilio."""

    account_sid: field[AccountSid] = field()
    cumulative: field[Json] = field()
    realtime: field[Json] = field()
    task_queue_sid: field[TaskQueueSid] = field()
    workspace_sid: field[WorkspaceSid] = field()
    url: field[str] = field()


class TaskQueueStatisticsList(ListResource[M]):
    """Task Queue Statistics records."""

    def __call__(self) -> TaskQueueStatisticsContext[M]:
        """The Task Queue Statistics. Sends no request."""
        return TaskQueueStatisticsContext(self._client, {**self._path})

    get = __call__


__all__ = ["TaskQueueStatisticsContext", "TaskQueueStatisticsInstance", "TaskQueueStatisticsList"]
