"""Workers Cumulative Statistics records.

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
from ......sids import AccountSid, WorkspaceSid


class WorkersCumulativeStatisticsContext(InstanceContext[M]):
    """One Workers Cumulative Statistics."""

    _uri = Uri(
        "https://taskrouter.twilio.com/v1/Workspaces/{workspace_sid}/Workers/CumulativeStatistics",
        workspace_sid=WorkspaceSid,
    )

    @op
    def fetch(
        self,
        end_date: datetime | date | str | None = None,
        minutes: int | None = None,
        start_date: datetime | date | str | None = None,
        task_channel: str | None = None,
    ) -> Request[WorkersCumulativeStatisticsInstance[M]]:
        """Fetch the Workers Cumulative Statistics: GET /v1/Workspaces/{WorkspaceSid}/Workers/CumulativeStatistics"""
        return Request(
            self,
            "GET",
            WorkersCumulativeStatisticsInstance,
            query={"EndDate": end_date, "Minutes": minutes, "StartDate": start_date, "TaskChannel": task_channel},
        )


class WorkersCumulativeStatisticsInstance(WorkersCumulativeStatisticsContext[M], InstanceResource[M]):
    """A Workers Cumulative Statistics as returned by Twilio."""

    account_sid: field[AccountSid] = field()
    start_time: field[datetime] = field(iso8601_datetime)
    end_time: field[datetime] = field(iso8601_datetime)
    activity_durations: field[list[Json]] = field()
    reservations_created: field[int] = field(integer)
    reservations_accepted: field[int] = field(integer)
    reservations_rejected: field[int] = field(integer)
    reservations_timed_out: field[int] = field(integer)
    reservations_canceled: field[int] = field(integer)
    reservations_rescinded: field[int] = field(integer)
    workspace_sid: field[WorkspaceSid] = field()
    url: field[str] = field()


class WorkersCumulativeStatisticsList(ListResource[M]):
    """Workers Cumulative Statistics records."""

    def __call__(self) -> WorkersCumulativeStatisticsContext[M]:
        """The Workers Cumulative Statistics. Sends no request."""
        return WorkersCumulativeStatisticsContext(self._client, {**self._path})

    get = __call__


__all__ = [
    "WorkersCumulativeStatisticsContext",
    "WorkersCumulativeStatisticsInstance",
    "WorkersCumulativeStatisticsList",
]
