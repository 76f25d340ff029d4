"""Insights Questionnaires Category records.

Generated from specs/contract/twilio_flex_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

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
from ....sids import AccountSid, CategorySid


class InsightsQuestionnairesCategoryContext(InstanceContext[M]):
    """One Insights Questionnaires Category."""

    _uri = Uri(
        "https://flex-api.twilio.com/v1/Insights/QualityManagement/Categories/{category_sid}", category_sid=CategorySid
    )

    @op
    def update(self, name: str, authorization: str | None = None) -> Request[InsightsQuestionnairesCategoryInstance[M]]:
        """Update the Insights Questionnaires Category: POST /v1/Insights/QualityManagement/Categories/{CategorySid}"""
        return Request(
            self,
            "POST",
            InsightsQuestionnairesCategoryInstance,
            form={"Name": name},
            headers={"Authorization": authorization},
        )

    @op
    def delete(self, authorization: str | None = None) -> Request[bool]:
        """Delete the Insights Questionnaires Category.

        DELETE /v1/Insights/QualityManagement/Categories/{CategorySid}
        """
        return Request(self, "DELETE", bool, headers={"Authorization": authorization})


class InsightsQuestionnairesCategoryInstance(InsightsQuestionnairesCategoryContext[M], InstanceResource[M]):
    """An Insights Questionnaires Category as returned by Twilio."""

    _identity = {"category_sid": "category_sid"}
    _shown = ("category_sid",)

    account_sid: field[AccountSid] = field()
    category_sid: field[CategorySid] = field()
    name: field[str] = field()
    url: field[str] = field()


class InsightsQuestionnairesCategoryPage(Page[M, InsightsQuestionnairesCategoryInstance[M]]):
    """One page of Insights Questionnaires Category records."""

    _record = InsightsQuestionnairesCategoryInstance
    _paging = Linked("categories", max_size=1000)


class InsightsQuestionnairesCategoryList(ListResource[M]):
    """Insights Questionnaires Category records."""

    _uri = Uri("https://flex-api.twilio.com/v1/Insights/QualityManagement/Categories")

    def __call__(self, category_sid: CategorySid) -> InsightsQuestionnairesCategoryContext[M]:
        """The Insights Questionnaires Category with this identifier. Sends no request."""
        return InsightsQuestionnairesCategoryContext(self._client, {**self._path, "category_sid": category_sid})

    get = __call__

    @op
    def create(self, name: str, authorization: str | None = None) -> Request[InsightsQuestionnairesCategoryInstance[M]]:
        """Create an Insights Questionnaires Category: POST /v1/Insights/QualityManagement/Categories"""
        return Request(
            self,
            "POST",
            InsightsQuestionnairesCategoryInstance,
            form={"Name": name},
            headers={"Authorization": authorization},
        )

    @listing
    def list(
        self, authorization: str | None = None, limit: int | None = None, page_size: int | None = None
    ) -> Listing[InsightsQuestionnairesCategoryInstance[M]]:
        """List Insights Questionnaires Category records: GET /v1/Insights/QualityManagement/Categories

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(
            self,
            InsightsQuestionnairesCategoryPage,
            headers={"Authorization": authorization},
            query={"PageSize": page_size},
            limit=limit,
        )

    stream = streaming(list)

    @op
    def page(
        self,
        authorization: str | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[InsightsQuestionnairesCategoryPage[M]]:
        """Fetch one page of Insights Questionnaires Category records: GET /v1/Insights/QualityManagement/Categories

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            InsightsQuestionnairesCategoryPage,
            headers={"Authorization": authorization},
            query={"PageToken": page_token, "Page": page_number, "PageSize": page_size},
        )

    @op
    def get_page(self, target_url: str) -> Request[InsightsQuestionnairesCategoryPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", InsightsQuestionnairesCategoryPage, url=target_url)


__all__ = [
    "InsightsQuestionnairesCategoryContext",
    "InsightsQuestionnairesCategoryInstance",
    "InsightsQuestionnairesCategoryList",
    "InsightsQuestionnairesCategoryPage",
]
