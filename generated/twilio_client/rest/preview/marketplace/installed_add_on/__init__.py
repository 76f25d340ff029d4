"""Installed Add On records.

Generated from specs/contract/twilio_preview.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from .....base.checks import matches
from .....base.deserialize import iso8601_datetime
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
from .....base.serialize import json_text, true_or_false
from .....base.uri import Uri
from .....base.values import Json
from .....sids import AccountSid, AvailableAddOnSid, XESid

if TYPE_CHECKING:
    from .installed_add_on_extension import InstalledAddOnExtensionList


class InstalledAddOnContext(InstanceContext[M]):
    """One Installed Add On."""

    _uri = Uri("https://preview.twilio.com/marketplace/InstalledAddOns/{sid}", sid=XESid)

    extensions: lazy[InstalledAddOnExtensionList[M]] = lazy(
        ".installed_add_on_extension", "InstalledAddOnExtensionList", installed_add_on_sid="sid"
    )

    @op
    def delete(self) -> Request[bool]:
        """Delete the Installed Add On: DELETE /marketplace/InstalledAddOns/{Sid}"""
        return Request(self, "DELETE", bool)

    @op
    def fetch(self) -> Request[InstalledAddOnInstance[M]]:
        """Fetch the Installed Add On: GET /marketplace/InstalledAddOns/{Sid}"""
        return Request(self, "GET", InstalledAddOnInstance)

    @op
    def update(
        self, configuration: object | None = None, unique_name: str | None = None
    ) -> Request[InstalledAddOnInstance[M]]:
        """Update the Installed Add On: POST /marketplace/InstalledAddOns/{Sid}"""
        return Request(
            self,
            "POST",
            InstalledAddOnInstance,
            form={"Configuration": json_text(configuration, "configuration"), "UniqueName": unique_name},
        )


class InstalledAddOnInstance(InstalledAddOnContext[M], InstanceResource[M]):
    """An Installed Add On as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid",)

    sid: field[XESid] = field()
    account_sid: field[AccountSid] = field()
    friendly_name: field[str] = field()
    description: field[str] = field()
    configuration: field[Json] = field()
    unique_name: field[str] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    url: field[str] = field()
    links: field[dict[str, Json]] = field()


class InstalledAddOnPage(Page[M, InstalledAddOnInstance[M]]):
    """One page of Installed Add On records."""

    _record = InstalledAddOnInstance
    _paging = Linked("installed_add_ons", max_size=1000)


class InstalledAddOnList(ListResource[M]):
    """Installed Add On records."""

    _uri = Uri("https://preview.twilio.com/marketplace/InstalledAddOns")

    def __call__(self, sid: XESid) -> InstalledAddOnContext[M]:
        """The Installed Add On with this identifier. Sends no request."""
        return InstalledAddOnContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @op
    def create(
        self,
        available_add_on_sid: AvailableAddOnSid,
        accept_terms_of_service: bool,
        configuration: object | None = None,
        unique_name: str | None = None,
    ) -> Request[InstalledAddOnInstance[M]]:
        """Create an Installed Add On: POST /marketplace/InstalledAddOns"""
        return Request(
            self,
            "POST",
            InstalledAddOnInstance,
            form={
                "AvailableAddOnSid": available_add_on_sid,
                "AcceptTermsOfService": true_or_false(accept_terms_of_service),
                "Configuration": json_text(configuration, "configuration"),
                "UniqueName": unique_name,
            },
            checks=(matches(AvailableAddOnSid, available_add_on_sid=available_add_on_sid),),
        )

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[InstalledAddOnInstance[M]]:
        """List Installed Add On records: GET /marketplace/InstalledAddOns

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, InstalledAddOnPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[InstalledAddOnPage[M]]:
        """Fetch one page of Installed Add On records: GET /marketplace/InstalledAddOns

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self, "GET", InstalledAddOnPage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[InstalledAddOnPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", InstalledAddOnPage, url=target_url)


__all__ = ["InstalledAddOnContext", "InstalledAddOnInstance", "InstalledAddOnList", "InstalledAddOnPage"]
