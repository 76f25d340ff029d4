"""Task Queues Statistics records.

Generated from specs/contract/twilio_taskrouter_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import date, datetime

from ......base.fields import field
from ......base.instance_resource import InstanceResource
from ......base.list_resource import ListResource
from ......base.mode import M
from ......base.operation import listing, op, streaming
from ......base.page import Page
from ......base.paging import Linked
from ......base.request import Listing, Request
from ......base.uri import Uri
from ......base.values import Json
from ......sids import AccountSid, TaskQueueSid, WorkspaceSid


class TaskQueuesStatisticsInstance(InstanceResource[M]):
    """A Task Queues Statistics as returned by Twilio."""

    account_sid: field[AccountSid] = field()
    cumulative: field[Json] = field()
    realtime: field[Json] = field()
    task_queue_sid: field[TaskQueueSid] = field()
    workspace_sid: field[WorkspaceSid] = field()


class TaskQueuesStatisticsPage(Page[M, TaskQueuesStatisticsInstance[M]]):
    """One page of Task Queues Statistics records."""

    _record = TaskQueuesStatisticsInstance
    _paging = Linked("task_queues_statistics", max_size=1000)


class TaskQueuesStatisticsList(ListResource[M]):
    """Task Queues Statistics records."""

    _uri = Uri(
        "https://taskrouter.twilio.com/v1/Workspaces/{workspace_sid}/TaskQueues/Statistics", workspace_sid=WorkspaceSid
    )

    @listing
    def list(
        self,
        end_date: datetime | date | str | None = None,
        friendly_name: str | None = None,
        minutes: int | None = None,
        start_date: datetime | date | str | None = None,
        task_channel: str | None = None,
        split_by_wait_time: str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[TaskQueuesStatisticsInstance[M]]:
        """List Task Queues Statistics records: GET /v1/Workspaces/{WorkspaceSid}/TaskQueues/Statistics

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(
            self,
            TaskQueuesStatisticsPage,
            query={
                "EndDate": end_date,
                "FriendlyName": friendly_name,
                "Minutes": minutes,
                "StartDate": start_date,
                "TaskChannel": task_channel,
                "SplitByWaitTime": split_by_wait_time,
                "PageSize": page_size,
            },
            limit=limit,
        )

    stream = streaming(list)

    @op
    def page(
        self,
        end_date: datetime | date | str | None = None,
        friendly_name: str | None = None,
        minutes: int | None = None,
        start_date: datetime | date | str | None = None,
        task_channel: str | None = None,
        split_by_wait_time: str | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[TaskQueuesStatisticsPage[M]]:
        """Fetch one page of Task Queues Statistics records: GET /v1/Workspaces/{WorkspaceSid}/TaskQueues/Statistics

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            TaskQueuesStatisticsPage,
            query={
                "EndDate": end_date,
                "FriendlyName": friendly_name,
                "Minutes": minutes,
                "StartDate": start_date,
                "TaskChannel": task_channel,
                "SplitByWaitTime": split_by_wait_time,
                "PageToken": page_token,
                "Page": page_number,
                "PageSize": page_size,
            },
        )

    @op
    def get_page(self, target_url: str) -> Request[TaskQueuesStatisticsPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", TaskQueuesStatisticsPage, url=target_url)


__all__ = ["TaskQueuesStatisticsInstance", "TaskQueuesStatisticsList", "TaskQueuesStatisticsPage"]
