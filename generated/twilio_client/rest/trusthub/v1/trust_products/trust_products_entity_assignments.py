"""Trust Products Entity Assignments records.

Generated from specs/contract/twilio_trusthub_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime

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
from .....sids import AccountSid, AnySid, BUSid, BVSid


class TrustProductsEntityAssignmentsContext(InstanceContext[M]):
    """One Trust Products Entity Assignments."""

    _uri = Uri(
        "https://trusthub.twilio.com/v1/TrustProducts/{trust_product_sid}/EntityAssignments/{sid}",
        trust_product_sid=BUSid,
        sid=BVSid,
    )

    @op
    def fetch(self) -> Request[TrustProductsEntityAssignmentsInstance[M]]:
        """Fetch the Trust Products Entity Assignments.

        GET /v1/TrustProducts/{TrustProductSid}/EntityAssignments/{Sid}
        """
        return Request(self, "GET", TrustProductsEntityAssignmentsInstance)

    @op
    def delete(self) -> Request[bool]:
        """Delete the Trust Products Entity Assignments.

        DELETE /v1/TrustProducts/{TrustProductSid}/EntityAssignments/{Sid}
        """
        return Request(self, "DELETE", bool)


class TrustProductsEntityAssignmentsInstance(TrustProductsEntityAssignmentsContext[M], InstanceResource[M]):
    """A Trust Products Entity Assignments as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid",)

    sid: field[BVSid] = field()
    trust_product_sid: field[BUSid] = field()
    account_sid: field[AccountSid] = field()
    object_sid: field[AnySid] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    url: field[str] = field()


class TrustProductsEntityAssignmentsPage(Page[M, TrustProductsEntityAssignmentsInstance[M]]):
    """One page of Trust Products Entity Assignments records."""

    _record = TrustProductsEntityAssignmentsInstance
    _paging = Linked("results", max_size=1000)


class TrustProductsEntityAssignmentsList(ListResource[M]):
    """Trust Products Entity Assignments records."""

    _uri = Uri(
        "https://trusthub.twilio.com/v1/TrustProducts/{trust_product_sid}/EntityAssignments", trust_product_sid=BUSid
    )

    def __call__(self, sid: BVSid) -> TrustProductsEntityAssignmentsContext[M]:
        """The Trust Products Entity Assignments with this identifier. Sends no request."""
        return TrustProductsEntityAssignmentsContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @op
    def create(self, object_sid: AnySid) -> Request[TrustProductsEntityAssignmentsInstance[M]]:
        """Create a Trust Products Entity Assignments: POST /v1/TrustProducts/{TrustProductSid}/EntityAssignments"""
        return Request(
            self,
            "POST",
            TrustProductsEntityAssignmentsInstance,
            form={"ObjectSid": object_sid},
            checks=(matches(AnySid, object_sid=object_sid),),
        )

    @listing
    def list(
        self, object_type: str | None = None, limit: int | None = None, page_size: int | None = None
    ) -> Listing[TrustProductsEntityAssignmentsInstance[M]]:
        """List Trust Products Entity Assignments records: GET /v1/TrustProducts/{TrustProductSid}/EntityAssignments

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(
            self,
            TrustProductsEntityAssignmentsPage,
            query={"ObjectType": object_type, "PageSize": page_size},
            limit=limit,
        )

    stream = streaming(list)

    @op
    def page(
        self,
        object_type: str | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[TrustProductsEntityAssignmentsPage[M]]:
        """Fetch one page of Trust Products Entity Assignments records.

        GET /v1/TrustProducts/{TrustProductSid}/EntityAssignments

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            TrustProductsEntityAssignmentsPage,
            query={"ObjectType": object_type, "PageToken": page_token, "Page": page_number, "PageSize": page_size},
        )

    @op
    def get_page(self, target_url: str) -> Request[TrustProductsEntityAssignmentsPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", TrustProductsEntityAssignmentsPage, url=target_url)


__all__ = [
    "TrustProductsEntityAssignmentsContext",
    "TrustProductsEntityAssignmentsInstance",
    "TrustProductsEntityAssignmentsList",
    "TrustProductsEntityAssignmentsPage",
]
