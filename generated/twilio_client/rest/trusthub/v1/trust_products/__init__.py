"""Trust Products records.

Generated from specs/contract/twilio_trusthub_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from .....base.checks import matches
from .....base.deserialize import iso8601_datetime
from .....base.fields import field
from .....base.instance_context import InstanceContext
from .....base.instance_resource import InstanceResource
from .....base.links import lazy
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.operation import listing, op, streaming
from .....base.page import Page
from .....base.paging import Linked
from .....base.request import Listing, Request
from .....base.uri import Uri
from .....base.values import Json
from .....sids import AccountSid, BUSid, RNSid

if TYPE_CHECKING:
    from .trust_products_channel_endpoint_assignment import TrustProductsChannelEndpointAssignmentList
    from .trust_products_entity_assignments import TrustProductsEntityAssignmentsList
    from .trust_products_evaluations import TrustProductsEvaluationsList

TrustProductStatus: TypeAlias = Literal["draft", "pending-review", "in-review", "twilio-rejected", "twilio-approved"]


class TrustProductsContext(InstanceContext[M]):
    """One Trust Products."""

    _uri = Uri("https://trusthub.twilio.com/v1/TrustProducts/{sid}", sid=BUSid)

    trust_products_channel_endpoint_assignment: lazy[TrustProductsChannelEndpointAssignmentList[M]] = lazy(
        ".trust_products_channel_endpoint_assignment",
        "TrustProductsChannelEndpointAssignmentList",
        trust_product_sid="sid",
    )
    trust_products_entity_assignments: lazy[TrustProductsEntityAssignmentsList[M]] = lazy(
        ".trust_products_entity_assignments", "TrustProductsEntityAssignmentsList", trust_product_sid="sid"
    )
    trust_products_evaluations: lazy[TrustProductsEvaluationsList[M]] = lazy(
        ".trust_products_evaluations", "TrustProductsEvaluationsList", trust_product_sid="sid"
    )

    @op
    def fetch(self) -> Request[TrustProductsInstance[M]]:
        """Fetch the Trust Products: GET /v1/TrustProducts/{Sid}"""
        return Request(self, "GET", TrustProductsInstance)

    @op
    def update(
        self,
        status: TrustProductStatus | str | None = None,
        status_callback: str | None = None,
        friendly_name: str | None = None,
        email: str | None = None,
    ) -> Request[TrustProductsInstance[M]]:
        """Update the Trust Products: POST /v1/TrustProducts/{Sid}"""
        return Request(
            self,
            "POST",
            TrustProductsInstance,
            form={"Status": status, "StatusCallback": status_callback, "FriendlyName": friendly_name, "Email": email},
        )

    @op
    def delete(self) -> Request[bool]:
        """Delete the Trust Products: DELETE /v1/TrustProducts/{Sid}"""
        return Request(self, "DELETE", bool)


class TrustProductsInstance(TrustProductsContext[M], InstanceResource[M]):
    """A Trust Products as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid", "status")

    sid: field[BUSid] = field()
    account_sid: field[AccountSid] = field()
    policy_sid: field[RNSid] = field()
    friendly_name: field[str] = field()
    status: field[TrustProductStatus | str] = field()
    valid_until: field[datetime] = field(iso8601_datetime)
    email: field[str] = field()
    status_callback: field[str] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    url: field[str] = field()
    links: field[dict[str, Json]] = field()
    errors: field[list[Json]] = field()

    class Status:
        """Values of TrustProductStatus."""

        DRAFT: Final = "draft"
        PENDING_REVIEW: Final = "pending-review"
        IN_REVIEW: Final = "in-review"
        TWILIO_REJECTED: Final = "twilio-rejected"
        TWILIO_APPROVED: Final = "twilio-approved"


class TrustProductsPage(Page[M, TrustProductsInstance[M]]):
    """One page of Trust Products records."""

    _record = TrustProductsInstance
    _paging = Linked("results", max_size=1000)


class TrustProductsList(ListResource[M]):
    """Trust Products records."""

    _uri = Uri("https://trusthub.twilio.com/v1/TrustProducts")

    def __call__(self, sid: BUSid) -> TrustProductsContext[M]:
        """The Trust Products with this identifier. Sends no request."""
        return TrustProductsContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @op
    def create(
        self, friendly_name: str, email: str, policy_sid: RNSid, status_callback: str | None = None
    ) -> Request[TrustProductsInstance[M]]:
        """Create a Trust Products: POST /v1/TrustProducts"""
        return Request(
            self,
            "POST",
            TrustProductsInstance,
            form={
                "FriendlyName": friendly_name,
                "Email": email,
                "PolicySid": policy_sid,
                "StatusCallback": status_callback,
            },
            checks=(matches(RNSid, policy_sid=policy_sid),),
        )

    @listing
    def list(
        self,
        status: TrustProductStatus | str | None = None,
        friendly_name: str | None = None,
        policy_sid: RNSid | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[TrustProductsInstance[M]]:
        """List Trust Products records: GET /v1/TrustProducts

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(
            self,
            TrustProductsPage,
            query={"Status": status, "FriendlyName": friendly_name, "PolicySid": policy_sid, "PageSize": page_size},
            limit=limit,
            checks=(matches(RNSid, policy_sid=policy_sid),),
        )

    stream = streaming(list)

    @op
    def page(
        self,
        status: TrustProductStatus | str | None = None,
        friendly_name: str | None = None,
        policy_sid: RNSid | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[TrustProductsPage[M]]:
        """Fetch one page of Trust Products records: GET /v1/TrustProducts

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            TrustProductsPage,
            query={
                "Status": status,
                "FriendlyName": friendly_name,
                "PolicySid": policy_sid,
                "PageToken": page_token,
                "Page": page_number,
                "PageSize": page_size,
            },
            checks=(matches(RNSid, policy_sid=policy_sid),),
        )

    @op
    def get_page(self, target_url: str) -> Request[TrustProductsPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", TrustProductsPage, url=target_url)


__all__ = [
    "TrustProductStatus",
    "TrustProductsContext",
    "TrustProductsInstance",
    "TrustProductsList",
    "TrustProductsPage",
]
