"""Metric records.

Generated from specs/contract/twilio_insights_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from .....base.fields import field
from .....base.instance_resource import InstanceResource
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.operation import listing, op, streaming
from .....base.page import Page
from .....base.paging import Linked
from .....base.request import Listing, Request
from .....base.uri import Uri
from .....base.values import Json
from .....sids import AccountSid, CallSid

MetricTwilioEdge: TypeAlias = Literal["unknown_edge", "carrier_edge", "sip_edge", "sdk_edge", "client_edge"]
MetricStreamDirection: TypeAlias = Literal["unknown", "inbound", "outbound", "both"]


class MetricInstance(InstanceResource[M]):
    """A Metric as returned by Twilio."""

    _shown = ("edge", "direction")

    timestamp: field[str] = field()
    call_sid: field[CallSid] = field()
    account_sid: field[AccountSid] = field()
    edge: field[MetricTwilioEdge | str] = field()
    direction: field[MetricStreamDirection | str] = field()
    carrier_edge: field[Json] = field()
    sip_edge: field[Json] = field()
    sdk_edge: field[Json] = field()
    client_edge: field[Json] = field()

    class TwilioEdge:
        """Values of MetricTwilioEdge."""

        UNKNOWN_EDGE: Final = "unknown_edge"
        CARRIER_EDGE: Final = "carrier_edge"
        SIP_EDGE: Final = "sip_edge"
        SDK_EDGE: Final = "sdk_edge"
        CLIENT_EDGE: Final = "client_edge"

    class StreamDirection:
        """Values of MetricStreamDirection."""

        UNKNOWN: Final = "unknown"
        INBOUND: Final = "inbound"
        OUTBOUND: Final = "outbound"
        BOTH: Final = "both"


class MetricPage(Page[M, MetricInstance[M]]):
    """One page of Metric records."""

    _record = MetricInstance
    _paging = Linked("metrics", max_size=1000)


class MetricList(ListResource[M]):
    """Metric records."""

    _uri = Uri("https://insights.twilio.com/v1/Voice/{call_sid}/Metrics", call_sid=CallSid)

    @listing
    def list(
        self,
        edge: MetricTwilioEdge | str | None = None,
        direction: MetricStreamDirection | str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[MetricInstance[M]]:
        """List Metric records: GET /v1/Voice/{CallSid}/Metrics

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(
            self, MetricPage, query={"Edge": edge, "Direction": direction, "PageSize": page_size}, limit=limit
        )

    stream = streaming(list)

    @op
    def page(
        self,
        edge: MetricTwilioEdge | str | None = None,
        direction: MetricStreamDirection | str | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[MetricPage[M]]:
        """Fetch one page of Metric records: GET /v1/Voice/{CallSid}/Metrics

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            MetricPage,
            query={
                "Edge": edge,
                "Direction": direction,
                "PageToken": page_token,
                "Page": page_number,
                "PageSize": page_size,
            },
        )

    @op
    def get_page(self, target_url: str) -> Request[MetricPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", MetricPage, url=target_url)


__all__ = ["MetricInstance", "MetricList", "MetricPage", "MetricStreamDirection", "MetricTwilioEdge"]
