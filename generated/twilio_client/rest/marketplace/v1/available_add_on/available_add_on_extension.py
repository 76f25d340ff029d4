"""Available Add On Extension records.

Generated from specs/contract/twilio_marketplace_v1.json; do not edit: change the rule and run `make generate`.
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
from .....sids import AddOnExtensionSid, AvailableAddOnSid


class AvailableAddOnExtensionContext(InstanceContext[M]):
    """One Available Add On Extension."""

    _uri = Uri(
        "https://marketplace.twilio.com/v1/AvailableAddOns/{available_add_on_sid}/Extensions/{sid}",
        available_add_on_sid=AvailableAddOnSid,
        sid=AddOnExtensionSid,
    )

    @op
    def fetch(self) -> Request[AvailableAddOnExtensionInstance[M]]:
        """Fetch the Available Add On Extension: GET /v1/AvailableAddOns/{AvailableAddOnSid}/Extensions/{Sid}"""
        return Request(self, "GET", AvailableAddOnExtensionInstance)


class AvailableAddOnExtensionInstance(AvailableAddOnExtensionContext[M], InstanceResource[M]):
    """An Available Add On Extension as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid",)

    sid: field[AddOnExtensionSid] = field()
    available_add_on_sid: field[AvailableAddOnSid] = field()
    friendly_name: field[str] = field()
    product_name: field[str] = field()
    unique_name: field[str] = field()
    url: field[str] = field()


class AvailableAddOnExtensionPage(Page[M, AvailableAddOnExtensionInstance[M]]):
    """One page of Available Add On Extension records."""

    _record = AvailableAddOnExtensionInstance
    _paging = Linked("extensions", max_size=1000)


class AvailableAddOnExtensionList(ListResource[M]):
    """Available Add On Extension records."""

    _uri = Uri(
        "https://marketplace.twilio.com/v1/AvailableAddOns/{available_add_on_sid}/Extensions",
        available_add_on_sid=AvailableAddOnSid,
    )

    def __call__(self, sid: AddOnExtensionSid) -> AvailableAddOnExtensionContext[M]:
        """The Available Add On Extension with this identifier. Sends no request."""
        return AvailableAddOnExtensionContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(
        self, limit: int | None = None, page_size: int | None = None
    ) -> Listing[AvailableAddOnExtensionInstance[M]]:
        """List Available Add On Extension records: GET /v1/AvailableAddOns/{AvailableAddOnSid}/Extensions

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, AvailableAddOnExtensionPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[AvailableAddOnExtensionPage[M]]:
        """Fetch one page of Available Add On Extension records.

        GET /v1/AvailableAddOns/{AvailableAddOnSid}/Extensions

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            AvailableAddOnExtensionPage,
            query={"PageToken": page_token, "Page": page_number, "PageSize": page_size},
        )

    @op
    def get_page(self, target_url: str) -> Request[AvailableAddOnExtensionPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", AvailableAddOnExtensionPage, url=target_url)


__all__ = [
    "AvailableAddOnExtensionContext",
    "AvailableAddOnExtensionInstance",
    "AvailableAddOnExtensionList",
    "AvailableAddOnExtensionPage",
]
