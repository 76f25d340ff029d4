"""Task Queue Bulk Real Time Statistics records.

Generated from specs/contract/twilio_taskrouter_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Mapping

from ......base.deserialize import integer
from ......base.fields import field
from ......base.instance_resource import InstanceResource
from ......base.json_body import JsonBody
from ......base.list_resource import ListResource
from ......base.mode import M
from ......base.operation import op
from ......base.request import Request
from ......base.uri import Uri
from ......base.values import Json
from ......sids import AccountSid, WorkspaceSid


class TaskQueueBulkRealTimeStatisticsInstance(InstanceResource[M]):
    """A Task Queue Bulk Real Time Statistics as returned by Twilio."""

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
        return Request(
            self, "POST", TaskQueueBulkRealTimeStatisticsInstance, json=JsonBody(body, Mapping[str, object] | None)
        )


__all__ = ["TaskQueueBulkRealTimeStatisticsInstance", "TaskQueueBulkRealTimeStatisticsList"]
