"""Workflow Statistics records.

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
from ......sids import AccountSid, WorkflowSid, WorkspaceSid


class WorkflowStatisticsContext(InstanceContext[M]):
    """One Workflow Statistics."""

    _uri = Uri(
        "https://taskrouter.twilio.com/v1/Workspaces/{workspace_sid}/Workflows/{workflow_sid}/Statistics",
        workspace_sid=WorkspaceSid,
        workflow_sid=WorkflowSid,
    )

    @op
    def fetch(
        self,
        minutes: int | None = None,
        start_date: datetime | date | str | None = None,
        end_date: datetime | date | str | None = None,
        task_channel: str | None = None,
        split_by_wait_time: str | None = None,
    ) -> Request[WorkflowStatisticsInstance[M]]:
        """Fetch the Workflow Statistics: GET /v1/Workspaces/{WorkspaceSid}/Workflows/{WorkflowSid}/Statistics"""
        return Request(
            self,
            "GET",
            WorkflowStatisticsInstance,
            query={
                "Minutes": minutes,
                "StartDate": start_date,
                "EndDate": end_date,
                "TaskChannel": task_channel,
                "SplitByWaitTime": split_by_wait_time,
            },
        )


class WorkflowStatisticsInstance(WorkflowStatisticsContext[M], InstanceResource[M]):
    """A Workflow Statistics as returned by Twilio."""

    account_sid: field[AccountSid] = field()
    cumulative: field[Json] = field()
    realtime: field[Json] = field()
    workflow_sid: field[WorkflowSid] = field()
    workspace_sid: field[WorkspaceSid] = field()
    url: field[str] = field()


class WorkflowStatisticsList(ListResource[M]):
    """Workflow Statistics records."""

    def __call__(self) -> WorkflowStatisticsContext[M]:
        """The Workflow Statistics. Sends no request."""
        return WorkflowStatisticsContext(self._client, {**self._path})

    get = __call__


__all__ = ["WorkflowStatisticsContext", "WorkflowStatisticsInstance", "WorkflowStatisticsList"]
