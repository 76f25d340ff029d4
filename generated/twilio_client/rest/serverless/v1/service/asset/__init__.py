"""Asset records.

Generated from specs/contract/twilio_serverless_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ......base.deserialize import iso8601_datetime
from ......base.fields import field
from ......base.instance_context import InstanceContext
from ......base.instance_resource import InstanceResource
from ......base.links import lazy
from ......base.list_resource import ListResource
from ......base.mode import M
from ......base.operation import listing, op, streaming
from ......base.page import Page
from ......base.paging import Linked
from ......base.pii import Pii, personal
from ......base.request import Listing, Request
from ......base.uri import Uri
from ......base.values import Json
from ......sids import AccountSid, ServerlessServiceSid, ZHSid

if TYPE_CHECKING:
    from .asset_version import AssetVersionList


class AssetContext(InstanceContext[M]):
    """One Asset."""

    _uri = Uri("https://serverless.twilio.com/v1/Services/{service_sid}/Assets/{sid}", sid=ZHSid)

    asset_versions: lazy[AssetVersionList[M]] = lazy(".asset_version", "AssetVersionList", asset_sid="sid")

    @op
    def fetch(self) -> Request[AssetInstance[M]]:
        """Fetch the Asset: GET /v1/Services/{ServiceSid}/Assets/{Sid}"""
        return Request(self, "GET", AssetInstance)

    @op
    def delete(self) -> Request[bool]:
        """Delete the Asset: DELETE /v1/Services/{ServiceSid}/Assets/{Sid}"""
        return Request(self, "DELETE", bool)

    @op
    def update(self, friendly_name: str) -> Request[AssetInstance[M]]:
        """Update the Asset: POST /v1/Services/{ServiceSid}/Assets/{Sid}"""
        return Request(self, "POST", AssetInstance, form={"FriendlyName": friendly_name})


class AssetInstance(AssetContext[M], InstanceResource[M]):
    """An Asset as returned by Twilio.

    Attributes:
        friendly_name: Personal data, kept 7 days.
    """

    _identity = {"sid": "sid"}
    _shown = ("sid",)
    __pii__ = personal(friendly_name=Pii(7))

    sid: field[ZHSid] = field()
    account_sid: field[AccountSid] = field()
    service_sid: field[ServerlessServiceSid] = field()
    friendly_name: field[str] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    url: field[str] = field()
    links: field[dict[str, Json]] = field()


class AssetPage(Page[M, AssetInstance[M]]):
    """One page of Asset records."""

    _record = AssetInstance
    _paging = Linked("assets", max_size=1000)


class AssetList(ListResource[M]):
    """Asset records."""

    _uri = Uri("https://serverless.twilio.com/v1/Services/{service_sid}/Assets")

    def __call__(self, sid: ZHSid) -> AssetContext[M]:
        """The Asset with this identifier. Sends no request."""
        return AssetContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[AssetInstance[M]]:
        """List Asset records: GET /v1/Services/{ServiceSid}/Assets

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, AssetPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[AssetPage[M]]:
        """Fetch one page of Asset records: GET /v1/Services/{ServiceSid}/Assets

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self, "GET", AssetPage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[AssetPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", AssetPage, url=target_url)

    @op
    def create(self, friendly_name: str) -> Request[AssetInstance[M]]:
        """Create an Asset: POST /v1/Services/{ServiceSid}/Assets"""
        return Request(self, "POST", AssetInstance, form={"FriendlyName": friendly_name})


__all__ = ["AssetContext", "AssetInstance", "AssetList", "AssetPage"]
