"""Insights Questionnaires records.

Generated from specs/contract/twilio_flex_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Sequence

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
from ....base.serialize import true_or_false
from ....base.uri import Uri
from ....base.values import Json
from ....sids import AccountSid, QuestionnaireSid, QuestionSid


class InsightsQuestionnairesContext(InstanceContext[M]):
    """One Insights Questionnaires."""

    _uri = Uri(
        "https://flex-api.twilio.com/v1/Insights/QualityManagement/Questionnaires/{questionnaire_sid}",
        questionnaire_sid=QuestionnaireSid,
    )

    @op
    def update(
        self,
        active: bool,
        authorization: str | None = None,
        name: str | None = None,
        description: str | None = None,
        question_sids: QuestionSid | Sequence[QuestionSid] | None = None,
    ) -> Request[InsightsQuestionnairesInstance[M]]:
        """Update the Insights Questionnaires: POST /v1/Insights/QualityManagement/Questionnaires/{QuestionnaireSid}"""
        return Request(
            self,
            "POST",
            InsightsQuestionnairesInstance,
            form={
                "Active": true_or_false(active),
                "Name": name,
                "Description": description,
                "QuestionSids": question_sids,
            },
            headers={"Authorization": authorization},
            checks=(matches(QuestionSid, question_sids=question_sids),),
        )

    @op
    def delete(self, authorization: str | None = None) -> Request[bool]:
        """Delete the Insights Questionnaires.

        DELETE /v1/Insights/QualityManagement/Questionnaires/{QuestionnaireSid}
        """
        return Request(self, "DELETE", bool, headers={"Authorization": authorization})

    @op
    def fetch(self, authorization: str | None = None) -> Request[InsightsQuestionnairesInstance[M]]:
        """Fetch the Insights Questionnaires: GET /v1/Insights/QualityManagement/Questionnaires/{QuestionnaireSid}"""
        return Request(self, "GET", InsightsQuestionnairesInstance, headers={"Authorization": authorization})


class InsightsQuestionnairesInstance(InsightsQuestionnairesContext[M], InstanceResource[M]):
    """An Insights Questionnaires as returned by Twilio."""

    _identity = {"questionnaire_sid": "questionnaire_sid"}
    _shown = ("questionnaire_sid",)

    account_sid: field[AccountSid] = field()
    questionnaire_sid: field[QuestionnaireSid] = field()
    name: field[str] = field()
    description: field[str] = field()
    active: field[bool] = field()
    questions: field[list[Json]] = field()
    url: field[str] = field()


class InsightsQuestionnairesPage(Page[M, InsightsQuestionnairesInstance[M]]):
    """One page of Insights Questionnaires records."""

    _record = InsightsQuestionnairesInstance
    _paging = Linked("questionnaires", max_size=1000)


class InsightsQuestionnairesList(ListResource[M]):
    """Insights Questionnaires records."""

    _uri = Uri("https://flex-api.twilio.com/v1/Insights/QualityManagement/Questionnaires")

    def __call__(self, questionnaire_sid: QuestionnaireSid) -> InsightsQuestionnairesContext[M]:
        """The Insights Questionnaires with this identifier. Sends no request."""
        return InsightsQuestionnairesContext(self._client, {**self._path, "questionnaire_sid": questionnaire_sid})

    get = __call__

    @op
    def create(
        self,
        name: str,
        authorization: str | None = None,
        description: str | None = None,
        active: bool | None = None,
        question_sids: QuestionSid | Sequence[QuestionSid] | None = None,
    ) -> Request[InsightsQuestionnairesInstance[M]]:
        """Create an Insights Questionnaires: POST /v1/Insights/QualityManagement/Questionnaires"""
        return Request(
            self,
            "POST",
            InsightsQuestionnairesInstance,
            form={
                "Name": name,
                "Description": description,
                "Active": true_or_false(active),
                "QuestionSids": question_sids,
            },
            headers={"Authorization": authorization},
            checks=(matches(QuestionSid, question_sids=question_sids),),
        )

    @listing
    def list(
        self,
        authorization: str | None = None,
        include_inactive: bool | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[InsightsQuestionnairesInstance[M]]:
        """List Insights Questionnaires records: GET /v1/Insights/QualityManagement/Questionnaires

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(
            self,
            InsightsQuestionnairesPage,
            headers={"Authorization": authorization},
            query={"IncludeInactive": true_or_false(include_inactive), "PageSize": page_size},
            limit=limit,
        )

    stream = streaming(list)

    @op
    def page(
        self,
        authorization: str | None = None,
        include_inactive: bool | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[InsightsQuestionnairesPage[M]]:
        """Fetch one page of Insights Questionnaires records: GET /v1/Insights/QualityManagement/Questionnaires

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            InsightsQuestionnairesPage,
            headers={"Authorization": authorization},
            query={
                "IncludeInactive": true_or_false(include_inactive),
                "PageToken": page_token,
                "Page": page_number,
                "PageSize": page_size,
            },
        )

    @op
    def get_page(self, target_url: str) -> Request[InsightsQuestionnairesPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", InsightsQuestionnairesPage, url=target_url)


__all__ = [
    "InsightsQuestionnairesContext",
    "InsightsQuestionnairesInstance",
    "InsightsQuestionnairesList",
    "InsightsQuestionnairesPage",
]
