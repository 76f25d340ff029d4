"""Customer Profiles Evaluations records.

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

CustomerProfileEvaluationStatus: TypeAlias = Literal["compliant", "noncompliant"]


class CustomerProfilesEvaluationsContext(InstanceContext[M]):
    """One Customer Profiles Evaluations."""

    _uri = Uri(
        "https://trusthub.twilio.com/v1/CustomerProfiles/{customer_profile_sid}/Evaluations/{sid}",
        customer_profile_sid=BUSid,
        sid=EvaluationSid,
    )

    @op
    def fetch(self) -> Request[CustomerProfilesEvaluationsInstance[M]]:
        """Fetch the Customer Profiles Evaluations: GET /v1/CustomerProfiles/{CustomerProfileSid}/Evaluations/{Sid}"""
        return Request(self, "GET", CustomerProfilesEvaluationsInstance)


class CustomerProfilesEvaluationsInstance(CustomerProfilesEvaluationsContext[M], InstanceResource[M]):
    """A Customer Profiles Evaluations as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid", "status")

    sid: field[EvaluationSid] = field()
    account_sid: field[AccountSid] = field()
    policy_sid: field[RNSid] = field()
    customer_profile_sid: field[BUSid] = field()
    status: field[CustomerProfileEvaluationStatus | str] = field()
    results: field[list[Json]] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    url: field[str] = field()

    class Status:
        """Values of CustomerProfileEvaluationStatus."""

        COMPLIANT: Final = "compliant"
        NONCOMPLIANT: Final = "noncompliant"


class CustomerProfilesEvaluationsPage(Page[M, CustomerProfilesEvaluationsInstance[M]]):
    """One page of Customer Profiles Evaluations records."""

    _record = CustomerProfilesEvaluationsInstance
    _paging = Linked("results", max_size=1000)


class CustomerProfilesEvaluationsList(ListResource[M]):
    """Customer Profiles Evaluations records."""

    _uri = Uri(
        "https://trusthub.twilio.com/v1/CustomerProfiles/{customer_profile_sid}/Evaluations", customer_profile_sid=BUSid
    )

    def __call__(self, sid: EvaluationSid) -> CustomerProfilesEvaluationsContext[M]:
        """The Customer Profiles Evaluations with this identifier. Sends no request."""
        return CustomerProfilesEvaluationsContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @op
    def create(self, policy_sid: RNSid) -> Request[CustomerProfilesEvaluationsInstance[M]]:
        """Create a Customer Profiles Evaluations: POST /v1/CustomerProfiles/{CustomerProfileSid}/Evaluations"""
        return Request(
            self,
            "POST",
            CustomerProfilesEvaluationsInstance,
            form={"PolicySid": policy_sid},
            checks=(matches(RNSid, policy_sid=policy_sid),),
        )

    @listing
    def list(
        self, limit: int | None = None, page_size: int | None = None
    ) -> Listing[CustomerProfilesEvaluationsInstance[M]]:
        """List Customer Profiles Evaluations records: GET /v1/CustomerProfiles/{CustomerProfileSid}/Evaluations

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, CustomerProfilesEvaluationsPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[CustomerProfilesEvaluationsPage[M]]:
        """Fetch one page of Customer Profiles Evaluations records.

        GET /v1/CustomerProfiles/{CustomerProfileSid}/Evaluations

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            CustomerProfilesEvaluationsPage,
            query={"PageToken": page_token, "Page": page_number, "PageSize": page_size},
        )

    @op
    def get_page(self, target_url: str) -> Request[CustomerProfilesEvaluationsPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", CustomerProfilesEvaluationsPage, url=target_url)


__all__ = [
    "CustomerProfileEvaluationStatus",
    "CustomerProfilesEvaluationsContext",
    "CustomerProfilesEvaluationsInstance",
    "CustomerProfilesEvaluationsList",
    "CustomerProfilesEvaluationsPage",
]
