"""Brand Vetting records.

Generated from specs/contract/twilio_messaging_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final, Literal, TypeAlias

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
from .....sids import AccountSid, BrandRegistrationSid, BrandVettingSid

BrandVettingVettingProvider: TypeAlias = Literal["campaign-verify", "aegis"]


class BrandVettingContext(InstanceContext[M]):
    """One Brand Vetting."""

    _uri = Uri(
        "https://messaging.twilio.com/v1/a2p/BrandRegistrations/{brand_sid}/Vettings/{brand_vetting_sid}",
        brand_sid=BrandRegistrationSid,
        brand_vetting_sid=BrandVettingSid,
    )

    @op
    def fetch(self) -> Request[BrandVettingInstance[M]]:
        """Fetch the Brand Vetting: GET /v1/a2p/BrandRegistrations/{BrandSid}/Vettings/{BrandVettingSid}"""
        return Request(self, "GET", BrandVettingInstance)


class BrandVettingInstance(BrandVettingContext[M], InstanceResource[M]):
    """A Brand Vetting as returned by Twilio."""

    _identity = {"brand_vetting_sid": "brand_vetting_sid"}
    _shown = ("brand_vetting_sid", "vetting_provider")

    account_sid: field[AccountSid] = field()
    brand_sid: field[BrandRegistrationSid] = field()
    brand_vetting_sid: field[BrandVettingSid] = field()
    date_updated: field[datetime] = field(iso8601_datetime)
    date_created: field[datetime] = field(iso8601_datetime)
    vetting_id: field[str] = field()
    vetting_class: field[str] = field()
    vetting_status: field[str] = field()
    vetting_provider: field[BrandVettingVettingProvider | str] = field()
    url: field[str] = field()

    class VettingProvider:
        """Values of BrandVettingVettingProvider."""

        CAMPAIGN_VERIFY: Final = "campaign-verify"
        AEGIS: Final = "aegis"


class BrandVettingPage(Page[M, BrandVettingInstance[M]]):
    """One page of Brand Vetting records."""

    _record = BrandVettingInstance
    _paging = Linked("data")


class BrandVettingList(ListResource[M]):
    """Brand Vetting records."""

    _uri = Uri(
        "https://messaging.twilio.com/v1/a2p/BrandRegistrations/{brand_sid}/Vettings", brand_sid=BrandRegistrationSid
    )

    def __call__(self, brand_vetting_sid: BrandVettingSid) -> BrandVettingContext[M]:
        """The Brand Vetting with this identifier. Sends no request."""
        return BrandVettingContext(self._client, {**self._path, "brand_vetting_sid": brand_vetting_sid})

    get = __call__

    @op
    def create(
        self, vetting_provider: BrandVettingVettingProvider | str, vetting_id: str | None = None
    ) -> Request[BrandVettingInstance[M]]:
        """Create a Brand Vetting: POST /v1/a2p/BrandRegistrations/{BrandSid}/Vettings"""
        return Request(
            self, "POST", BrandVettingInstance, form={"VettingProvider": vetting_provider, "VettingId": vetting_id}
        )

    @listing
    def list(
        self,
        vetting_provider: BrandVettingVettingProvider | str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[BrandVettingInstance[M]]:
        """List Brand Vetting records: GET /v1/a2p/BrandRegistrations/{BrandSid}/Vettings

        Args:
            limit: Maximum number of records; all if omitted.
        """
        return Listing(
            self, BrandVettingPage, query={"VettingProvider": vetting_provider, "PageSize": page_size}, limit=limit
        )

    stream = streaming(list)

    @op
    def page(
        self,
        vetting_provider: BrandVettingVettingProvider | str | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[BrandVettingPage[M]]:
        """Fetch one page of Brand Vetting records: GET /v1/a2p/BrandRegistrations/{BrandSid}/Vettings"""
        return Request(
            self,
            "GET",
            BrandVettingPage,
            query={
                "VettingProvider": vetting_provider,
                "PageToken": page_token,
                "Page": page_number,
                "PageSize": page_size,
            },
        )

    @op
    def get_page(self, target_url: str) -> Request[BrandVettingPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", BrandVettingPage, url=target_url)


__all__ = [
    "BrandVettingContext",
    "BrandVettingInstance",
    "BrandVettingList",
    "BrandVettingPage",
    "BrandVettingVettingProvider",
]
