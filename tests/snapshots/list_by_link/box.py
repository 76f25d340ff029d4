"""Box records.

Generated from tests/snapshots/list_by_link.yaml; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from ....base.fields import field
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import listing, op, streaming
from ....base.page import Page
from ....base.paging import Linked
from ....base.request import Listing, Request
from ....base.uri import Uri


class BoxInstance(InstanceResource[M]):
    """A Box as returned by Twilio."""

    sid: field[str] = field()
    color: field[str] = field()


class BoxPage(Page[M, BoxInstance[M]]):
    """One page of Box records."""

    _record = BoxInstance
    _paging = Linked("boxes", max_size=1000)


class BoxList(ListResource[M]):
    """Box records."""

    _uri = Uri("https://links.twilio.com/v1/Boxes")

    @listing
    def list(
        self, color: str | None = None, limit: int | None = None, page_size: int | None = None
    ) -> Listing[BoxInstance[M]]:
        """List Box records: GET /v1/Boxes

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, BoxPage, query={"Color": color, "PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self,
        color: str | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[BoxPage[M]]:
        """Fetch one page of Box records: GET /v1/Boxes

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            BoxPage,
            query={"Color": color, "PageToken": page_token, "Page": page_number, "PageSize": page_size},
        )

    @op
    def get_page(self, target_url: str) -> Request[BoxPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", BoxPage, url=target_url)


__all__ = ["BoxInstance", "BoxList", "BoxPage"]
