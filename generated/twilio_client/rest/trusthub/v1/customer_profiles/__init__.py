"""Customer Profiles records.

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
    from .customer_profiles_channel_endpoint_assignment import CustomerProfilesChannelEndpointAssignmentList
    from .customer_profiles_entity_assignments import CustomerProfilesEntityAssignmentsList
    from .customer_profiles_evaluations import CustomerProfilesEvaluationsList

CustomerProfileStatus: TypeAlias = Literal["draft", "pending-review", "in-review", "twilio-rejected", "twilio-approved"]


class CustomerProfilesContext(InstanceContext[M]):
    """One Customer Profiles."""

    _uri = Uri("https://trusthub.twilio.com/v1/CustomerProfiles/{sid}", sid=BUSid)

    customer_profiles_channel_endpoint_assignment: lazy[CustomerProfilesChannelEndpointAssignmentList[M]] = lazy(
        ".customer_profiles_channel_endpoint_assignment",
        "CustomerProfilesChannelEndpointAssignmentList",
        customer_profile_sid="sid",
    )
    customer_profiles_entity_assignments: lazy[CustomerProfilesEntityAssignmentsList[M]] = lazy(
        ".customer_profiles_entity_assignments", "CustomerProfilesEntityAssignmentsList", customer_profile_sid="sid"
    )
    customer_profiles_evaluations: lazy[CustomerProfilesEvaluationsList[M]] = lazy(
        ".customer_profiles_evaluations", "CustomerProfilesEvaluationsList", customer_profile_sid="sid"
    )

    @op
    def fetch(self) -> Request[CustomerProfilesInstance[M]]:
        """Fetch the Customer Profiles: GET /v1/CustomerProfiles/{Sid}"""
        return Request(self, "GET", CustomerProfilesInstance)

    @op
    def update(
        self,
        status: CustomerProfileStatus | str | None = None,
        status_callback: str | None = None,
        friendly_name: str | None = None,
        email: str | None = None,
    ) -> Request[CustomerProfilesInstance[M]]:
        """Update the Customer Profiles: POST /v1/CustomerProfiles/{Sid}"""
        return Request(
            self,
            "POST",
            CustomerProfilesInstance,
            form={"Status": status, "StatusCallback": status_callback, "FriendlyName": friendly_name, "Email": email},
        )

    @op
    def delete(self) -> Request[bool]:
        """Delete the Customer Profiles: DELETE /v1/CustomerProfiles/{Sid}"""
        return Request(self, "DELETE", bool)


class CustomerProfilesInstance(CustomerProfilesContext[M], InstanceResource[M]):
    """A Customer Profiles as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid", "status")

    sid: field[BUSid] = field()
    account_sid: field[AccountSid] = field()
    policy_sid: field[RNSid] = field()
    friendly_name: field[str] = field()
    status: field[CustomerProfileStatus | str] = field()
    valid_until: field[datetime] = field(iso8601_datetime)
    email: field[str] = field()
    status_callback: field[str] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    url: field[str] = field()
    links: field[dict[str, Json]] = field()
    errors: field[list[Json]] = field()

    class Status:
        """Values of CustomerProfileStatus."""

        DRAFT: Final = "draft"
        PENDING_REVIEW: Final = "pending-review"
        IN_REVIEW: Final = "in-review"
        TWILIO_REJECTED: Final = "twilio-rejected"
        TWILIO_APPROVED: Final = "twilio-approved"


class CustomerProfilesPage(Page[M, CustomerProfilesInstance[M]]):
    """One page of Customer Profiles records."""

    _record = CustomerProfilesInstance
    _paging = Linked("results", max_size=1000)


class CustomerProfilesList(ListResource[M]):
    """Customer Profiles records."""

    _uri = Uri("https://trusthub.twilio.com/v1/CustomerProfiles")

    def __call__(self, sid: BUSid) -> CustomerProfilesContext[M]:
        """The Customer Profiles with this identifier. Sends no request."""
        return CustomerProfilesContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @op
    def create(
        self, friendly_name: str, email: str, policy_sid: RNSid, status_callback: str | None = None
    ) -> Request[CustomerProfilesInstance[M]]:
        """Create a Customer Profiles: POST /v1/CustomerProfiles"""
        return Request(
            self,
            "POST",
            CustomerProfilesInstance,
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
        status: CustomerProfileStatus | str | None = None,
        friendly_name: str | None = None,
        policy_sid: RNSid | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[CustomerProfilesInstance[M]]:
        """List Customer Profiles records: GET /v1/CustomerProfiles

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(
            self,
            CustomerProfilesPage,
            query={"Status": status, "FriendlyName": friendly_name, "PolicySid": policy_sid, "PageSize": page_size},
            limit=limit,
            checks=(matches(RNSid, policy_sid=policy_sid),),
        )

    stream = streaming(list)

    @op
    def page(
        self,
        status: CustomerProfileStatus | str | None = None,
        friendly_name: str | None = None,
        policy_sid: RNSid | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[CustomerProfilesPage[M]]:
        """Fetch one page of Customer Profiles records: GET /v1/CustomerProfiles

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            CustomerProfilesPage,
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
    def get_page(self, target_url: str) -> Request[CustomerProfilesPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", CustomerProfilesPage, url=target_url)


__all__ = [
    "CustomerProfileStatus",
    "CustomerProfilesContext",
    "CustomerProfilesInstance",
    "CustomerProfilesList",
    "CustomerProfilesPage",
]
