"""Step records.

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
    from .step_context import StepContextList


class StepContext(InstanceContext[M]):
    """One Step."""

    _uri = Uri(
        "https://studio.twilio.com/v1/Flows/{flow_sid}/Engagements/{engagement_sid}/Steps/{sid}",
        flow_sid=FlowSid,
        engagement_sid=ExecutionSid,
        sid=StepSid,
    )

    step_context: lazy[StepContextList[M]] = lazy(".step_context", "StepContextList", step_sid="sid")

    @op
    def fetch(self) -> Request[StepInstance[M]]:
        """Fetch the Step: GET /v1/Flows/{FlowSid}/Engagements/{EngagementSid}/Steps/{Sid}"""
        return Request(self, "GET", StepInstance)


class StepInstance(StepContext[M], InstanceResource[M]):
    """A Step as returned by Twilio.

    Attributes:
        context: Personal data, kept 30 days.
    """

    _identity = {"sid": "sid"}
    _shown = ("sid",)
    __pii__ = personal(context=Pii(30))

    sid: field[StepSid] = field()
    account_sid: field[AccountSid] = field()
    flow_sid: field[FlowSid] = field()
    engagement_sid: field[ExecutionSid] = field()
    name: field[str] = field()
    context: field[Json] = field()
    parent_step_sid: field[StepSid] = field()
    transitioned_from: field[str] = field()
    transitioned_to: field[str] = field()
    type: field[str] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    url: field[str] = field()
    links: field[dict[str, Json]] = field()


class StepPage(Page[M, StepInstance[M]]):
    """One page of Step records."""

    _record = StepInstance
    _paging = Linked("steps", max_size=1000)


class StepList(ListResource[M]):
    """Step records."""

    _uri = Uri(
        "https://studio.twilio.com/v1/Flows/{flow_sid}/Engagements/{engagement_sid}/Steps",
        flow_sid=FlowSid,
        engagement_sid=ExecutionSid,
    )

    def __call__(self, sid: StepSid) -> StepContext[M]:
        """The Step with this identifier. Sends no request."""
        return StepContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[StepInstance[M]]:
        """List Step records: GET /v1/Flows/{FlowSid}/Engagements/{EngagementSid}/Steps

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, StepPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[StepPage[M]]:
        """Fetch one page of Step records: GET /v1/Flows/{FlowSid}/Engagements/{EngagementSid}/Steps

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self, "GET", StepPage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[StepPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", StepPage, url=target_url)


__all__ = ["StepContext", "StepInstance", "StepList", "StepPage"]
