"""Workflow records.

Generated from specs/contract/twilio_taskrouter_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

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
from ......sids import AccountSid, WorkflowSid, WorkspaceSid

if TYPE_CHECKING:
    from .workflow_cumulative_statistics import WorkflowCumulativeStatisticsList
    from .workflow_real_time_statistics import WorkflowRealTimeStatisticsList
    from .workflow_statistics import WorkflowStatisticsList


class WorkflowContext(InstanceContext[M]):
    """One Workflow."""

    _uri = Uri(
        "https://taskrouter.twilio.com/v1/Workspaces/{workspace_sid}/Workflows/{sid}",
        workspace_sid=WorkspaceSid,
        sid=WorkflowSid,
    )

    cumulative_statistics: lazy[WorkflowCumulativeStatisticsList[M]] = lazy(
        ".workflow_cumulative_statistics", "WorkflowCumulativeStatisticsList", workflow_sid="sid"
    )
    real_time_statistics: lazy[WorkflowRealTimeStatisticsList[M]] = lazy(
        ".workflow_real_time_statistics", "WorkflowRealTimeStatisticsList", workflow_sid="sid"
    )
    statistics: lazy[WorkflowStatisticsList[M]] = lazy(
        ".workflow_statistics", "WorkflowStatisticsList", workflow_sid="sid"
    )

    @op
    def fetch(self) -> Request[WorkflowInstance[M]]:
        """Fetch the Workflow: GET /v1/Workspaces/{WorkspaceSid}/Workflows/{Sid}"""
        return Request(self, "GET", WorkflowInstance)

    @op
    def update(
        self,
        friendly_name: str | None = None,
        assignment_callback_url: str | None = None,
        fallback_assignment_callback_url: str | None = None,
        configuration: str | None = None,
        task_reservation_timeout: int | None = None,
        re_evaluate_tasks: str | None = None,
    ) -> Request[WorkflowInstance[M]]:
        """Update the Workflow: POST /v1/Workspaces/{WorkspaceSid}/Workflows/{Sid}"""
        return Request(
            self,
            "POST",
            WorkflowInstance,
            form={
                "FriendlyName": friendly_name,
                "AssignmentCallbackUrl": assignment_callback_url,
                "FallbackAssignmentCallbackUrl": fallback_assignment_callback_url,
                "Configuration": configuration,
                "TaskReservationTimeout": task_reservation_timeout,
                "ReEvaluateTasks": re_evaluate_tasks,
            },
        )

    @op
    def delete(self) -> Request[bool]:
        """Delete the Workflow: DELETE /v1/Workspaces/{WorkspaceSid}/Workflows/{Sid}"""
        return Request(self, "DELETE", bool)


class WorkflowInstance(WorkflowContext[M], InstanceResource[M]):
    """A Workflow as returned by Twilio.

    Attributes:
        friendly_name: Personal data, kept 30 days.
    """

    _identity = {"sid": "sid"}
    _shown = ("sid",)
    __pii__ = personal(friendly_name=Pii(30))

    account_sid: field[AccountSid] = field()
    assignment_callback_url: field[str] = field()
    configuration: field[str] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    document_content_type: field[str] = field()
    fallback_assignment_callback_url: field[str] = field()
    friendly_name: field[str] = field()
    sid: field[WorkflowSid] = field()
    task_reservation_timeout: field[int] = field(integer)
    workspace_sid: field[WorkspaceSid] = field()
    url: field[str] = field()
    links: field[dict[str, Json]] = field()


class WorkflowPage(Page[M, WorkflowInstance[M]]):
    """One page of Workflow records."""

    _record = WorkflowInstance
    _paging = Linked("workflows", max_size=1000)


class WorkflowList(ListResource[M]):
    """Workflow records."""

    _uri = Uri("https://taskrouter.twilio.com/v1/Workspaces/{workspace_sid}/Workflows", workspace_sid=WorkspaceSid)

    def __call__(self, sid: WorkflowSid) -> WorkflowContext[M]:
        """The Workflow with this identifier. Sends no request."""
        return WorkflowContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(
        self, friendly_name: str | None = None, limit: int | None = None, page_size: int | None = None
    ) -> Listing[WorkflowInstance[M]]:
        """List Workflow records: GET /v1/Workspaces/{WorkspaceSid}/Workflows

        Args:
            friendly_name: Personal data, kept 30 days.
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, WorkflowPage, query={"FriendlyName": friendly_name, "PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self,
        friendly_name: str | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[WorkflowPage[M]]:
        """Fetch one page of Workflow records: GET /v1/Workspaces/{WorkspaceSid}/Workflows

        Args:
            friendly_name: Personal data, kept 30 days.
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            WorkflowPage,
            query={"FriendlyName": friendly_name, "PageToken": page_token, "Page": page_number, "PageSize": page_size},
        )

    @op
    def get_page(self, target_url: str) -> Request[WorkflowPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", WorkflowPage, url=target_url)

    @op
    def create(
        self,
        friendly_name: str,
        configuration: str,
        assignment_callback_url: str | None = None,
        fallback_assignment_callback_url: str | None = None,
        task_reservation_timeout: int | None = None,
    ) -> Request[WorkflowInstance[M]]:
        """Create a Workflow: POST /v1/Workspaces/{WorkspaceSid}/Workflows"""
        return Request(
            self,
            "POST",
            WorkflowInstance,
            form={
                "FriendlyName": friendly_name,
                "Configuration": configuration,
                "AssignmentCallbackUrl": assignment_callback_url,
                "FallbackAssignmentCallbackUrl": fallback_assignment_callback_url,
                "TaskReservationTimeout": task_reservation_timeout,
            },
        )


__all__ = ["WorkflowContext", "WorkflowInstance", "WorkflowList", "WorkflowPage"]
