"""Customer Profiles Channel Endpoint Assignment records.

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
from .....sids import AccountSid, AnySid, BUSid, ChannelEndpointAssignmentSid


class CustomerProfilesChannelEndpointAssignmentContext(InstanceContext[M]):
    """One Customer Profiles Channel Endpoint Assignment."""

    _uri = Uri(
        "https://trusthub.twilio.com/v1/CustomerProfiles/{customer_profile_sid}/ChannelEndpointAssignments/{sid}",
        customer_profile_sid=BUSid,
        sid=ChannelEndpointAssignmentSid,
    )

    @op
    def fetch(self) -> Request[CustomerProfilesChannelEndpointAssignmentInstance[M]]:
        """Fetch the Customer Profiles Channel Endpoint Assignment.

        GET /v1/CustomerProfiles/{CustomerProfileSid}/ChannelEndpointAssignments/{Sid}
        """
        return Request(self, "GET", CustomerProfilesChannelEndpointAssignmentInstance)

    @op
    def delete(self) -> Request[bool]:
        """Delete the Customer Profiles Channel Endpoint Assignment.

        DELETE /v1/CustomerProfiles/{CustomerProfileSid}/ChannelEndpointAssignments/{Sid}
        """
        return Request(self, "DELETE", bool)


class CustomerProfilesChannelEndpointAssignmentInstance(
    CustomerProfilesChannelEndpointAssignmentContext[M], InstanceResource[M]
):
    """A Customer Profiles Channel Endpoint Assignment as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid",)

    sid: field[ChannelEndpointAssignmentSid] = field()
    customer_profile_sid: field[BUSid] = field()
    account_sid: field[AccountSid] = field()
    channel_endpoint_type: field[str] = field()
    channel_endpoint_sid: field[AnySid] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    url: field[str] = field()


class CustomerProfilesChannelEndpointAssignmentPage(Page[M, CustomerProfilesChannelEndpointAssignmentInstance[M]]):
    """One page of Customer Profiles Channel Endpoint Assignment records."""

    _record = CustomerProfilesChannelEndpointAssignmentInstance
    _paging = Linked("results", max_size=1000)


class CustomerProfilesChannelEndpointAssignmentList(ListResource[M]):
    """Customer Profiles Channel Endpoint Assignment records."""

    _uri = Uri(
        "https://trusthub.twilio.com/v1/CustomerProfiles/{customer_profile_sid}/ChannelEndpointAssignments",
        customer_profile_sid=BUSid,
    )

    def __call__(self, sid: ChannelEndpointAssignmentSid) -> CustomerProfilesChannelEndpointAssignmentContext[M]:
        """The Customer Profiles Channel Endpoint Assignment with this identifier. Sends no request."""
        return CustomerProfilesChannelEndpointAssignmentContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @op
    def create(
        self, channel_endpoint_type: str, channel_endpoint_sid: AnySid
    ) -> Request[CustomerProfilesChannelEndpointAssignmentInstance[M]]:
        """Create a Customer Profiles Channel Endpoint Assignment.

        POST /v1/CustomerProfiles/{CustomerProfileSid}/ChannelEndpointAssignments
        """
        return Request(
            self,
            "POST",
            CustomerProfilesChannelEndpointAssignmentInstance,
            form={"ChannelEndpointType": channel_endpoint_type, "ChannelEndpointSid": channel_endpoint_sid},
            checks=(matches(AnySid, channel_endpoint_sid=channel_endpoint_sid),),
        )

    @listing
    def list(
        self,
        channel_endpoint_sid: AnySid | None = None,
        channel_endpoint_sids: str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[CustomerProfilesChannelEndpointAssignmentInstance[M]]:
        """List Customer Profiles Channel Endpoint Assignment records.

        GET /v1/CustomerProfiles/{CustomerProfileSid}/ChannelEndpointAssignments

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(
            self,
            CustomerProfilesChannelEndpointAssignmentPage,
            query={
                "ChannelEndpointSid": channel_endpoint_sid,
                "ChannelEndpointSids": channel_endpoint_sids,
                "PageSize": page_size,
            },
            limit=limit,
            checks=(matches(AnySid, channel_endpoint_sid=channel_endpoint_sid),),
        )

    stream = streaming(list)

    @op
    def page(
        self,
        channel_endpoint_sid: AnySid | None = None,
        channel_endpoint_sids: str | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[CustomerProfilesChannelEndpointAssignmentPage[M]]:
        """Fetch one page of Customer Profiles Channel Endpoint Assignment records.

        GET /v1/CustomerProfiles/{CustomerProfileSid}/ChannelEndpointAssignments

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            CustomerProfilesChannelEndpointAssignmentPage,
            query={
                "ChannelEndpointSid": channel_endpoint_sid,
                "ChannelEndpointSids": channel_endpoint_sids,
                "PageToken": page_token,
                "Page": page_number,
                "PageSize": page_size,
            },
            checks=(matches(AnySid, channel_endpoint_sid=channel_endpoint_sid),),
        )

    @op
    def get_page(self, target_url: str) -> Request[CustomerProfilesChannelEndpointAssignmentPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", CustomerProfilesChannelEndpointAssignmentPage, url=target_url)


__all__ = [
    "CustomerProfilesChannelEndpointAssignmentContext",
    "CustomerProfilesChannelEndpointAssignmentInstance",
    "CustomerProfilesChannelEndpointAssignmentList",
    "CustomerProfilesChannelEndpointAssignmentPage",
]
