"""Execution records.

Generated from specs/contract/twilio_studio_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

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
from ......base.serialize import json_text
from ......base.uri import Uri
from ......base.values import Json
from ......sids import AccountSid, ContactSid, ExecutionSid, FlowSid

if TYPE_CHECKING:
    from .execution_context import ExecutionContextList
    from .execution_step import ExecutionStepList

ExecutionStatus: TypeAlias = Literal["active", "ended"]


class ExecutionContext(InstanceContext[M]):
    """One Execution."""

    _uri = Uri("https://studio.twilio.com/v1/Flows/{flow_sid}/Executions/{sid}", flow_sid=FlowSid, sid=ExecutionSid)

    execution_context: lazy[ExecutionContextList[M]] = lazy(
        ".execution_context", "ExecutionContextList", execution_sid="sid"
    )
    steps: lazy[ExecutionStepList[M]] = lazy(".execution_step", "ExecutionStepList", execution_sid="sid")

    @op
    def fetch(self) -> Request[ExecutionInstance[M]]:
        """Fetch the Execution: GET /v1/Flows/{FlowSid}/Executions/{Sid}"""
        return Request(self, "GET", ExecutionInstance)

    @op
    def delete(self) -> Request[bool]:
        """Delete the Execution: DELETE /v1/Flows/{FlowSid}/Executions/{Sid}"""
        return Request(self, "DELETE", bool)

    @op
    def update(self, status: ExecutionStatus | str) -> Request[ExecutionInstance[M]]:
        """Update the Execution: POST /v1/Flows/{FlowSid}/Executions/{Sid}"""
        return Request(self, "POST", ExecutionInstance, form={"Status": status})


class ExecutionInstance(ExecutionContext[M], InstanceResource[M]):
    """An Execution as returned by Twilio.

    Attributes:
        contact_channel_address: Personal data, kept 30 days.
        context: Personal data, kept 30 days.
    """

    _identity = {"sid": "sid"}
    _shown = ("sid", "status")
    __pii__ = personal(contact_channel_address=Pii(30), context=Pii(30))

    sid: field[ExecutionSid] = field()
    account_sid: field[AccountSid] = field()
    flow_sid: field[FlowSid] = field()
    contact_sid: field[ContactSid] = field()
    contact_channel_address: field[str] = field()
    context: field[Json] = field()
    status: field[ExecutionStatus | str] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    url: field[str] = field()
    links: field[dict[str, Json]] = field()

    class Status:
        """Values of ExecutionStatus."""

        ACTIVE: Final = "active"
        ENDED: Final = "ended"


class ExecutionPage(Page[M, ExecutionInstance[M]]):
    """One page of Execution records."""

    _record = ExecutionInstance
    _paging = Linked("executions", max_size=1000)


class ExecutionList(ListResource[M]):
    """Execution records."""

    _uri = Uri("https://studio.twilio.com/v1/Flows/{flow_sid}/Executions", flow_sid=FlowSid)

    def __call__(self, sid: ExecutionSid) -> ExecutionContext[M]:
        """The Execution with this identifier. Sends no request."""
        return ExecutionContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(
        self,
        date_created_from: datetime | date | str | None = None,
        date_created_to: datetime | date | str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[ExecutionInstance[M]]:
        """List Execution records: GET /v1/Flows/{FlowSid}/Executions

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(
            self,
            ExecutionPage,
            query={"DateCreatedFrom": date_created_from, "DateCreatedTo": date_created_to, "PageSize": page_size},
            limit=limit,
        )

    stream = streaming(list)

    @op
    def page(
        self,
        date_created_from: datetime | date | str | None = None,
        date_created_to: datetime | date | str | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[ExecutionPage[M]]:
        """Fetch one page of Execution records: GET /v1/Flows/{FlowSid}/Executions

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            ExecutionPage,
            query={
                "DateCreatedFrom": date_created_from,
                "DateCreatedTo": date_created_to,
                "PageToken": page_token,
                "Page": page_number,
                "PageSize": page_size,
            },
        )

    @op
    def get_page(self, target_url: str) -> Request[ExecutionPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", ExecutionPage, url=target_url)

    @op
    def create(self, to: str, from_: str, parameters: object | None = None) -> Request[ExecutionInstance[M]]:
        """Create an Execution: POST /v1/Flows/{FlowSid}/Executions

        Args:
            to: Phone number in E.164 format, or a channel address.
            from_: Phone number in E.164 format, or a channel address.
        """
        return Request(
            self,
            "POST",
            ExecutionInstance,
            form={"To": to, "From": from_, "Parameters": json_text(parameters, "parameters")},
        )


__all__ = ["ExecutionContext", "ExecutionInstance", "ExecutionList", "ExecutionPage", "ExecutionStatus"]
