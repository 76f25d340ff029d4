"""Insights Segments records.

Generated from specs/contract/twilio_flex_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Sequence

from ....base.checks import matches
from ....base.fields import field
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import listing, op, streaming
from ....base.page import Page
from ....base.paging import Linked
from ....base.request import Listing, Request
from ....base.uri import Uri
from ....base.values import Json
from ....sids import ReservationSid


class InsightsSegmentsInstance(InstanceResource[M]):
    """An Insights Segments as returned by Twilio."""

    segment_id: field[str] = field()
    external_id: field[str] = field()
    queue: field[str] = field()
    external_contact: field[str] = field()
    external_segment_link_id: field[str] = field()
    date: field[str] = field()
    account_id: field[str] = field()
    external_segment_link: field[str] = field()
    agent_id: field[str] = field()
    agent_phone: field[str] = field()
    agent_name: field[str] = field()
    agent_team_name: field[str] = field()
    agent_team_name_in_hierarchy: field[str] = field()
    agent_link: field[str] = field()
    customer_phone: field[str] = field()
    customer_name: field[str] = field()
    customer_link: field[str] = field()
    segment_recording_offset: field[str] = field()
    media: field[Json] = field()
    assessment_type: field[Json] = field()
    assessment_percentage: field[Json] = field()
    url: field[str] = field()


class InsightsSegmentsPage(Page[M, InsightsSegmentsInstance[M]]):
    """One page of Insights Segments records."""

    _record = InsightsSegmentsInstance
    _paging = Linked("segments", max_size=1000)


class InsightsSegmentsList(ListResource[M]):
    """Insights Segments records."""

    _uri = Uri("https://flex-api.twilio.com/v1/Insights/Segments")

    @listing
    def list(
        self,
        authorization: str | None = None,
        segment_id: str | None = None,
        reservation_id: ReservationSid | Sequence[ReservationSid] | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[InsightsSegmentsInstance[M]]:
        """List Insights Segments records: GET /v1/Insights/Segments

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(
            self,
            InsightsSegmentsPage,
            headers={"Authorization": authorization},
            query={"SegmentId": segment_id, "ReservationId": reservation_id, "PageSize": page_size},
            limit=limit,
            checks=(matches(ReservationSid, reservation_id=reservation_id),),
        )

    stream = streaming(list)

    @op
    def page(
        self,
        authorization: str | None = None,
        segment_id: str | None = None,
        reservation_id: ReservationSid | Sequence[ReservationSid] | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[InsightsSegmentsPage[M]]:
        """Fetch one page of Insights Segments records: GET /v1/Insights/Segments

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            InsightsSegmentsPage,
            headers={"Authorization": authorization},
            query={
                "SegmentId": segment_id,
                "ReservationId": reservation_id,
                "PageToken": page_token,
                "Page": page_number,
                "PageSize": page_size,
            },
            checks=(matches(ReservationSid, reservation_id=reservation_id),),
        )

    @op
    def get_page(self, target_url: str) -> Request[InsightsSegmentsPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", InsightsSegmentsPage, url=target_url)


__all__ = ["InsightsSegmentsInstance", "InsightsSegmentsList", "InsightsSegmentsPage"]
