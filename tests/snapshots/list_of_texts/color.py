"""Color records.

Generated from tests/snapshots/list_of_texts.yaml; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import listing, op, streaming
from ....base.page import Page
from ....base.paging import Single
from ....base.request import Listing, Request
from ....base.uri import Uri


class ColorPage(Page[M, str]):
    """One page of Color records."""

    _record = str
    _paging = Single("colors")


class ColorList(ListResource[M]):
    """Color records."""

    _uri = Uri("https://texts.twilio.com/v1/Colors")

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[str]:
        """List Color records: GET /v1/Colors

        Args:
            limit: Maximum number of records; all if omitted.
        """
        return Listing(self, ColorPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[ColorPage[M]]:
        """Fetch one page of Color records: GET /v1/Colors"""
        return Request(
            self, "GET", ColorPage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[ColorPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", ColorPage, url=target_url)


__all__ = ["ColorList", "ColorPage"]
