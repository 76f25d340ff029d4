"""Task records.

Generated from specs/contract/twilio_taskrouter_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
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
from ......base.serialize import true_or_false
from ......base.uri import Uri
from ......base.values import Json
from ......sids import AccountSid, TaskChannelSid, TaskQueueSid, TaskSid, WorkflowSid, WorkspaceSid

if TYPE_CHECKING:
    from .reservation import ReservationList

TaskStatus: TypeAlias = Literal["pending", "reserved", "assigned", "canceled", "completed", "wrapping"]


class TaskContext(InstanceContext[M]):
    """One Task."""

    _uri = Uri(
        "https://taskrouter.twilio.com/v1/Workspaces/{workspace_sid}/Tasks/{sid}",
        workspace_sid=WorkspaceSid,
        sid=TaskSid,
    )

    reservations: lazy[ReservationList[M]] = lazy(".reservation", "ReservationList", task_sid="sid")

    @op
    def fetch(self) -> Request[TaskInstance[M]]:
        """Fetch the Task: GET /v1/Workspaces/{WorkspaceSid}/Tasks/{Sid}"""
        return Request(self, "GET", TaskInstance)

    @op
    def update(
        self,
        if_match: str | None = None,
        attributes: str | None = None,
        assignment_status: TaskStatus | str | None = None,
        reason: str | None = None,
        priority: int | None = None,
        task_channel: str | None = None,
        virtual_start_time: datetime | date | str | None = None,
    ) -> Request[TaskInstance[M]]:
        """Update the Task: POST /v1/Workspaces/{WorkspaceSid}/Tasks/{Sid}"""
        return Request(
            self,
            "POST",
            TaskInstance,
            headers={"If-Match": if_match},
            form={
                "Attributes": attributes,
                "AssignmentStatus": assignment_status,
                "Reason": reason,
                "Priority": priority,
                "TaskChannel": task_channel,
                "VirtualStartTime": virtual_start_time,
            },
        )

    @op
    def delete(self, if_match: str | None = None) -> Request[bool]:
        """Delete the Task: DELETE /v1/Workspaces/{WorkspaceSid}/Tasks/{Sid}"""
        return Request(self, "DELETE", bool, headers={"If-Match": if_match})


class TaskInstance(TaskContext[M], InstanceResource[M]):
    """A Task as returned by Twilio.

    Attributes:
        attributes: Sensitive personal data, kept 30 days.
    """

    _identity = {"sid": "sid"}
    _shown = ("sid", "assignment_status")
    __pii__ = personal(attributes=Pii(30, "sensitive"))

    account_sid: field[AccountSid] = field()
    age: field[int] = field(integer)
    assignment_status: field[TaskStatus | str] = field()
    attributes: field[str] = field()
    addons: field[str] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    task_queue_entered_date: field[datetime] = field(iso8601_datetime)
    priority: field[int] = field(integer)
    reason: field[str] = field()
    sid: field[TaskSid] = field()
    task_queue_sid: field[TaskQueueSid] = field()
    task_queue_friendly_name: field[str] = field()
    task_channel_sid: field[TaskChannelSid] = field()
    task_channel_unique_name: field[str] = field()
    timeout: field[int] = field(integer)
    workflow_sid: field[WorkflowSid] = field()
    workflow_friendly_name: field[str] = field()
    workspace_sid: field[WorkspaceSid] = field()
    url: field[str] = field()
    links: field[dict[str, Json]] = field()
    virtual_start_time: field[datetime] = field(iso8601_datetime)
    ignore_capacity: field[bool] = field()
    routing_target: field[str] = field()

    class Status:
        """Values of TaskStatus."""

        PENDING: Final = "pending"
        RESERVED: Final = "reserved"
        ASSIGNED: Final = "assigned"
        CANCELED: Final = "canceled"
        COMPLETED: Final = "completed"
        WRAPPING: Final = "wrapping"


class TaskPage(Page[M, TaskInstance[M]]):
    """One page of Task records."""

    _record = TaskInstance
    _paging = Linked("tasks", max_size=1000)


class TaskList(ListResource[M]):
    """Task records."""

    _uri = Uri("https://taskrouter.twilio.com/v1/Workspaces/{workspace_sid}/Tasks", workspace_sid=WorkspaceSid)

    def __call__(self, sid: TaskSid) -> TaskContext[M]:
        """The Task with this identifier. Sends no request."""
        return TaskContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(
        self,
        priority: int | None = None,
        assignment_status: str | Sequence[str] | None = None,
        workflow_sid: WorkflowSid | None = None,
        workflow_name: str | None = None,
        task_queue_sid: TaskQueueSid | None = None,
        task_queue_name: str | None = None,
        evaluate_task_attributes: str | None = None,
        routing_target: str | None = None,
        ordering: str | None = None,
        has_addons: bool | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[TaskInstance[M]]:
        """List Task records: GET /v1/Workspaces/{WorkspaceSid}/Tasks

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(
            self,
            TaskPage,
            query={
                "Priority": priority,
                "AssignmentStatus": assignment_status,
                "WorkflowSid": workflow_sid,
                "WorkflowName": workflow_name,
                "TaskQueueSid": task_queue_sid,
                "TaskQueueName": task_queue_name,
                "EvaluateTaskAttributes": evaluate_task_attributes,
                "RoutingTarget": routing_target,
                "Ordering": ordering,
                "HasAddons": true_or_false(has_addons),
                "PageSize": page_size,
            },
            limit=limit,
            checks=(
                matches(WorkflowSid, workflow_sid=workflow_sid),
                matches(TaskQueueSid, task_queue_sid=task_queue_sid),
            ),
        )

    stream = streaming(list)

    @op
    def page(
        self,
        priority: int | None = None,
        assignment_status: str | Sequence[str] | None = None,
        workflow_sid: WorkflowSid | None = None,
        workflow_name: str | None = None,
        task_queue_sid: TaskQueueSid | None = None,
        task_queue_name: str | None = None,
        evaluate_task_attributes: str | None = None,
        routing_target: str | None = None,
        ordering: str | None = None,
        has_addons: bool | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[TaskPage[M]]:
        """Fetch one page of Task records: GET /v1/Workspaces/{WorkspaceSid}/Tasks

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            TaskPage,
            query={
                "Priority": priority,
                "AssignmentStatus": assignment_status,
                "WorkflowSid": workflow_sid,
                "WorkflowName": workflow_name,
                "TaskQueueSid": task_queue_sid,
                "TaskQueueName": task_queue_name,
                "EvaluateTaskAttributes": evaluate_task_attributes,
                "RoutingTarget": routing_target,
                "Ordering": ordering,
                "HasAddons": true_or_false(has_addons),
                "PageToken": page_token,
                "Page": page_number,
                "PageSize": page_size,
            },
            checks=(
                matches(WorkflowSid, workflow_sid=workflow_sid),
                matches(TaskQueueSid, task_queue_sid=task_queue_sid),
            ),
        )

    @op
    def get_page(self, target_url: str) -> Request[TaskPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", TaskPage, url=target_url)

    @op
    def create(
        self,
        timeout: int | None = None,
        priority: int | None = None,
        task_channel: str | None = None,
        workflow_sid: WorkflowSid | None = None,
        attributes: str | None = None,
        virtual_start_time: datetime | date | str | None = None,
        routing_target: str | None = None,
        ignore_capacity: str | None = None,
        task_queue_sid: TaskQueueSid | None = None,
    ) -> Request[TaskInstance[M]]:
        """Create a Task: POST /v1/Workspaces/{WorkspaceSid}/Tasks"""
        return Request(
            self,
            "POST",
            TaskInstance,
            form={
                "Timeout": timeout,
                "Priority": priority,
                "TaskChannel": task_channel,
                "WorkflowSid": workflow_sid,
                "Attributes": attributes,
                "VirtualStartTime": virtual_start_time,
                "RoutingTarget": routing_target,
                "IgnoreCapacity": ignore_capacity,
                "TaskQueueSid": task_queue_sid,
            },
            checks=(
                matches(WorkflowSid, workflow_sid=workflow_sid),
                matches(TaskQueueSid, task_queue_sid=task_queue_sid),
            ),
        )


__all__ = ["TaskContext", "TaskInstance", "TaskList", "TaskPage", "TaskStatus"]
