"""Worker records.

Generated from specs/contract/twilio_taskrouter_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ......base.checks import matches
from ......base.deserialize import iso8601_datetime
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
from ......sids import AccountSid, ActivitySid, TaskQueueSid, WorkerSid, WorkspaceSid

if TYPE_CHECKING:
    from .reservation import ReservationList
    from .worker_channel import WorkerChannelList
    from .worker_statistics import WorkerStatisticsList
    from .workers_cumulative_statistics import WorkersCumulativeStatisticsList
    from .workers_real_time_statistics import WorkersRealTimeStatisticsList
    from .workers_statistics import WorkersStatisticsList


class WorkerContext(InstanceContext[M]):
    """One Worker."""

    _uri = Uri(
        "https://taskrouter.twilio.com/v1/Workspaces/{workspace_sid}/Workers/{sid}",
        workspace_sid=WorkspaceSid,
        sid=WorkerSid,
    )

    worker_channels: lazy[WorkerChannelList[M]] = lazy(".worker_channel", "WorkerChannelList", worker_sid="sid")
    statistics: lazy[WorkerStatisticsList[M]] = lazy(".worker_statistics", "WorkerStatisticsList", worker_sid="sid")
    reservations: lazy[ReservationList[M]] = lazy(".reservation", "ReservationList", worker_sid="sid")

    @op
    def fetch(self) -> Request[WorkerInstance[M]]:
        """Fetch the Worker: GET /v1/Workspaces/{WorkspaceSid}/Workers/{Sid}"""
        return Request(self, "GET", WorkerInstance)

    @op
    def update(
        self,
        if_match: str | None = None,
        activity_sid: ActivitySid | None = None,
        attributes: str | None = None,
        friendly_name: str | None = None,
        reject_pending_reservations: bool | None = None,
    ) -> Request[WorkerInstance[M]]:
        """Update the Worker: POST /v1/Workspaces/{WorkspaceSid}/Workers/{Sid}"""
        return Request(
            self,
            "POST",
            WorkerInstance,
            headers={"If-Match": if_match},
            form={
                "ActivitySid": activity_sid,
                "Attributes": attributes,
                "FriendlyName": friendly_name,
                "RejectPendingReservations": true_or_false(reject_pending_reservations),
            },
            checks=(matches(ActivitySid, activity_sid=activity_sid),),
        )

    @op
    def delete(self, if_match: str | None = None) -> Request[bool]:
        """Delete the Worker: DELETE /v1/Workspaces/{WorkspaceSid}/Workers/{Sid}"""
        return Request(self, "DELETE", bool, headers={"If-Match": if_match})


class WorkerInstance(WorkerContext[M], InstanceResource[M]):
    """A Worker as returned by Twilio.

    Attributes:
        attributes: Sensitive personal data, kept 30 days.
        friendly_name: Personal data, kept 30 days.
    """

    _identity = {"sid": "sid"}
    _shown = ("sid",)
    __pii__ = personal(attributes=Pii(30, "sensitive"), friendly_name=Pii(30))

    account_sid: field[AccountSid] = field()
    activity_name: field[str] = field()
    activity_sid: field[ActivitySid] = field()
    attributes: field[str] = field()
    available: field[bool] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_status_changed: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    friendly_name: field[str] = field()
    sid: field[WorkerSid] = field()
    workspace_sid: field[WorkspaceSid] = field()
    url: field[str] = field()
    links: field[dict[str, Json]] = field()


class WorkerPage(Page[M, WorkerInstance[M]]):
    """One page of Worker records."""

    _record = WorkerInstance
    _paging = Linked("workers", max_size=1000)


class WorkerList(ListResource[M]):
    """Worker records."""

    _uri = Uri("https://taskrouter.twilio.com/v1/Workspaces/{workspace_sid}/Workers", workspace_sid=WorkspaceSid)

    statistics: lazy[WorkersStatisticsList[M]] = lazy(".workers_statistics", "WorkersStatisticsList")
    cumulative_statistics: lazy[WorkersCumulativeStatisticsList[M]] = lazy(
        ".workers_cumulative_statistics", "WorkersCumulativeStatisticsList"
    )
    real_time_statistics: lazy[WorkersRealTimeStatisticsList[M]] = lazy(
        ".workers_real_time_statistics", "WorkersRealTimeStatisticsList"
    )

    def __call__(self, sid: WorkerSid) -> WorkerContext[M]:
        """The Worker with this identifier. Sends no request."""
        return WorkerContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(
        self,
        activity_name: str | None = None,
        activity_sid: ActivitySid | None = None,
        available: str | None = None,
        friendly_name: str | None = None,
        target_workers_expression: str | None = None,
        task_queue_name: str | None = None,
        task_queue_sid: TaskQueueSid | None = None,
        ordering: str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[WorkerInstance[M]]:
        """List Worker records: GET /v1/Workspaces/{WorkspaceSid}/Workers

        Args:
            friendly_name: Personal data, kept 30 days.
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(
            self,
            WorkerPage,
            query={
                "ActivityName": activity_name,
                "ActivitySid": activity_sid,
                "Available": available,
                "FriendlyName": friendly_name,
                "TargetWorkersExpression": target_workers_expression,
                "TaskQueueName": task_queue_name,
                "TaskQueueSid": task_queue_sid,
                "Ordering": ordering,
                "PageSize": page_size,
            },
            limit=limit,
            checks=(
                matches(ActivitySid, activity_sid=activity_sid),
                matches(TaskQueueSid, task_queue_sid=task_queue_sid),
            ),
        )

    stream = streaming(list)

    @op
    def page(
        self,
        activity_name: str | None = None,
        activity_sid: ActivitySid | None = None,
        available: str | None = None,
        friendly_name: str | None = None,
        target_workers_expression: str | None = None,
        task_queue_name: str | None = None,
        task_queue_sid: TaskQueueSid | None = None,
        ordering: str | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[WorkerPage[M]]:
        """Fetch one page of Worker records: GET /v1/Workspaces/{WorkspaceSid}/Workers

        Args:
            friendly_name: Personal data, kept 30 days.
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            WorkerPage,
            query={
                "ActivityName": activity_name,
                "ActivitySid": activity_sid,
                "Available": available,
                "FriendlyName": friendly_name,
                "TargetWorkersExpression": target_workers_expression,
                "TaskQueueName": task_queue_name,
                "TaskQueueSid": task_queue_sid,
                "Ordering": ordering,
                "PageToken": page_token,
                "Page": page_number,
                "PageSize": page_size,
            },
            checks=(
                matches(ActivitySid, activity_sid=activity_sid),
                matches(TaskQueueSid, task_queue_sid=task_queue_sid),
            ),
        )

    @op
    def get_page(self, target_url: str) -> Request[WorkerPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", WorkerPage, url=target_url)

    @op
    def create(
        self, friendly_name: str, activity_sid: ActivitySid | None = None, attributes: str | None = None
    ) -> Request[WorkerInstance[M]]:
        """Create a Worker: POST /v1/Workspaces/{WorkspaceSid}/Workers"""
        return Request(
            self,
            "POST",
            WorkerInstance,
            form={"FriendlyName": friendly_name, "ActivitySid": activity_sid, "Attributes": attributes},
            checks=(matches(ActivitySid, activity_sid=activity_sid),),
        )


__all__ = ["WorkerContext", "WorkerInstance", "WorkerList", "WorkerPage"]
