"""Installed Add On Extension records.

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
from .....base.serialize import true_or_false
from .....base.uri import Uri
from .....sids import AddOnExtensionSid, XESid


class InstalledAddOnExtensionContext(InstanceContext[M]):
    """One Installed Add On Extension."""

    _uri = Uri(
        "https://marketplace.twilio.com/v1/InstalledAddOns/{installed_add_on_sid}/Extensions/{sid}",
        installed_add_on_sid=XESid,
        sid=AddOnExtensionSid,
    )

    @op
    def fetch(self) -> Request[InstalledAddOnExtensionInstance[M]]:
        """Fetch the Installed Add On Extension: GET /v1/InstalledAddOns/{InstalledAddOnSid}/Extensions/{Sid}"""
        return Request(self, "GET", InstalledAddOnExtensionInstance)

    @op
    def update(self, enabled: bool) -> Request[InstalledAddOnExtensionInstance[M]]:
        """Update the Installed Add On Extension: POST /v1/InstalledAddOns/{InstalledAddOnSid}/Extensions/{Sid}"""
        return Request(self, "POST", InstalledAddOnExtensionInstance, form={"Enabled": true_or_false(enabled)})


class InstalledAddOnExtensionInstance(InstalledAddOnExtensionContext[M], InstanceResource[M]):
    """An Installed Add On Extension as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid",)

    sid: field[AddOnExtensionSid] = field()
    installed_add_on_sid: field[XESid] = field()
    friendly_name: field[str] = field()
    product_name: field[str] = field()
    unique_name: field[str] = field()
    enabled: field[bool] = field()
    url: field[str] = field()


class InstalledAddOnExtensionPage(Page[M, InstalledAddOnExtensionInstance[M]]):
    """One page of Installed Add On Extension records."""

    _record = InstalledAddOnExtensionInstance
    _paging = Linked("extensions", max_size=1000)


class InstalledAddOnExtensionList(ListResource[M]):
    """Installed Add On Extension records."""

    _uri = Uri(
        "https://marketplace.twilio.com/v1/InstalledAddOns/{installed_add_on_sid}/Extensions",
        installed_add_on_sid=XESid,
    )

    def __call__(self, sid: AddOnExtensionSid) -> InstalledAddOnExtensionContext[M]:
        """The Installed Add On Extension with this identifier. Sends no request."""
        return InstalledAddOnExtensionContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(
        self, limit: int | None = None, page_size: int | None = None
    ) -> Listing[InstalledAddOnExtensionInstance[M]]:
        """List Installed Add On Extension records: GET /v1/InstalledAddOns/{InstalledAddOnSid}/Extensions

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, InstalledAddOnExtensionPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[InstalledAddOnExtensionPage[M]]:
        """Fetch one page of Installed Add On Extension records.

        GET /v1/InstalledAddOns/{InstalledAddOnSid}/Extensions

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            InstalledAddOnExtensionPage,
            query={"PageToken": page_token, "Page": page_number, "PageSize": page_size},
        )

    @op
    def get_page(self, target_url: str) -> Request[InstalledAddOnExtensionPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", InstalledAddOnExtensionPage, url=target_url)


__all__ = [
    "InstalledAddOnExtensionContext",
    "InstalledAddOnExtensionInstance",
    "InstalledAddOnExtensionList",
    "InstalledAddOnExtensionPage",
]
