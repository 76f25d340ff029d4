"""Task Queue Bulk Real Time Statistics records.

Generated from specs/contract/twilio_taskrouter_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Mapping

from ......base import InstanceResource, Json, ListResource, M, Request, Uri, field, integer, op
from ......sids import AccountSid, WorkspaceSid


class TaskQueueBulkRealTimeStatisticsInstance(InstanceResource[M]):
    """A Task Queue Bulk Real Time Statistics as Twilio answered it."""

    account_sid: field[AccountSid] = field()
    workspace_sid: field[WorkspaceSid] = field()
    task_queue_data: field[list[Json]] = field()
    task_queue_response_count: field[int] = field(integer)
    url: field[str] = field()


class TaskQueueBulkRealTimeStatisticsList(ListResource[M]):
    """Task Queue Bulk Real Time Statistics records."""

    _uri = Uri(
        "https://taskrouter.twilio.com/v1/Workspaces/{workspace_sid}/TaskQueues/RealTimeStatistics",
        workspace_sid=WorkspaceSid,
    )

    @op
    def create(self, body: Mapping[str, object] | None = None) -> Request[TaskQueueBulkRealTimeStatisticsInstance[M]]:
        """Create a Task Queue Bulk Real Time Statistics.

        POST /v1/Workspaces/{WorkspaceSid}/TaskQueues/RealTimeStatistics
        """
        return Request(self, "POST", TaskQueueBulkRealTimeStatisticsInstance, json=body, schema=Mapping[str, object])


__all__ = ["TaskQueueBulkRealTimeStatisticsInstance", "TaskQueueBulkRealTimeStatisticsList"]
