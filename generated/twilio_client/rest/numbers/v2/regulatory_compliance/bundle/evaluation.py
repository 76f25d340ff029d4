"""Evaluation records.

Generated from specs/contract/twilio_numbers_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final, Literal, TypeAlias

from ......base.deserialize import iso8601_datetime
from ......base.fields import field
from ......base.instance_context import InstanceContext
from ......base.instance_resource import InstanceResource
from ......base.list_resource import ListResource
from ......base.mode import M
from ......base.operation import listing, op, streaming
from ......base.page import Page
from ......base.paging import Linked
from ......base.request import Listing, Request
from ......base.uri import Uri
from ......base.values import Json
from ......sids import AccountSid, BUSid, EvaluationSid, RNSid

EvaluationStatus: TypeAlias = Literal["compliant", "noncompliant"]


class EvaluationContext(InstanceContext[M]):
    """One Evaluation."""

    _uri = Uri(
        "https://numbers.twilio.com/v2/RegulatoryCompliance/Bundles/{bundle_sid}/Evaluations/{sid}",
        bundle_sid=BUSid,
        sid=EvaluationSid,
    )

    @op
    def fetch(self) -> Request[EvaluationInstance[M]]:
        """Fetch the Evaluation: GET /v2/RegulatoryCompliance/Bundles/{BundleSid}/Evaluations/{Sid}"""
        return Request(self, "GET", EvaluationInstance)


class EvaluationInstance(EvaluationContext[M], InstanceResource[M]):
    """An Evaluation as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid", "status")

    sid: field[EvaluationSid] = field()
    account_sid: field[AccountSid] = field()
    regulation_sid: field[RNSid] = field()
    bundle_sid: field[BUSid] = field()
    status: field[EvaluationStatus | str] = field()
    results: field[list[Json]] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    url: field[str] = field()

    class Status:
        """Values of EvaluationStatus."""

        COMPLIANT: Final = "compliant"
        NONCOMPLIANT: Final = "noncompliant"


class EvaluationPage(Page[M, EvaluationInstance[M]]):
    """One page of Evaluation records."""

    _record = EvaluationInstance
    _paging = Linked("results", max_size=1000)


class EvaluationList(ListResource[M]):
    """Evaluation records."""

    _uri = Uri("https://numbers.twilio.com/v2/RegulatoryCompliance/Bundles/{bundle_sid}/Evaluations", bundle_sid=BUSid)

    def __call__(self, sid: EvaluationSid) -> EvaluationContext[M]:
        """The Evaluation with this identifier. Sends no request."""
        return EvaluationContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @op
    def create(self) -> Request[EvaluationInstance[M]]:
        """Create an Evaluation: POST /v2/RegulatoryCompliance/Bundles/{BundleSid}/Evaluations"""
        return Request(self, "POST", EvaluationInstance)

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[EvaluationInstance[M]]:
        """List Evaluation records: GET /v2/RegulatoryCompliance/Bundles/{BundleSid}/Evaluations

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, EvaluationPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[EvaluationPage[M]]:
        """Fetch one page of Evaluation records: GET /v2/RegulatoryCompliance/Bundles/{BundleSid}/Evaluations

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self, "GET", EvaluationPage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[EvaluationPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", EvaluationPage, url=target_url)


__all__ = ["EvaluationContext", "EvaluationInstance", "EvaluationList", "EvaluationPage", "EvaluationStatus"]
