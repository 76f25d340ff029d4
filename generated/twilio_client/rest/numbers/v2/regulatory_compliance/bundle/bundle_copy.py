"""Bundle Copy records.

Generated from specs/contract/twilio_numbers_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final, Literal, TypeAlias

from ......base.deserialize import iso8601_datetime
from ......base.fields import field
from ......base.instance_resource import InstanceResource
from ......base.list_resource import ListResource
from ......base.mode import M
from ......base.operation import listing, op, streaming
from ......base.page import Page
from ......base.paging import Linked
from ......base.request import Listing, Request
from ......base.uri import Uri
from ......sids import AccountSid, BUSid, RNSid

BundleCopyStatus: TypeAlias = Literal[
    "draft", "pending-review", "in-review", "twilio-rejected", "twilio-approved", "provisionally-approved"
]


class BundleCopyInstance(InstanceResource[M]):
    """A Bundle Copy as returned by Twilio."""

    _shown = ("status",)

    sid: field[BUSid] = field()
    account_sid: field[AccountSid] = field()
    regulation_sid: field[RNSid] = field()
    friendly_name: field[str] = field()
    status: field[BundleCopyStatus | str] = field()
    valid_until: field[datetime] = field(iso8601_datetime)
    email: field[str] = field()
    status_callback: field[str] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)

    class Status:
        """Values of BundleCopyStatus."""

        DRAFT: Final = "draft"
        PENDING_REVIEW: Final = "pending-review"
        IN_REVIEW: Final = "in-review"
        TWILIO_REJECTED: Final = "twilio-rejected"
        TWILIO_APPROVED: Final = "twilio-approved"
        PROVISIONALLY_APPROVED: Final = "provisionally-approved"


class BundleCopyPage(Page[M, BundleCopyInstance[M]]):
    """One page of Bundle Copy records."""

    _record = BundleCopyInstance
    _paging = Linked("results", max_size=1000)


class BundleCopyList(ListResource[M]):
    """Bundle Copy records."""

    _uri = Uri("https://numbers.twilio.com/v2/RegulatoryCompliance/Bundles/{bundle_sid}/Copies", bundle_sid=BUSid)

    @op
    def create(self, friendly_name: str | None = None) -> Request[BundleCopyInstance[M]]:
        """Create a Bundle Copy: POST /v2/RegulatoryCompliance/Bundles/{BundleSid}/Copies"""
        return Request(self, "POST", BundleCopyInstance, form={"FriendlyName": friendly_name})

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[BundleCopyInstance[M]]:
        """List Bundle Copy records: GET /v2/RegulatoryCompliance/Bundles/{BundleSid}/Copies

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, BundleCopyPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[BundleCopyPage[M]]:
        """Fetch one page of Bundle Copy records: GET /v2/RegulatoryCompliance/Bundles/{BundleSid}/Copies

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self, "GET", BundleCopyPage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[BundleCopyPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", BundleCopyPage, url=target_url)


__all__ = ["BundleCopyInstance", "BundleCopyList", "BundleCopyPage", "BundleCopyStatus"]
