"""Worker Statistics records.

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
from ......sids import AccountSid, WorkerSid, WorkspaceSid


class WorkerStatisticsContext(InstanceContext[M]):
    """One Worker Statistics."""

    _uri = Uri(
        "https://taskrouter.twilio.com/v1/Workspaces/{workspace_sid}/Workers/{worker_sid}/Statistics",
        workspace_sid=WorkspaceSid,
        worker_sid=WorkerSid,
    )

    @op
    def fetch(
        self,
        minutes: int | None = None,
        start_date: datetime | date | str | None = None,
        end_date: datetime | date | str | None = None,
        task_channel: str | None = None,
    ) -> Request[WorkerStatisticsInstance[M]]:
        """Fetch the Worker Statistics: GET /v1/Workspaces/{WorkspaceSid}/Workers/{WorkerSid}/Statistics"""
        return Request(
            self,
            "GET",
            WorkerStatisticsInstance,
            query={"Minutes": minutes, "StartDate": start_date, "EndDate": end_date, "TaskChannel": task_channel},
        )


class WorkerStatisticsInstance(WorkerStatisticsContext[M], InstanceResource[M]):
    """A Worker Statistics as returned by Twilio."""

    account_sid: field[AccountSid] = field()
    cumulative: field[Json] = field()
    worker_sid: field[WorkerSid] = field()
    workspace_sid: field[WorkspaceSid] = field()
    url: field[str] = field()


class WorkerStatisticsList(ListResource[M]):
    """Worker Statistics records."""

    def __call__(self) -> WorkerStatisticsContext[M]:
        """The Worker Statistics. Sends no request."""
        return WorkerStatisticsContext(self._client, {**self._path})

    get = __call__


__all__ = ["WorkerStatisticsContext", "WorkerStatisticsInstance", "WorkerStatisticsList"]
