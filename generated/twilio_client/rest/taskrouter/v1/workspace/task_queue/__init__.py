"""Task Queue records.

Generated from specs/contract/twilio_taskrouter_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from ......base.checks import matches
from ......base.deserialize import integer, iso8601_datetime
from ......base.fields import field
from ......base.instance_context import InstanceContext
from ......base.instance_resource import InstanceResource
from ......base.links import lazy
from ......base.list_resource import ListResource
from ......base.mode import M
from ......base.operation import listing, op, streaming
from ......base.page import Page
from ......base.paging import Linked
from ......base.pii import Pii, personal
from ......base.request import Listing, Request
from ......base.uri import Uri
from ......base.values import Json
from ......sids import AccountSid, ActivitySid, TaskQueueSid, WorkerSid, WorkspaceSid

if TYPE_CHECKING:
    from .task_queue_bulk_real_time_statistics import TaskQueueBulkRealTimeStatisticsList
    from .task_queue_cumulative_statistics import TaskQueueCumulativeStatisticsList
    from .task_queue_real_time_statistics import TaskQueueRealTimeStatisticsList
    from .task_queue_statistics import TaskQueueStatisticsList
    from .task_queues_statistics import TaskQueuesStatisticsList

TaskQueueTaskOrder: TypeAlias = Literal["FIFO", "LIFO"]


class TaskQueueContext(InstanceContext[M]):
    """One Task Queue."""

    _uri = Uri(
        "https://taskrouter.twilio.com/v1/Workspaces/{workspace_sid}/TaskQueues/{sid}",
        workspace_sid=WorkspaceSid,
        sid=TaskQueueSid,
    )

    cumulative_statistics: lazy[TaskQueueCumulativeStatisticsList[M]] = lazy(
        ".task_queue_cumulative_statistics", "TaskQueueCumulativeStatisticsList", task_queue_sid="sid"
    )
    real_time_statistics: lazy[TaskQueueRealTimeStatisticsList[M]] = lazy(
        ".task_queue_real_time_statistics", "TaskQueueRealTimeStatisticsList", task_queue_sid="sid"
    )
    statistics: lazy[TaskQueueStatisticsList[M]] = lazy(
        ".task_queue_statistics", "TaskQueueStatisticsList", task_queue_sid="sid"
    )

    @op
    def fetch(self) -> Request[TaskQueueInstance[M]]:
        """Fetch the Task Queue: GET /v1/Workspaces/{WorkspaceSid}/TaskQueues/{Sid}"""
        return Request(self, "GET", TaskQueueInstance)

    @op
    def update(
        self,
        friendly_name: str | None = None,
        target_workers: str | None = None,
        reservation_activity_sid: ActivitySid | None = None,
        assignment_activity_sid: ActivitySid | None = None,
        max_reserved_workers: int | None = None,
        task_order: TaskQueueTaskOrder | str | None = None,
    ) -> Request[TaskQueueInstance[M]]:
        """Update the Task Queue: POST /v1/Workspaces/{WorkspaceSid}/TaskQueues/{Sid}"""
        return Request(
            self,
            "POST",
            TaskQueueInstance,
            form={
                "FriendlyName": friendly_name,
                "TargetWorkers": target_workers,
                "ReservationActivitySid": reservation_activity_sid,
                "AssignmentActivitySid": assignment_activity_sid,
                "MaxReservedWorkers": max_reserved_workers,
                "TaskOrder": task_order,
            },
            checks=(
                matches(
                    ActivitySid,
                    reservation_activity_sid=reservation_activity_sid,
                    assignment_activity_sid=assignment_activity_sid,
                ),
            ),
        )

    @op
    def delete(self) -> Request[bool]:
        """Delete the Task Queue: DELETE /v1/Workspaces/{WorkspaceSid}/TaskQueues/{Sid}"""
        return Request(self, "DELETE", bool)


class TaskQueueInstance(TaskQueueContext[M], InstanceResource[M]):
    """A Task Queue as returned by Twilio.

    Attributes:
        friendly_name: Personal data, kept 30 days.
    """

    _identity = {"sid": "sid"}
    _shown = ("sid", "task_order")
    __pii__ = personal(friendly_name=Pii(30))

    account_sid: field[AccountSid] = field()
    assignment_activity_sid: field[ActivitySid] = field()
    assignment_activity_name: field[str] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    friendly_name: field[str] = field()
    max_reserved_workers: field[int] = field(integer)
    reservation_activity_sid: field[ActivitySid] = field()
    reservation_activity_name: field[str] = field()
    sid: field[TaskQueueSid] = field()
    target_workers: field[str] = field()
    task_order: field[TaskQueueTaskOrder | str] = field()
    url: field[str] = field()
    workspace_sid: field[WorkspaceSid] = field()
    links: field[dict[str, Json]] = field()

    class TaskOrder:
        """Values of TaskQueueTaskOrder."""

        FIFO: Final = "FIFO"
        LIFO: Final = "LIFO"


class TaskQueuePage(Page[M, TaskQueueInstance[M]]):
    """One page of Task Queue records."""

    _record = TaskQueueInstance
    _paging = Linked("task_queues", max_size=1000)


class TaskQueueList(ListResource[M]):
    """Task Queue records."""

    _uri = Uri("https://taskrouter.twilio.com/v1/Workspaces/{workspace_sid}/TaskQueues", workspace_sid=WorkspaceSid)

    bulk_real_time_statistics: lazy[TaskQueueBulkRealTimeStatisticsList[M]] = lazy(
        ".task_queue_bulk_real_time_statistics", "TaskQueueBulkRealTimeStatisticsList"
    )
    statistics: lazy[TaskQueuesStatisticsList[M]] = lazy(".task_queues_statistics", "TaskQueuesStatisticsList")

    def __call__(self, sid: TaskQueueSid) -> TaskQueueContext[M]:
        """The Task Queue with this identifier. Sends no request."""
        return TaskQueueContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(
        self,
        friendly_name: str | None = None,
        evaluate_worker_attributes: str | None = None,
        worker_sid: WorkerSid | None = None,
        ordering: str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[TaskQueueInstance[M]]:
        """List Task Queue records: GET /v1/Workspaces/{WorkspaceSid}/TaskQueues

        Args:
            friendly_name: Personal data, kept 30 days.
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(
            self,
            TaskQueuePage,
            query={
                "FriendlyName": friendly_name,
                "EvaluateWorkerAttributes": evaluate_worker_attributes,
                "WorkerSid": worker_sid,
                "Ordering": ordering,
                "PageSize": page_size,
            },
            limit=limit,
            checks=(matches(WorkerSid, worker_sid=worker_sid),),
        )

    stream = streaming(list)

    @op
    def page(
        self,
        friendly_name: str | None = None,
        evaluate_worker_attributes: str | None = None,
        worker_sid: WorkerSid | None = None,
        ordering: str | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[TaskQueuePage[M]]:
        """Fetch one page of Task Queue records: GET /v1/Workspaces/{WorkspaceSid}/TaskQueues

        Args:
            friendly_name: Personal data, kept 30 days.
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            TaskQueuePage,
            query={
                "FriendlyName": friendly_name,
                "EvaluateWorkerAttributes": evaluate_worker_attributes,
                "WorkerSid": worker_sid,
                "Ordering": ordering,
                "PageToken": page_token,
                "Page": page_number,
                "PageSize": page_size,
            },
            checks=(matches(WorkerSid, worker_sid=worker_sid),),
        )

    @op
    def get_page(self, target_url: str) -> Request[TaskQueuePage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", TaskQueuePage, url=target_url)

    @op
    def create(
        self,
        friendly_name: str,
        target_workers: str | None = None,
        max_reserved_workers: int | None = None,
        task_order: TaskQueueTaskOrder | str | None = None,
        reservation_activity_sid: ActivitySid | None = None,
        assignment_activity_sid: ActivitySid | None = None,
    ) -> Request[TaskQueueInstance[M]]:
        """Create a Task Queue: POST /v1/Workspaces/{WorkspaceSid}/TaskQueues"""
        return Request(
            self,
            "POST",
            TaskQueueInstance,
            form={
                "FriendlyName": friendly_name,
                "TargetWorkers": target_workers,
                "MaxReservedWorkers": max_reserved_workers,
                "TaskOrder": task_order,
                "ReservationActivitySid": reservation_activity_sid,
                "AssignmentActivitySid": assignment_activity_sid,
            },
            checks=(
                matches(
                    ActivitySid,
                    reservation_activity_sid=reservation_activity_sid,
                    assignment_activity_sid=assignment_activity_sid,
                ),
            ),
        )


__all__ = ["TaskQueueContext", "TaskQueueInstance", "TaskQueueList", "TaskQueuePage", "TaskQueueTaskOrder"]
