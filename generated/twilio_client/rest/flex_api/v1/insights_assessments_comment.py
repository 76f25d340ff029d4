"""Insights Assessments Comment records.

Generated from specs/contract/twilio_flex_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

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
from ....sids import AccountSid, AssessmentSid


class InsightsAssessmentsCommentInstance(InstanceResource[M]):
    """An Insights Assessments Comment as returned by Twilio."""

    account_sid: field[AccountSid] = field()
    assessment_sid: field[AssessmentSid] = field()
    comment: field[Json] = field()
    offset: field[str] = field()
    report: field[bool] = field()
    weight: field[str] = field()
    agent_id: field[str] = field()
    segment_id: field[str] = field()
    user_name: field[str] = field()
    user_email: field[str] = field()
    timestamp: field[str] = field()
    url: field[str] = field()


class InsightsAssessmentsCommentPage(Page[M, InsightsAssessmentsCommentInstance[M]]):
    """One page of Insights Assessments Comment records."""

    _record = InsightsAssessmentsCommentInstance
    _paging = Linked("comments", max_size=1000)


class InsightsAssessmentsCommentList(ListResource[M]):
    """Insights Assessments Comment records."""

    _uri = Uri("https://flex-api.twilio.com/v1/Insights/QualityManagement/Assessments/Comments")

    @op
    def create(
        self,
        category_id: str,
        category_name: str,
        comment: str,
        segment_id: str,
        agent_id: str,
        offset: float,
        authorization: str | None = None,
    ) -> Request[InsightsAssessmentsCommentInstance[M]]:
        """Create an Insights Assessments Comment: POST /v1/Insights/QualityManagement/Assessments/Comments"""
        return Request(
            self,
            "POST",
            InsightsAssessmentsCommentInstance,
            form={
                "CategoryId": category_id,
                "CategoryName": category_name,
                "Comment": comment,
                "SegmentId": segment_id,
                "AgentId": agent_id,
                "Offset": offset,
            },
            headers={"Authorization": authorization},
        )

    @listing
    def list(
        self,
        authorization: str | None = None,
        segment_id: str | None = None,
        agent_id: str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[InsightsAssessmentsCommentInstance[M]]:
        """List Insights Assessments Comment records: GET /v1/Insights/QualityManagement/Assessments/Comments

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(
            self,
            InsightsAssessmentsCommentPage,
            headers={"Authorization": authorization},
            query={"SegmentId": segment_id, "AgentId": agent_id, "PageSize": page_size},
            limit=limit,
        )

    stream = streaming(list)

    @op
    def page(
        self,
        authorization: str | None = None,
        segment_id: str | None = None,
        agent_id: str | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[InsightsAssessmentsCommentPage[M]]:
        """Fetch one page of Insights Assessments Comment records.

        GET /v1/Insights/QualityManagement/Assessments/Comments

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            InsightsAssessmentsCommentPage,
            headers={"Authorization": authorization},
            query={
                "SegmentId": segment_id,
                "AgentId": agent_id,
                "PageToken": page_token,
                "Page": page_number,
                "PageSize": page_size,
            },
        )

    @op
    def get_page(self, target_url: str) -> Request[InsightsAssessmentsCommentPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", InsightsAssessmentsCommentPage, url=target_url)


__all__ = ["InsightsAssessmentsCommentInstance", "InsightsAssessmentsCommentList", "InsightsAssessmentsCommentPage"]
