"""Brand Registration records.

Generated from specs/contract/twilio_messaging_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from .....base.checks import matches
from .....base.deserialize import integer, iso8601_datetime
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
from .....base.serialize import true_or_false
from .....base.uri import Uri
from .....base.values import Json
from .....sids import AccountSid, BrandRegistrationSid, BUSid

if TYPE_CHECKING:
    from .brand_registration_otp import BrandRegistrationOtpList
    from .brand_vetting import BrandVettingList

BrandRegistrationsStatus: TypeAlias = Literal[
    "PENDING", "APPROVED", "FAILED", "IN_REVIEW", "DELETION_PENDING", "DELETION_FAILED", "SUSPENDED"
]
BrandRegistrationsBrandFeedback: TypeAlias = Literal[
    "TAX_ID", "STOCK_SYMBOL", "NONPROFIT", "GOVERNMENT_ENTITY", "OTHERS"
]
BrandRegistrationsIdentityStatus: TypeAlias = Literal["SELF_DECLARED", "UNVERIFIED", "VERIFIED", "VETTED_VERIFIED"]


class BrandRegistrationContext(InstanceContext[M]):
    """One Brand Registration."""

    _uri = Uri("https://messaging.twilio.com/v1/a2p/BrandRegistrations/{sid}", sid=BrandRegistrationSid)

    brand_registration_otps: lazy[BrandRegistrationOtpList[M]] = lazy(
        ".brand_registration_otp", "BrandRegistrationOtpList", brand_registration_sid="sid"
    )
    brand_vettings: lazy[BrandVettingList[M]] = lazy(".brand_vetting", "BrandVettingList", brand_sid="sid")

    @op
    def fetch(self) -> Request[BrandRegistrationInstance[M]]:
        """Fetch the Brand Registration: GET /v1/a2p/BrandRegistrations/{Sid}"""
        return Request(self, "GET", BrandRegistrationInstance)

    @op
    def update(self) -> Request[BrandRegistrationInstance[M]]:
        """Update the Brand Registration: POST /v1/a2p/BrandRegistrations/{Sid}"""
        return Request(self, "POST", BrandRegistrationInstance)


class BrandRegistrationInstance(BrandRegistrationContext[M], InstanceResource[M]):
    """A Brand Registration as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid", "status", "identity_status")

    sid: field[BrandRegistrationSid] = field()
    account_sid: field[AccountSid] = field()
    customer_profile_bundle_sid: field[BUSid] = field()
    a2p_profile_bundle_sid: field[BUSid] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    brand_type: field[str] = field()
    status: field[BrandRegistrationsStatus | str] = field()
    tcr_id: field[str] = field()
    failure_reason: field[str] = field()
    errors: field[list[Json]] = field()
    url: field[str] = field()
    brand_score: field[int] = field(integer)
    brand_feedback: field[list[BrandRegistrationsBrandFeedback | str]] = field()
    identity_status: field[BrandRegistrationsIdentityStatus | str] = field()
    russell_3000: field[bool] = field()
    government_entity: field[bool] = field()
    tax_exempt_status: field[str] = field()
    skip_automatic_sec_vet: field[bool] = field()
    mock: field[bool] = field()
    links: field[dict[str, Json]] = field()

    class Status:
        """Values of BrandRegistrationsStatus."""

        PENDING: Final = "PENDING"
        APPROVED: Final = "APPROVED"
        FAILED: Final = "FAILED"
        IN_REVIEW: Final = "IN_REVIEW"
        DELETION_PENDING: Final = "DELETION_PENDING"
        DELETION_FAILED: Final = "DELETION_FAILED"
        SUSPENDED: Final = "SUSPENDED"

    class BrandFeedback:
        """Values of BrandRegistrationsBrandFeedback."""

        TAX_ID: Final = "TAX_ID"
        STOCK_SYMBOL: Final = "STOCK_SYMBOL"
        NONPROFIT: Final = "NONPROFIT"
        GOVERNMENT_ENTITY: Final = "GOVERNMENT_ENTITY"
        OTHERS: Final = "OTHERS"

    class IdentityStatus:
        """Values of BrandRegistrationsIdentityStatus."""

        SELF_DECLARED: Final = "SELF_DECLARED"
        UNVERIFIED: Final = "UNVERIFIED"
        VERIFIED: Final = "VERIFIED"
        VETTED_VERIFIED: Final = "VETTED_VERIFIED"


class BrandRegistrationPage(Page[M, BrandRegistrationInstance[M]]):
    """One page of Brand Registration records."""

    _record = BrandRegistrationInstance
    _paging = Linked("data", max_size=1000)


class BrandRegistrationList(ListResource[M]):
    """Brand Registration records."""

    _uri = Uri("https://messaging.twilio.com/v1/a2p/BrandRegistrations")

    def __call__(self, sid: BrandRegistrationSid) -> BrandRegistrationContext[M]:
        """The Brand Registration with this identifier. Sends no request."""
        return BrandRegistrationContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[BrandRegistrationInstance[M]]:
        """List Brand Registration records: GET /v1/a2p/BrandRegistrations

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, BrandRegistrationPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[BrandRegistrationPage[M]]:
        """Fetch one page of Brand Registration records: GET /v1/a2p/BrandRegistrations

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            BrandRegistrationPage,
            query={"PageToken": page_token, "Page": page_number, "PageSize": page_size},
        )

    @op
    def get_page(self, target_url: str) -> Request[BrandRegistrationPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", BrandRegistrationPage, url=target_url)

    @op
    def create(
        self,
        customer_profile_bundle_sid: BUSid,
        a2p_profile_bundle_sid: BUSid,
        brand_type: str | None = None,
        mock: bool | None = None,
        skip_automatic_sec_vet: bool | None = None,
    ) -> Request[BrandRegistrationInstance[M]]:
        """Create a Brand Registration: POST /v1/a2p/BrandRegistrations"""
        return Request(
            self,
            "POST",
            BrandRegistrationInstance,
            form={
                "CustomerProfileBundleSid": customer_profile_bundle_sid,
                "A2PProfileBundleSid": a2p_profile_bundle_sid,
                "BrandType": brand_type,
                "Mock": true_or_false(mock),
                "SkipAutomaticSecVet": true_or_false(skip_automatic_sec_vet),
            },
            checks=(
                matches(
                    BUSid,
                    customer_profile_bundle_sid=customer_profile_bundle_sid,
                    a2p_profile_bundle_sid=a2p_profile_bundle_sid,
                ),
            ),
        )


__all__ = [
    "BrandRegistrationContext",
    "BrandRegistrationInstance",
    "BrandRegistrationList",
    "BrandRegistrationPage",
    "BrandRegistrationsBrandFeedback",
    "BrandRegistrationsIdentityStatus",
    "BrandRegistrationsStatus",
]
