"""Event records.

Generated from specs/contract/twilio_taskrouter_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import date, datetime

from .....base.checks import matches
from .....base.deserialize import integer, iso8601_datetime
from .....base.fields import field
from .....base.instance_context import InstanceContext
from .....base.instance_resource import InstanceResource
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.operation import listing, op, streaming
from .....base.page import Page
from .....base.paging import Linked
from .....base.request import Listing, Request
from .....base.uri import Uri
from .....base.values import Json
from .....sids import (
    AccountSid,
    AnySid,
    ReservationSid,
    TaskQueueSid,
    TaskrouterEventSid,
    TaskSid,
    WorkerSid,
    WorkflowSid,
    WorkspaceSid,
)


class EventContext(InstanceContext[M]):
    """One Event."""

    _uri = Uri(
        "https://taskrouter.twilio.com/v1/Workspaces/{workspace_sid}/Events/{sid}",
        workspace_sid=WorkspaceSid,
        sid=TaskrouterEventSid,
    )

    @op
    def fetch(self) -> Request[EventInstance[M]]:
        """Fetch the Event: GET /v1/Workspaces/{WorkspaceSid}/Events/{Sid}"""
        return Request(self, "GET", EventInstance)


class EventInstance(EventContext[M], InstanceResource[M]):
    """An Event as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid",)

    account_sid: field[AccountSid] = field()
    actor_sid: field[AnySid] = field()
    actor_type: field[str] = field()
    actor_url: field[str] = field()
    description: field[str] = field()
    event_data: field[Json] = field()
    event_date: field[datetime] = field(iso8601_datetime)
    event_date_ms: field[int] = field(integer)
    event_type: field[str] = field()
    resource_sid: field[AnySid] = field()
    resource_type: field[str] = field()
    resource_url: field[str] = field()
    sid: field[TaskrouterEventSid] = field()
    source: field[str] = field()
    source_ip_address: field[str] = field()
    url: field[str] = field()
    workspace_sid: field[WorkspaceSid] = field()


class EventPage(Page[M, EventInstance[M]]):
    """One page of Event records."""

    _record = EventInstance
    _paging = Linked("events", max_size=1000)


class EventList(ListResource[M]):
    """Event records."""

    _uri = Uri("https://taskrouter.twilio.com/v1/Workspaces/{workspace_sid}/Events", workspace_sid=WorkspaceSid)

    def __call__(self, sid: TaskrouterEventSid) -> EventContext[M]:
        """The Event with this identifier. Sends no request."""
        return EventContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(
        self,
        end_date: datetime | date | str | None = None,
        event_type: str | None = None,
        minutes: int | None = None,
        reservation_sid: ReservationSid | None = None,
        start_date: datetime | date | str | None = None,
        task_queue_sid: TaskQueueSid | None = None,
        task_sid: TaskSid | None = None,
        worker_sid: WorkerSid | None = None,
        workflow_sid: WorkflowSid | None = None,
        task_channel: str | None = None,
        sid: TaskrouterEventSid | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[EventInstance[M]]:
        """List Event records: GET /v1/Workspaces/{WorkspaceSid}/Events

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(
            self,
            EventPage,
            query={
                "EndDate": end_date,
                "EventType": event_type,
                "Minutes": minutes,
                "ReservationSid": reservation_sid,
                "StartDate": start_date,
                "TaskQueueSid": task_queue_sid,
                "TaskSid": task_sid,
                "WorkerSid": worker_sid,
                "WorkflowSid": workflow_sid,
                "TaskChannel": task_channel,
                "Sid": sid,
                "PageSize": page_size,
            },
            limit=limit,
            checks=(
                matches(ReservationSid, reservation_sid=reservation_sid),
                matches(TaskQueueSid, task_queue_sid=task_queue_sid),
                matches(TaskSid, task_sid=task_sid),
                matches(WorkerSid, worker_sid=worker_sid),
                matches(WorkflowSid, workflow_sid=workflow_sid),
                matches(TaskrouterEventSid, sid=sid),
            ),
        )

    stream = streaming(list)

    @op
    def page(
        self,
        end_date: datetime | date | str | None = None,
        event_type: str | None = None,
        minutes: int | None = None,
        reservation_sid: ReservationSid | None = None,
        start_date: datetime | date | str | None = None,
        task_queue_sid: TaskQueueSid | None = None,
        task_sid: TaskSid | None = None,
        worker_sid: WorkerSid | None = None,
        workflow_sid: WorkflowSid | None = None,
        task_channel: str | None = None,
        sid: TaskrouterEventSid | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[EventPage[M]]:
        """Fetch one page of Event records: GET /v1/Workspaces/{WorkspaceSid}/Events

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            EventPage,
            query={
                "EndDate": end_date,
                "EventType": event_type,
                "Minutes": minutes,
                "ReservationSid": reservation_sid,
                "StartDate": start_date,
                "TaskQueueSid": task_queue_sid,
                "TaskSid": task_sid,
                "WorkerSid": worker_sid,
                "WorkflowSid": workflow_sid,
                "TaskChannel": task_channel,
                "Sid": sid,
                "PageToken": page_token,
                "Page": page_number,
                "PageSize": page_size,
            },
            checks=(
                matches(ReservationSid, reservation_sid=reservation_sid),
                matches(TaskQueueSid, task_queue_sid=task_queue_sid),
                matches(TaskSid, task_sid=task_sid),
                matches(WorkerSid, worker_sid=worker_sid),
                matches(WorkflowSid, workflow_sid=workflow_sid),
                matches(TaskrouterEventSid, sid=sid),
            ),
        )

    @op
    def get_page(self, target_url: str) -> Request[EventPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", EventPage, url=target_url)


__all__ = ["EventContext", "EventInstance", "EventList", "EventPage"]
