"""Assessments records.

Generated from specs/contract/twilio_flex_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from ....base.checks import matches
from ....base.fields import field
from ....base.instance_context import InstanceContext
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import listing, op, streaming
from ....base.page import Page
from ....base.paging import Linked
from ....base.request import Listing, Request
from ....base.uri import Uri
from ....base.values import Json
from ....sids import AccountSid, AssessmentSid, CategorySid, QuestionnaireSid, QuestionSid


class AssessmentsContext(InstanceContext[M]):
    """One Assessments."""

    _uri = Uri(
        "https://flex-api.twilio.com/v1/Insights/QualityManagement/Assessments/{assessment_sid}",
        assessment_sid=AssessmentSid,
    )

    @op
    def update(
        self, offset: float, answer_text: str, answer_id: str, authorization: str | None = None
    ) -> Request[AssessmentsInstance[M]]:
        """Update the Assessments: POST /v1/Insights/QualityManagement/Assessments/{AssessmentSid}"""
        return Request(
            self,
            "POST",
            AssessmentsInstance,
            form={"Offset": offset, "AnswerText": answer_text, "AnswerId": answer_id},
            headers={"Authorization": authorization},
        )


class AssessmentsInstance(AssessmentsContext[M], InstanceResource[M]):
    """An Assessments as returned by Twilio."""

    _identity = {"assessment_sid": "assessment_sid"}
    _shown = ("assessment_sid",)

    account_sid: field[AccountSid] = field()
    assessment_sid: field[AssessmentSid] = field()
    offset: field[str] = field()
    report: field[bool] = field()
    weight: field[str] = field()
    agent_id: field[str] = field()
    segment_id: field[str] = field()
    user_name: field[str] = field()
    user_email: field[str] = field()
    answer_text: field[str] = field()
    answer_id: field[str] = field()
    assessment: field[Json] = field()
    timestamp: field[str] = field()
    url: field[str] = field()


class AssessmentsPage(Page[M, AssessmentsInstance[M]]):
    """One page of Assessments records."""

    _record = AssessmentsInstance
    _paging = Linked("assessments", max_size=1000)


class AssessmentsList(ListResource[M]):
    """Assessments records."""

    _uri = Uri("https://flex-api.twilio.com/v1/Insights/QualityManagement/Assessments")

    def __call__(self, assessment_sid: AssessmentSid) -> AssessmentsContext[M]:
        """The Assessments with this identifier. Sends no request."""
        return AssessmentsContext(self._client, {**self._path, "assessment_sid": assessment_sid})

    get = __call__

    @op
    def create(
        self,
        category_sid: CategorySid,
        category_name: str,
        segment_id: str,
        agent_id: str,
        offset: float,
        metric_id: QuestionSid,
        metric_name: str,
        answer_text: str,
        answer_id: str,
        questionnaire_sid: QuestionnaireSid,
        authorization: str | None = None,
    ) -> Request[AssessmentsInstance[M]]:
        """Create an Assessments: POST /v1/Insights/QualityManagement/Assessments"""
        return Request(
            self,
            "POST",
            AssessmentsInstance,
            form={
                "CategorySid": category_sid,
                "CategoryName": category_name,
                "SegmentId": segment_id,
                "AgentId": agent_id,
                "Offset": offset,
                "MetricId": metric_id,
                "MetricName": metric_name,
                "AnswerText": answer_text,
                "AnswerId": answer_id,
                "QuestionnaireSid": questionnaire_sid,
            },
            headers={"Authorization": authorization},
            checks=(
                matches(CategorySid, category_sid=category_sid),
                matches(QuestionSid, metric_id=metric_id),
                matches(QuestionnaireSid, questionnaire_sid=questionnaire_sid),
            ),
        )

    @listing
    def list(
        self,
        authorization: str | None = None,
        segment_id: str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[AssessmentsInstance[M]]:
        """List Assessments records: GET /v1/Insights/QualityManagement/Assessments

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(
            self,
            AssessmentsPage,
            headers={"Authorization": authorization},
            query={"SegmentId": segment_id, "PageSize": page_size},
            limit=limit,
        )

    stream = streaming(list)

    @op
    def page(
        self,
        authorization: str | None = None,
        segment_id: str | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[AssessmentsPage[M]]:
        """Fetch one page of Assessments records: GET /v1/Insights/QualityManagement/Assessments

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            AssessmentsPage,
            headers={"Authorization": authorization},
            query={"SegmentId": segment_id, "PageToken": page_token, "Page": page_number, "PageSize": page_size},
        )

    @op
    def get_page(self, target_url: str) -> Request[AssessmentsPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", AssessmentsPage, url=target_url)


__all__ = ["AssessmentsContext", "AssessmentsInstance", "AssessmentsList", "AssessmentsPage"]
