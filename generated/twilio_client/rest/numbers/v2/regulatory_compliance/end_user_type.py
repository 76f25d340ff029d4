"""End User Type records.

Generated from specs/contract/twilio_numbers_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

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
from .....base.values import Json
from .....sids import OYSid


class EndUserTypeContext(InstanceContext[M]):
    """One End User Type."""

    _uri = Uri("https://numbers.twilio.com/v2/RegulatoryCompliance/EndUserTypes/{sid}")

    @op
    def fetch(self) -> Request[EndUserTypeInstance[M]]:
        """Fetch the End User Type: GET /v2/RegulatoryCompliance/EndUserTypes/{Sid}"""
        return Request(self, "GET", EndUserTypeInstance)


class EndUserTypeInstance(EndUserTypeContext[M], InstanceResource[M]):
    """An End User Type as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid",)

    sid: field[OYSid] = field()
    friendly_name: field[str] = field()
    machine_name: field[str] = field()
    fields: field[list[Json]] = field()
    url: field[str] = field()


class EndUserTypePage(Page[M, EndUserTypeInstance[M]]):
    """One page of End User Type records."""

    _record = EndUserTypeInstance
    _paging = Linked("end_user_types", max_size=1000)


class EndUserTypeList(ListResource[M]):
    """End User Type records."""

    _uri = Uri("https://numbers.twilio.com/v2/RegulatoryCompliance/EndUserTypes")

    def __call__(self, sid: str) -> EndUserTypeContext[M]:
        """The End User Type with this identifier. Sends no request."""
        return EndUserTypeContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[EndUserTypeInstance[M]]:
        """List End User Type records: GET /v2/RegulatoryCompliance/EndUserTypes

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, EndUserTypePage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[EndUserTypePage[M]]:
        """Fetch one page of End User Type records: GET /v2/RegulatoryCompliance/EndUserTypes

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self, "GET", EndUserTypePage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[EndUserTypePage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", EndUserTypePage, url=target_url)


__all__ = ["EndUserTypeContext", "EndUserTypeInstance", "EndUserTypeList", "EndUserTypePage"]
