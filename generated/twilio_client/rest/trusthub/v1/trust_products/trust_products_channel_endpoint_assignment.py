"""Trust Products Channel Endpoint Assignment records.

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


class TrustProductsChannelEndpointAssignmentContext(InstanceContext[M]):
    """One Trust Products Channel Endpoint Assignment."""

    _uri = Uri(
        "https://trusthub.twilio.com/v1/TrustProducts/{trust_product_sid}/ChannelEndpointAssignments/{sid}",
        trust_product_sid=BUSid,
        sid=ChannelEndpointAssignmentSid,
    )

    @op
    def fetch(self) -> Request[TrustProductsChannelEndpointAssignmentInstance[M]]:
        """Fetch the Trust Products Channel Endpoint Assignment.

        GET /v1/TrustProducts/{TrustProductSid}/ChannelEndpointAssignments/{Sid}
        """
        return Request(self, "GET", TrustProductsChannelEndpointAssignmentInstance)

    @op
    def delete(self) -> Request[bool]:
        """Delete the Trust Products Channel Endpoint Assignment.

        DELETE /v1/TrustProducts/{TrustProductSid}/ChannelEndpointAssignments/{Sid}
        """
        return Request(self, "DELETE", bool)


class TrustProductsChannelEndpointAssignmentInstance(
    TrustProductsChannelEndpointAssignmentContext[M], InstanceResource[M]
):
    """A Trust Products Channel Endpoint Assignment as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid",)

    sid: field[ChannelEndpointAssignmentSid] = field()
    trust_product_sid: field[BUSid] = field()
    account_sid: field[AccountSid] = field()
    channel_endpoint_type: field[str] = field()
    channel_endpoint_sid: field[AnySid] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    url: field[str] = field()


class TrustProductsChannelEndpointAssignmentPage(Page[M, TrustProductsChannelEndpointAssignmentInstance[M]]):
    """One page of Trust Products Channel Endpoint Assignment records."""

    _record = TrustProductsChannelEndpointAssignmentInstance
    _paging = Linked("results", max_size=1000)


class TrustProductsChannelEndpointAssignmentList(ListResource[M]):
    """Trust Products Channel Endpoint Assignment records."""

    _uri = Uri(
        "https://trusthub.twilio.com/v1/TrustProducts/{trust_product_sid}/ChannelEndpointAssignments",
        trust_product_sid=BUSid,
    )

    def __call__(self, sid: ChannelEndpointAssignmentSid) -> TrustProductsChannelEndpointAssignmentContext[M]:
        """The Trust Products Channel Endpoint Assignment with this identifier. Sends no request."""
        return TrustProductsChannelEndpointAssignmentContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @op
    def create(
        self, channel_endpoint_type: str, channel_endpoint_sid: AnySid
    ) -> Request[TrustProductsChannelEndpointAssignmentInstance[M]]:
        """Create a Trust Products Channel Endpoint Assignment.

        POST /v1/TrustProducts/{TrustProductSid}/ChannelEndpointAssignments
        """
        return Request(
            self,
            "POST",
            TrustProductsChannelEndpointAssignmentInstance,
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
    ) -> Listing[TrustProductsChannelEndpointAssignmentInstance[M]]:
        """List Trust Products Channel Endpoint Assignment records.

        GET /v1/TrustProducts/{TrustProductSid}/ChannelEndpointAssignments

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(
            self,
            TrustProductsChannelEndpointAssignmentPage,
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
    ) -> Request[TrustProductsChannelEndpointAssignmentPage[M]]:
        """Fetch one page of Trust Products Channel Endpoint Assignment records.

        GET /v1/TrustProducts/{TrustProductSid}/ChannelEndpointAssignments

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            TrustProductsChannelEndpointAssignmentPage,
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
    def get_page(self, target_url: str) -> Request[TrustProductsChannelEndpointAssignmentPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", TrustProductsChannelEndpointAssignmentPage, url=target_url)


__all__ = [
    "TrustProductsChannelEndpointAssignmentContext",
    "TrustProductsChannelEndpointAssignmentInstance",
    "TrustProductsChannelEndpointAssignmentList",
    "TrustProductsChannelEndpointAssignmentPage",
]
