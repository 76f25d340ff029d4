"""Workers Real Time Statistics records.

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
from ......sids import AccountSid, WorkspaceSid


class WorkersRealTimeStatisticsContext(InstanceContext[M]):
    """One Workers Real Time Statistics."""

    _uri = Uri(
        "https://taskrouter.twilio.com/v1/Workspaces/{workspace_sid}/Workers/RealTimeStatistics",
        workspace_sid=WorkspaceSid,
    )

    @op
    def fetch(self, task_channel: str | None = None) -> Request[WorkersRealTimeStatisticsInstance[M]]:
        """Fetch the Workers Real Time Statistics: GET /v1/Workspaces/{WorkspaceSid}/Workers/RealTimeStatistics"""
        return Request(self, "GET", WorkersRealTimeStatisticsInstance, query={"TaskChannel": task_channel})


class WorkersRealTimeStatisticsInstance(WorkersRealTimeStatisticsContext[M], InstanceResource[M]):
    """A Workers Real Time Statistics as returned by Twilio."""

    account_sid: field[AccountSid] = field()
    activity_statistics: field[list[Json]] = field()
    total_workers: field[int] = field(integer)
    workspace_sid: field[WorkspaceSid] = field()
    url: field[str] = field()


class WorkersRealTimeStatisticsList(ListResource[M]):
    """Workers Real Time Statistics records."""

    def __call__(self) -> WorkersRealTimeStatisticsContext[M]:
        """The Workers Real Time Statistics. Sends no request."""
        return WorkersRealTimeStatisticsContext(self._client, {**self._path})

    get = __call__


__all__ = ["WorkersRealTimeStatisticsContext", "WorkersRealTimeStatisticsInstance", "WorkersRealTimeStatisticsList"]
