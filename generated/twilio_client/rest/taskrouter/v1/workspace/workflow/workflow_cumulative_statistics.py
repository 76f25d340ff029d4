"""Workflow Cumulative Statistics records.

Generated from specs/contract/twilio_taskrouter_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import date, datetime

from ......base.deserialize import integer, iso8601_datetime
from ......base.fields import field
from ......base.instance_context import InstanceContext
from ......base.instance_resource import InstanceResource
from ......base.list_resource import ListResource
from ......base.mode import M
from ......base.operation import op
from ......base.request import Request
from ......base.uri import Uri
from ......base.values import Json
from ......sids import AccountSid, WorkflowSid, WorkspaceSid


class WorkflowCumulativeStatisticsContext(InstanceContext[M]):
    """One Workflow Cumulative Statistics."""

    _uri = Uri(
        "https://taskrouter.twilio.com/v1/Workspaces/{workspace_sid}/Workflows/{workflow_sid}/CumulativeStatistics",
        workspace_sid=WorkspaceSid,
        workflow_sid=WorkflowSid,
    )

    @op
    def fetch(
        self,
        end_date: datetime | date | str | None = None,
        minutes: int | None = None,
        start_date: datetime | date | str | None = None,
        task_channel: str | None = None,
        split_by_wait_time: str | None = None,
    ) -> Request[WorkflowCumulativeStatisticsInstance[M]]:
        """Fetch the Workflow Cumulative Statistics.

        GET /v1/Workspaces/{WorkspaceSid}/Workflows/{WorkflowSid}/CumulativeStatistics
        """
        return Request(
            self,
            "GET",
            WorkflowCumulativeStatisticsInstance,
            query={
                "EndDate": end_date,
                "Minutes": minutes,
                "StartDate": start_date,
                "TaskChannel": task_channel,
                "SplitByWaitTime": split_by_wait_time,
            },
        )


class WorkflowCumulativeStatisticsInstance(WorkflowCumulativeStatisticsContext[M], InstanceResource[M]):
    """A Workflow Cumulative Statistics as returned by Twilio."""

    account_sid: field[AccountSid] = field()
    avg_task_acceptance_time: field[int] = field(integer)
    start_time: field[datetime] = field(iso8601_datetime)
    end_time: field[datetime] = field(iso8601_datetime)
    reservations_created: field[int] = field(integer)
    reservations_accepted: field[int] = field(integer)
    reservations_rejected: field[int] = field(integer)
    reservations_timed_out: field[int] = field(integer)
    reservations_canceled: field[int] = field(integer)
    reservations_rescinded: field[int] = field(integer)
    split_by_wait_time: field[Json] = field()
    wait_duration_until_accepted: field[Json] = field()
    wait_duration_until_canceled: field[Json] = field()
    tasks_canceled: field[int] = field(integer)
    tasks_completed: field[int] = field(integer)
    tasks_entered: field[int] = field(integer)
    tasks_deleted: field[int] = field(integer)
    tasks_moved: field[int] = field(integer)
    tasks_timed_out_in_workflow: field[int] = field(integer)
    workflow_sid: field[WorkflowSid] = field()
    workspace_sid: field[WorkspaceSid] = field()
    url: field[str] = field()


class WorkflowCumulativeStatisticsList(ListResource[M]):
    """Workflow Cumulative Statistics records."""

    def __call__(self) -> WorkflowCumulativeStatisticsContext[M]:
        """The Workflow Cumulative Statistics. Sends no request."""
        return WorkflowCumulativeStatisticsContext(self._client, {**self._path})

    get = __call__


__all__ = [
    "WorkflowCumulativeStatisticsContext",
    "WorkflowCumulativeStatisticsInstance",
    "WorkflowCumulativeStatisticsList",
]
