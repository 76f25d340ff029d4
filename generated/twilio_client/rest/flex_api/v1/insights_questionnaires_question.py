"""Insights Questionnaires Question records.

Generated from specs/contract/twilio_flex_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Sequence

from ....base.checks import matches
from ....base.deserialize import integer
from ....base.fields import field
from ....base.instance_context import InstanceContext
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import listing, op, streaming
from ....base.page import Page
from ....base.paging import Linked
from ....base.request import Listing, Request
from ....base.serialize import true_or_false
from ....base.uri import Uri
from ....base.values import Json
from ....sids import AccountSid, CategorySid, QuestionSid


class InsightsQuestionnairesQuestionContext(InstanceContext[M]):
    """One Insights Questionnaires Question."""

    _uri = Uri(
        "https://flex-api.twilio.com/v1/Insights/QualityManagement/Questions/{question_sid}", question_sid=QuestionSid
    )

    @op
    def update(
        self,
        allow_na: bool,
        authorization: str | None = None,
        category_sid: CategorySid | None = None,
        question: str | None = None,
        description: str | None = None,
        answer_set_id: str | None = None,
    ) -> Request[InsightsQuestionnairesQuestionInstance[M]]:
        """Update the Insights Questionnaires Question: POST /v1/Insights/QualityManagement/Questions/{QuestionSid}"""
        return Request(
            self,
            "POST",
            InsightsQuestionnairesQuestionInstance,
            form={
                "AllowNa": true_or_false(allow_na),
                "CategorySid": category_sid,
                "Question": question,
                "Description": description,
                "AnswerSetId": answer_set_id,
            },
            headers={"Authorization": authorization},
            checks=(matches(CategorySid, category_sid=category_sid),),
        )

    @op
    def delete(self, authorization: str | None = None) -> Request[bool]:
        """Delete the Insights Questionnaires Question: DELETE /v1/Insights/QualityManagement/Questions/{QuestionSid}"""
        return Request(self, "DELETE", bool, headers={"Authorization": authorization})


class InsightsQuestionnairesQuestionInstance(InsightsQuestionnairesQuestionContext[M], InstanceResource[M]):
    """An Insights Questionnaires Question as returned by Twilio."""

    _identity = {"question_sid": "question_sid"}
    _shown = ("question_sid",)

    account_sid: field[AccountSid] = field()
    question_sid: field[QuestionSid] = field()
    question: field[str] = field()
    description: field[str] = field()
    category: field[Json] = field()
    answer_set_id: field[str] = field()
    allow_na: field[bool] = field()
    usage: field[int] = field(integer)
    answer_set: field[Json] = field()
    url: field[str] = field()


class InsightsQuestionnairesQuestionPage(Page[M, InsightsQuestionnairesQuestionInstance[M]]):
    """One page of Insights Questionnaires Question records."""

    _record = InsightsQuestionnairesQuestionInstance
    _paging = Linked("questions", max_size=1000)


class InsightsQuestionnairesQuestionList(ListResource[M]):
    """Insights Questionnaires Question records."""

    _uri = Uri("https://flex-api.twilio.com/v1/Insights/QualityManagement/Questions")

    def __call__(self, question_sid: QuestionSid) -> InsightsQuestionnairesQuestionContext[M]:
        """The Insights Questionnaires Question with this identifier. Sends no request."""
        return InsightsQuestionnairesQuestionContext(self._client, {**self._path, "question_sid": question_sid})

    get = __call__

    @op
    def create(
        self,
        category_sid: CategorySid,
        question: str,
        answer_set_id: str,
        allow_na: bool,
        authorization: str | None = None,
        description: str | None = None,
    ) -> Request[InsightsQuestionnairesQuestionInstance[M]]:
        """Create an Insights Questionnaires Question: POST /v1/Insights/QualityManagement/Questions"""
        return Request(
            self,
            "POST",
            InsightsQuestionnairesQuestionInstance,
            form={
                "CategorySid": category_sid,
                "Question": question,
                "AnswerSetId": answer_set_id,
                "AllowNa": true_or_false(allow_na),
                "Description": description,
            },
            headers={"Authorization": authorization},
            checks=(matches(CategorySid, category_sid=category_sid),),
        )

    @listing
    def list(
        self,
        authorization: str | None = None,
        category_sid: CategorySid | Sequence[CategorySid] | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[InsightsQuestionnairesQuestionInstance[M]]:
        """List Insights Questionnaires Question records: GET /v1/Insights/QualityManagement/Questions

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(
            self,
            InsightsQuestionnairesQuestionPage,
            headers={"Authorization": authorization},
            query={"CategorySid": category_sid, "PageSize": page_size},
            limit=limit,
            checks=(matches(CategorySid, category_sid=category_sid),),
        )

    stream = streaming(list)

    @op
    def page(
        self,
        authorization: str | None = None,
        category_sid: CategorySid | Sequence[CategorySid] | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[InsightsQuestionnairesQuestionPage[M]]:
        """Fetch one page of Insights Questionnaires Question records: GET /v1/Insights/QualityManagement/Questions

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            InsightsQuestionnairesQuestionPage,
            headers={"Authorization": authorization},
            query={"CategorySid": category_sid, "PageToken": page_token, "Page": page_number, "PageSize": page_size},
            checks=(matches(CategorySid, category_sid=category_sid),),
        )

    @op
    def get_page(self, target_url: str) -> Request[InsightsQuestionnairesQuestionPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", InsightsQuestionnairesQuestionPage, url=target_url)


__all__ = [
    "InsightsQuestionnairesQuestionContext",
    "InsightsQuestionnairesQuestionInstance",
    "InsightsQuestionnairesQuestionList",
    "InsightsQuestionnairesQuestionPage",
]
