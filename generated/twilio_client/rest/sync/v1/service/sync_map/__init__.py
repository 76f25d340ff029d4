"""Sync Map records.

Generated from specs/contract/twilio_sync_v1.json; do not edit: change the rule and run `make generate`.
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
from ......sids import AccountSid, ISSid, SyncMapSid

if TYPE_CHECKING:
    from .sync_map_item import SyncMapItemList
    from .sync_map_permission import SyncMapPermissionList


class SyncMapContext(InstanceContext[M]):
    """One Sync Map."""

    _uri = Uri("https://sync.twilio.com/v1/Services/{service_sid}/Maps/{sid}")

    sync_map_items: lazy[SyncMapItemList[M]] = lazy(".sync_map_item", "SyncMapItemList", map_sid="sid")
    sync_map_permissions: lazy[SyncMapPermissionList[M]] = lazy(
        ".sync_map_permission", "SyncMapPermissionList", map_sid="sid"
    )

    @op
    def fetch(self) -> Request[SyncMapInstance[M]]:
        """Fetch the Sync Map: GET /v1/Services/{ServiceSid}/Maps/{Sid}"""
        return Request(self, "GET", SyncMapInstance)

    @op
    def delete(self) -> Request[bool]:
        """Delete the Sync Map: DELETE /v1/Services/{ServiceSid}/Maps/{Sid}"""
        return Request(self, "DELETE", bool)

    @op
    def update(self, ttl: int | None = None, collection_ttl: int | None = None) -> Request[SyncMapInstance[M]]:
        """Update the Sync Map: POST /v1/Services/{ServiceSid}/Maps/{Sid}"""
        return Request(self, "POST", SyncMapInstance, form={"Ttl": ttl, "CollectionTtl": collection_ttl})


class SyncMapInstance(SyncMapContext[M], InstanceResource[M]):
    """A Sync Map as returned by Twilio.

    Attributes:
        unique_name: Personal data, kept 30 days.
        created_by: Personal data, kept 30 days.
    """

    _identity = {"sid": "sid"}
    _shown = ("sid",)
    __pii__ = personal(unique_name=Pii(30), created_by=Pii(30))

    sid: field[SyncMapSid] = field()
    unique_name: field[str] = field()
    account_sid: field[AccountSid] = field()
    service_sid: field[ISSid] = field()
    url: field[str] = field()
    links: field[dict[str, Json]] = field()
    revision: field[str] = field()
    date_expires: field[datetime] = field(iso8601_datetime)
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    created_by: field[str] = field()


class SyncMapPage(Page[M, SyncMapInstance[M]]):
    """One page of Sync Map records."""

    _record = SyncMapInstance
    _paging = Linked("maps", max_size=100)


class SyncMapList(ListResource[M]):
    """Sync Map records."""

    _uri = Uri("https://sync.twilio.com/v1/Services/{service_sid}/Maps")

    def __call__(self, sid: str) -> SyncMapContext[M]:
        """The Sync Map with this identifier. Sends no request."""
        return SyncMapContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @op
    def create(
        self, unique_name: str | None = None, ttl: int | None = None, collection_ttl: int | None = None
    ) -> Request[SyncMapInstance[M]]:
        """Create a Sync Map: POST /v1/Services/{ServiceSid}/Maps"""
        return Request(
            self, "POST", SyncMapInstance, form={"UniqueName": unique_name, "Ttl": ttl, "CollectionTtl": collection_ttl}
        )

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[SyncMapInstance[M]]:
        """List Sync Map records: GET /v1/Services/{ServiceSid}/Maps

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 100.
        """
        return Listing(self, SyncMapPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[SyncMapPage[M]]:
        """Fetch one page of Sync Map records: GET /v1/Services/{ServiceSid}/Maps

        Args:
            page_size: Records per page: 1 to 100.
        """
        return Request(
            self, "GET", SyncMapPage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[SyncMapPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", SyncMapPage, url=target_url)


__all__ = ["SyncMapContext", "SyncMapInstance", "SyncMapList", "SyncMapPage"]
