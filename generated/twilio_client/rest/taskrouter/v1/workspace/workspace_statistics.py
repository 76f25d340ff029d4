"""Workspace Statistics records.

Generated from specs/contract/twilio_taskrouter_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import date, datetime

from .....base.fields import field
from .....base.instance_context import InstanceContext
from .....base.instance_resource import InstanceResource
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.operation import op
from .....base.request import Request
from .....base.uri import Uri
from .....base.values import Json
from .....sids import AccountSid, WorkspaceSid


class WorkspaceStatisticsContext(InstanceContext[M]):
    """One Workspace Statistics."""

    _uri = Uri("https://taskrouter.twilio.com/v1/Workspaces/{workspace_sid}/Statistics", workspace_sid=WorkspaceSid)

    @op
    def fetch(
        self,
        minutes: int | None = None,
        start_date: datetime | date | str | None = None,
        end_date: datetime | date | str | None = None,
        task_channel: str | None = None,
        split_by_wait_time: str | None = None,
    ) -> Request[WorkspaceStatisticsInstance[M]]:
        """Fetch the Workspace Statistics: GET /v1/Workspaces/{WorkspaceSid}/Statistics"""
        return Request(
            self,
            "GET",
            WorkspaceStatisticsInstance,
            query={
                "Minutes": minutes,
                "StartDate": start_date,
                "EndDate": end_date,
                "TaskChannel": task_channel,
                "SplitByWaitTime": split_by_wait_time,
            },
        )


class WorkspaceStatisticsInstance(WorkspaceStatisticsContext[M], InstanceResource[M]):
    """A Workspace Statistics as returned by Twilio."""

    realtime: field[Json] = field()
    cumulative: field[Json] = field()
    account_sid: field[AccountSid] = field()
    workspace_sid: field[WorkspaceSid] = field()
    url: field[str] = field()


class WorkspaceStatisticsList(ListResource[M]):
    """Workspace Statistics records."""

    def __call__(self) -> WorkspaceStatisticsContext[M]:
        """The Workspace Statistics. Sends no request."""
        return WorkspaceStatisticsContext(self._client, {**self._path})

    get = __call__


__all__ = ["WorkspaceStatisticsContext", "WorkspaceStatisticsInstance", "WorkspaceStatisticsList"]
