"""Engagement records.

Generated from specs/contract/twilio_studio_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
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
from ......base.request import Listing, Request
from ......base.serialize import json_text
from ......base.uri import Uri
from ......base.values import Json
from ......sids import AccountSid, ContactSid, ExecutionSid, FlowSid

if TYPE_CHECKING:
    from .engagement_context import EngagementContextList
    from .step import StepList

EngagementStatus: TypeAlias = Literal["active", "ended"]


class EngagementContext(InstanceContext[M]):
    """One Engagement."""

    _uri = Uri("https://studio.twilio.com/v1/Flows/{flow_sid}/Engagements/{sid}", flow_sid=FlowSid, sid=ExecutionSid)

    engagement_context: lazy[EngagementContextList[M]] = lazy(
        ".engagement_context", "EngagementContextList", engagement_sid="sid"
    )
    steps: lazy[StepList[M]] = lazy(".step", "StepList", engagement_sid="sid")

    @op
    def fetch(self) -> Request[EngagementInstance[M]]:
        """Fetch the Engagement: GET /v1/Flows/{FlowSid}/Engagements/{Sid}"""
        return Request(self, "GET", EngagementInstance)

    @op
    def delete(self) -> Request[bool]:
        """Delete the Engagement: DELETE /v1/Flows/{FlowSid}/Engagements/{Sid}"""
        return Request(self, "DELETE", bool)


class EngagementInstance(EngagementContext[M], InstanceResource[M]):
    """An Engagement as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid", "status")

    sid: field[ExecutionSid] = field()
    account_sid: field[AccountSid] = field()
    flow_sid: field[FlowSid] = field()
    contact_sid: field[ContactSid] = field()
    contact_channel_address: field[str] = field()
    context: field[Json] = field()
    status: field[EngagementStatus | str] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    url: field[str] = field()
    links: field[dict[str, Json]] = field()

    class Status:
        """Values of EngagementStatus."""

        ACTIVE: Final = "active"
        ENDED: Final = "ended"


class EngagementPage(Page[M, EngagementInstance[M]]):
    """One page of Engagement records."""

    _record = EngagementInstance
    _paging = Linked("engagements", max_size=1000)


class EngagementList(ListResource[M]):
    """Engagement records."""

    _uri = Uri("https://studio.twilio.com/v1/Flows/{flow_sid}/Engagements", flow_sid=FlowSid)

    def __call__(self, sid: ExecutionSid) -> EngagementContext[M]:
        """The Engagement with this identifier. Sends no request."""
        return EngagementContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[EngagementInstance[M]]:
        """List Engagement records: GET /v1/Flows/{FlowSid}/Engagements

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, EngagementPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[EngagementPage[M]]:
        """Fetch one page of Engagement records: GET /v1/Flows/{FlowSid}/Engagements

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self, "GET", EngagementPage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[EngagementPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", EngagementPage, url=target_url)

    @op
    def create(self, to: str, from_: str, parameters: object | None = None) -> Request[EngagementInstance[M]]:
        """Create an Engagement: POST /v1/Flows/{FlowSid}/Engagements

        Args:
            to: Phone number in E.164 format, or a channel address.
            from_: Phone number in E.164 format, or a channel address.
        """
        return Request(
            self,
            "POST",
            EngagementInstance,
            form={"To": to, "From": from_, "Parameters": json_text(parameters, "parameters")},
        )


__all__ = ["EngagementContext", "EngagementInstance", "EngagementList", "EngagementPage", "EngagementStatus"]
