"""Trust Products Evaluations records.

Generated from specs/contract/twilio_trusthub_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final, Literal, TypeAlias

from .....base.checks import matches
from .....base.deserialize import iso8601_datetime
from .....base.fields import field
from .....base.instance_context import InstanceContext
from .....base.instance_resource import InstanceResource
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.operation import listing, op, streaming
from .....base.page import Page
from .....base.paging import Linked
from .....base.request import Listing, Request
from .....base.uri import Uri
from .....base.values import Json
from .....sids import AccountSid, BUSid, EvaluationSid, RNSid

TrustProductEvaluationStatus: TypeAlias = Literal["compliant", "noncompliant"]


class TrustProductsEvaluationsContext(InstanceContext[M]):
    """One Trust Products Evaluations."""

    _uri = Uri(
        "https://trusthub.twilio.com/v1/TrustProducts/{trust_product_sid}/Evaluations/{sid}",
        trust_product_sid=BUSid,
        sid=EvaluationSid,
    )

    @op
    def fetch(self) -> Request[TrustProductsEvaluationsInstance[M]]:
        """Fetch the Trust Products Evaluations: GET /v1/TrustProducts/{TrustProductSid}/Evaluations/{Sid}"""
        return Request(self, "GET", TrustProductsEvaluationsInstance)


class TrustProductsEvaluationsInstance(TrustProductsEvaluationsContext[M], InstanceResource[M]):
    """A Trust Products Evaluations as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid", "status")

    sid: field[EvaluationSid] = field()
    account_sid: field[AccountSid] = field()
    policy_sid: field[RNSid] = field()
    trust_product_sid: field[BUSid] = field()
    status: field[TrustProductEvaluationStatus | str] = field()
    results: field[list[Json]] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    url: field[str] = field()

    class Status:
        """Values of TrustProductEvaluationStatus."""

        COMPLIANT: Final = "compliant"
        NONCOMPLIANT: Final = "noncompliant"


class TrustProductsEvaluationsPage(Page[M, TrustProductsEvaluationsInstance[M]]):
    """One page of Trust Products Evaluations records."""

    _record = TrustProductsEvaluationsInstance
    _paging = Linked("results", max_size=1000)


class TrustProductsEvaluationsList(ListResource[M]):
    """Trust Products Evaluations records."""

    _uri = Uri("https://trusthub.twilio.com/v1/TrustProducts/{trust_product_sid}/Evaluations", trust_product_sid=BUSid)

    def __call__(self, sid: EvaluationSid) -> TrustProductsEvaluationsContext[M]:
        """The Trust Products Evaluations with this identifier. Sends no request."""
        return TrustProductsEvaluationsContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @op
    def create(self, policy_sid: RNSid) -> Request[TrustProductsEvaluationsInstance[M]]:
        """Create a Trust Products Evaluations: POST /v1/TrustProducts/{TrustProductSid}/Evaluations"""
        return Request(
            self,
            "POST",
            TrustProductsEvaluationsInstance,
            form={"PolicySid": policy_sid},
            checks=(matches(RNSid, policy_sid=policy_sid),),
        )

    @listing
    def list(
        self, limit: int | None = None, page_size: int | None = None
    ) -> Listing[TrustProductsEvaluationsInstance[M]]:
        """List Trust Products Evaluations records: GET /v1/TrustProducts/{TrustProductSid}/Evaluations

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, TrustProductsEvaluationsPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[TrustProductsEvaluationsPage[M]]:
        """Fetch one page of Trust Products Evaluations records: GET /v1/TrustProducts/{TrustProductSid}/Evaluations

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            TrustProductsEvaluationsPage,
            query={"PageToken": page_token, "Page": page_number, "PageSize": page_size},
        )

    @op
    def get_page(self, target_url: str) -> Request[TrustProductsEvaluationsPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", TrustProductsEvaluationsPage, url=target_url)


__all__ = [
    "TrustProductEvaluationStatus",
    "TrustProductsEvaluationsContext",
    "TrustProductsEvaluationsInstance",
    "TrustProductsEvaluationsList",
    "TrustProductsEvaluationsPage",
]
