"""Workers Statistics records.

Generated from specs/contract/twilio_taskrouter_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import date, datetime

from ......base.checks import matches
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


class WorkersStatisticsContext(InstanceContext[M]):
    """One Workers Statistics."""

    _uri = Uri(
        "https://taskrouter.twilio.com/v1/Workspaces/{workspace_sid}/Workers/Statistics", workspace_sid=WorkspaceSid
    )

    @op
    def fetch(
        self,
        minutes: int | None = None,
        start_date: datetime | date | str | None = None,
        end_date: datetime | date | str | None = None,
        task_queue_sid: TaskQueueSid | None = None,
        task_queue_name: str | None = None,
        friendly_name: str | None = None,
        task_channel: str | None = None,
    ) -> Request[WorkersStatisticsInstance[M]]:
        """Fetch the Workers Statistics: GET /v1/Workspaces/{WorkspaceSid}/Workers/Statistics"""
        return Request(
            self,
            "GET",
            WorkersStatisticsInstance,
            query={
                "Minutes": minutes,
                "StartDate": start_date,
                "EndDate": end_date,
                "TaskQueueSid": task_queue_sid,
                "TaskQueueName": task_queue_name,
                "FriendlyName": friendly_name,
                "TaskChannel": task_channel,
            },
            checks=(matches(TaskQueueSid, task_queue_sid=task_queue_sid),),
        )


class WorkersStatisticsInstance(WorkersStatisticsContext[M], InstanceResource[M]):
    """A Workers Statistics as returned by Twilio."""

    realtime: field[Json] = field()
    cumulative: field[Json] = field()
    account_sid: field[AccountSid] = field()
    workspace_sid: field[WorkspaceSid] = field()
    url: field[str] = field()


class WorkersStatisticsList(ListResource[M]):
    """Workers Statistics records."""

    def __call__(self) -> WorkersStatisticsContext[M]:
        """The Workers Statistics. Sends no request."""
        return WorkersStatisticsContext(self._client, {**self._path})

    get = __call__


__all__ = ["WorkersStatisticsContext", "WorkersStatisticsInstance", "WorkersStatisticsList"]
