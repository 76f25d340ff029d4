"""Asset Version records.

Generated from specs/contract/twilio_serverless_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final, Literal, TypeAlias

from ......base.deserialize import iso8601_datetime
from ......base.fields import field
from ......base.instance_context import InstanceContext
from ......base.instance_resource import InstanceResource
from ......base.list_resource import ListResource
from ......base.mode import M
from ......base.operation import listing, op, streaming
from ......base.page import Page
from ......base.paging import Linked
from ......base.pii import Pii, personal
from ......base.request import Listing, Request
from ......base.uri import Uri
from ......sids import AccountSid, ServerlessServiceSid, ZHSid, ZNSid

AssetVersionVisibility: TypeAlias = Literal["public", "private", "protected"]


class AssetVersionContext(InstanceContext[M]):
    """One Asset Version."""

    _uri = Uri(
        "https://serverless.twilio.com/v1/Services/{service_sid}/Assets/{asset_sid}/Versions/{sid}",
        asset_sid=ZHSid,
        sid=ZNSid,
    )

    @op
    def fetch(self) -> Request[AssetVersionInstance[M]]:
        """Fetch the Asset Version: GET /v1/Services/{ServiceSid}/Assets/{AssetSid}/Versions/{Sid}"""
        return Request(self, "GET", AssetVersionInstance)


class AssetVersionInstance(AssetVersionContext[M], InstanceResource[M]):
    """An Asset Version as returned by Twilio.

    Attributes:
        path: Personal data, kept 7 days.
    """

    _identity = {"sid": "sid"}
    _shown = ("sid", "visibility")
    __pii__ = personal(path=Pii(7))

    sid: field[ZNSid] = field()
    account_sid: field[AccountSid] = field()
    service_sid: field[ServerlessServiceSid] = field()
    asset_sid: field[ZHSid] = field()
    path: field[str] = field()
    visibility: field[AssetVersionVisibility | str] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    url: field[str] = field()

    class Visibility:
        """Values of AssetVersionVisibility."""

        PUBLIC: Final = "public"
        PRIVATE: Final = "private"
        PROTECTED: Final = "protected"


class AssetVersionPage(Page[M, AssetVersionInstance[M]]):
    """One page of Asset Version records."""

    _record = AssetVersionInstance
    _paging = Linked("asset_versions", max_size=1000)


class AssetVersionList(ListResource[M]):
    """Asset Version records."""

    _uri = Uri("https://serverless.twilio.com/v1/Services/{service_sid}/Assets/{asset_sid}/Versions", asset_sid=ZHSid)

    def __call__(self, sid: ZNSid) -> AssetVersionContext[M]:
        """The Asset Version with this identifier. Sends no request."""
        return AssetVersionContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[AssetVersionInstance[M]]:
        """List Asset Version records: GET /v1/Services/{ServiceSid}/Assets/{AssetSid}/Versions

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, AssetVersionPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[AssetVersionPage[M]]:
        """Fetch one page of Asset Version records: GET /v1/Services/{ServiceSid}/Assets/{AssetSid}/Versions

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self, "GET", AssetVersionPage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[AssetVersionPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", AssetVersionPage, url=target_url)


__all__ = [
    "AssetVersionContext",
    "AssetVersionInstance",
    "AssetVersionList",
    "AssetVersionPage",
    "AssetVersionVisibility",
]
