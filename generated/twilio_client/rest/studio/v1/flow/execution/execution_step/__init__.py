"""Execution Step records.

Generated from specs/contract/twilio_studio_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from .......base.deserialize import iso8601_datetime
from .......base.fields import field
from .......base.instance_context import InstanceContext
from .......base.instance_resource import InstanceResource
from .......base.links import lazy
from .......base.list_resource import ListResource
from .......base.mode import M
from .......base.operation import listing, op, streaming
from .......base.page import Page
from .......base.paging import Linked
from .......base.pii import Pii, personal
from .......base.request import Listing, Request
from .......base.uri import Uri
from .......base.values import Json
from .......sids import AccountSid, ExecutionSid, FlowSid, StepSid

if TYPE_CHECKING:
    from .execution_step_context import ExecutionStepContextList


class ExecutionStepContext(InstanceContext[M]):
    """One Execution Step."""

    _uri = Uri(
        "https://studio.twilio.com/v1/Flows/{flow_sid}/Executions/{execution_sid}/Steps/{sid}",
        flow_sid=FlowSid,
        execution_sid=ExecutionSid,
        sid=StepSid,
    )

    step_context: lazy[ExecutionStepContextList[M]] = lazy(
        ".execution_step_context", "ExecutionStepContextList", step_sid="sid"
    )

    @op
    def fetch(self) -> Request[ExecutionStepInstance[M]]:
        """Fetch the Execution Step: GET /v1/Flows/{FlowSid}/Executions/{ExecutionSid}/Steps/{Sid}"""
        return Request(self, "GET", ExecutionStepInstance)


class ExecutionStepInstance(ExecutionStepContext[M], InstanceResource[M]):
    """An Execution Step as returned by Twilio.

    Attributes:
        context: Personal data, kept 30 days.
    """

    _identity = {"sid": "sid"}
    _shown = ("sid",)
    __pii__ = personal(context=Pii(30))

    sid: field[StepSid] = field()
    account_sid: field[AccountSid] = field()
    flow_sid: field[FlowSid] = field()
    execution_sid: field[ExecutionSid] = field()
    parent_step_sid: field[StepSid] = field()
    name: field[str] = field()
    context: field[Json] = field()
    transitioned_from: field[str] = field()
    transitioned_to: field[str] = field()
    type: field[str] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    url: field[str] = field()
    links: field[dict[str, Json]] = field()


class ExecutionStepPage(Page[M, ExecutionStepInstance[M]]):
    """One page of Execution Step records."""

    _record = ExecutionStepInstance
    _paging = Linked("steps", max_size=1000)


class ExecutionStepList(ListResource[M]):
    """Execution Step records."""

    _uri = Uri(
        "https://studio.twilio.com/v1/Flows/{flow_sid}/Executions/{execution_sid}/Steps",
        flow_sid=FlowSid,
        execution_sid=ExecutionSid,
    )

    def __call__(self, sid: StepSid) -> ExecutionStepContext[M]:
        """The Execution Step with this identifier. Sends no request."""
        return ExecutionStepContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[ExecutionStepInstance[M]]:
        """List Execution Step records: GET /v1/Flows/{FlowSid}/Executions/{ExecutionSid}/Steps

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, ExecutionStepPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[ExecutionStepPage[M]]:
        """Fetch one page of Execution Step records: GET /v1/Flows/{FlowSid}/Executions/{ExecutionSid}/Steps

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self, "GET", ExecutionStepPage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[ExecutionStepPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", ExecutionStepPage, url=target_url)


__all__ = ["ExecutionStepContext", "ExecutionStepInstance", "ExecutionStepList", "ExecutionStepPage"]
