"""Available Add On records.

Generated from specs/contract/twilio_marketplace_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

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
from .....base.uri import Uri
from .....base.values import Json
from .....sids import AvailableAddOnSid

if TYPE_CHECKING:
    from .available_add_on_extension import AvailableAddOnExtensionList


class AvailableAddOnContext(InstanceContext[M]):
    """One Available Add On."""

    _uri = Uri("https://marketplace.twilio.com/v1/AvailableAddOns/{sid}", sid=AvailableAddOnSid)

    extensions: lazy[AvailableAddOnExtensionList[M]] = lazy(
        ".available_add_on_extension", "AvailableAddOnExtensionList", available_add_on_sid="sid"
    )

    @op
    def fetch(self) -> Request[AvailableAddOnInstance[M]]:
        """Fetch the Available Add On: GET /v1/AvailableAddOns/{Sid}"""
        return Request(self, "GET", AvailableAddOnInstance)


class AvailableAddOnInstance(AvailableAddOnContext[M], InstanceResource[M]):
    """An Available Add On as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid",)

    sid: field[AvailableAddOnSid] = field()
    friendly_name: field[str] = field()
    description: field[str] = field()
    pricing_type: field[str] = field()
    configuration_schema: field[dict[str, Json]] = field()
    url: field[str] = field()
    links: field[dict[str, Json]] = field()


class AvailableAddOnPage(Page[M, AvailableAddOnInstance[M]]):
    """One page of Available Add On records."""

    _record = AvailableAddOnInstance
    _paging = Linked("available_add_ons", max_size=1000)


class AvailableAddOnList(ListResource[M]):
    """Available Add On records."""

    _uri = Uri("https://marketplace.twilio.com/v1/AvailableAddOns")

    def __call__(self, sid: AvailableAddOnSid) -> AvailableAddOnContext[M]:
        """The Available Add On with this identifier. Sends no request."""
        return AvailableAddOnContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[AvailableAddOnInstance[M]]:
        """List Available Add On records: GET /v1/AvailableAddOns

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, AvailableAddOnPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[AvailableAddOnPage[M]]:
        """Fetch one page of Available Add On records: GET /v1/AvailableAddOns

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self, "GET", AvailableAddOnPage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[AvailableAddOnPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", AvailableAddOnPage, url=target_url)


__all__ = ["AvailableAddOnContext", "AvailableAddOnInstance", "AvailableAddOnList", "AvailableAddOnPage"]
