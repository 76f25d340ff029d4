"""Customer Profiles Entity Assignments records.

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


class CustomerProfilesEntityAssignmentsContext(InstanceContext[M]):
    """One Customer Profiles Entity Assignments."""

    _uri = Uri(
        "https://trusthub.twilio.com/v1/CustomerProfiles/{customer_profile_sid}/EntityAssignments/{sid}",
        customer_profile_sid=BUSid,
        sid=BVSid,
    )

    @op
    def fetch(self) -> Request[CustomerProfilesEntityAssignmentsInstance[M]]:
        """Fetch the Customer Profiles Entity Assignments.

        GET /v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments/{Sid}
        """
        return Request(self, "GET", CustomerProfilesEntityAssignmentsInstance)

    @op
    def delete(self) -> Request[bool]:
        """Delete the Customer Profiles Entity Assignments.

        DELETE /v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments/{Sid}
        """
        return Request(self, "DELETE", bool)


class CustomerProfilesEntityAssignmentsInstance(CustomerProfilesEntityAssignmentsContext[M], InstanceResource[M]):
    """A Customer Profiles Entity Assignments as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid",)

    sid: field[BVSid] = field()
    customer_profile_sid: field[BUSid] = field()
    account_sid: field[AccountSid] = field()
    object_sid: field[AnySid] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    url: field[str] = field()


class CustomerProfilesEntityAssignmentsPage(Page[M, CustomerProfilesEntityAssignmentsInstance[M]]):
    """One page of Customer Profiles Entity Assignments records."""

    _record = CustomerProfilesEntityAssignmentsInstance
    _paging = Linked("results", max_size=1000)


class CustomerProfilesEntityAssignmentsList(ListResource[M]):
    """Customer Profiles Entity Assignments records."""

    _uri = Uri(
        "https://trusthub.twilio.com/v1/CustomerProfiles/{customer_profile_sid}/EntityAssignments",
        customer_profile_sid=BUSid,
    )

    def __call__(self, sid: BVSid) -> CustomerProfilesEntityAssignmentsContext[M]:
        """The Customer Profiles Entity Assignments with this identifier. Sends no request."""
        return CustomerProfilesEntityAssignmentsContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @op
    def create(self, object_sid: AnySid) -> Request[CustomerProfilesEntityAssignmentsInstance[M]]:
        """Create a Customer Profiles Entity Assignments.

        POST /v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments
        """
        return Request(
            self,
            "POST",
            CustomerProfilesEntityAssignmentsInstance,
            form={"ObjectSid": object_sid},
            checks=(matches(AnySid, object_sid=object_sid),),
        )

    @listing
    def list(
        self, object_type: str | None = None, limit: int | None = None, page_size: int | None = None
    ) -> Listing[CustomerProfilesEntityAssignmentsInstance[M]]:
        """List Customer Profiles Entity Assignments records.

        GET /v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(
            self,
            CustomerProfilesEntityAssignmentsPage,
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
    ) -> Request[CustomerProfilesEntityAssignmentsPage[M]]:
        """Fetch one page of Customer Profiles Entity Assignments records.

        GET /v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            CustomerProfilesEntityAssignmentsPage,
            query={"ObjectType": object_type, "PageToken": page_token, "Page": page_number, "PageSize": page_size},
        )

    @op
    def get_page(self, target_url: str) -> Request[CustomerProfilesEntityAssignmentsPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", CustomerProfilesEntityAssignmentsPage, url=target_url)


__all__ = [
    "CustomerProfilesEntityAssignmentsContext",
    "CustomerProfilesEntityAssignmentsInstance",
    "CustomerProfilesEntityAssignmentsList",
    "CustomerProfilesEntityAssignmentsPage",
]
