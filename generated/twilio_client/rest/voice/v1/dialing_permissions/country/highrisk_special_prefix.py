"""Highrisk Special Prefix records.

Generated from specs/contract/twilio_voice_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from ......base.fields import field
from ......base.instance_resource import InstanceResource
from ......base.list_resource import ListResource
from ......base.mode import M
from ......base.operation import listing, op, streaming
from ......base.page import Page
from ......base.paging import Linked
from ......base.request import Listing, Request
from ......base.uri import Uri


class HighriskSpecialPrefixInstance(InstanceResource[M]):
    """A Highrisk Special Prefix as returned by Twilio."""

    prefix: field[str] = field()


class HighriskSpecialPrefixPage(Page[M, HighriskSpecialPrefixInstance[M]]):
    """One page of Highrisk Special Prefix records."""

    _record = HighriskSpecialPrefixInstance
    _paging = Linked("content", max_size=1000)


class HighriskSpecialPrefixList(ListResource[M]):
    """Highrisk Special Prefix records."""

    _uri = Uri("https://voice.twilio.com/v1/DialingPermissions/Countries/{iso_code}/HighRiskSpecialPrefixes")

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[HighriskSpecialPrefixInstance[M]]:
        """List Highrisk Special Prefix records.

        GET /v1/DialingPermissions/Countries/{IsoCode}/HighRiskSpecialPrefixes

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, HighriskSpecialPrefixPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[HighriskSpecialPrefixPage[M]]:
        """Fetch one page of Highrisk Special Prefix records.

        GET /v1/DialingPermissions/Countries/{IsoCode}/HighRiskSpecialPrefixes

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            HighriskSpecialPrefixPage,
            query={"PageToken": page_token, "Page": page_number, "PageSize": page_size},
        )

    @op
    def get_page(self, target_url: str) -> Request[HighriskSpecialPrefixPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", HighriskSpecialPrefixPage, url=target_url)


__all__ = ["HighriskSpecialPrefixInstance", "HighriskSpecialPrefixList", "HighriskSpecialPrefixPage"]
