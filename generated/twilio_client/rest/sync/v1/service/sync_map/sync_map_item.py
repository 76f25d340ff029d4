"""Sync Map Item records.

Generated from specs/contract/twilio_sync_v1.json; do not edit: change the rule and run `make generate`.
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
from ......base.serialize import json_text
from ......base.uri import Uri
from ......base.values import Json
from ......sids import AccountSid, ISSid, SyncMapSid

SyncMapItemQueryResultOrder: TypeAlias = Literal["asc", "desc"]
SyncMapItemQueryFromBoundType: TypeAlias = Literal["inclusive", "exclusive"]


class SyncMapItemContext(InstanceContext[M]):
    """One Sync Map Item."""

    _uri = Uri("https://sync.twilio.com/v1/Services/{service_sid}/Maps/{map_sid}/Items/{key}")

    @op
    def fetch(self) -> Request[SyncMapItemInstance[M]]:
        """Fetch the Sync Map Item: GET /v1/Services/{ServiceSid}/Maps/{MapSid}/Items/{Key}"""
        return Request(self, "GET", SyncMapItemInstance)

    @op
    def delete(self, if_match: str | None = None) -> Request[bool]:
        """Delete the Sync Map Item: DELETE /v1/Services/{ServiceSid}/Maps/{MapSid}/Items/{Key}"""
        return Request(self, "DELETE", bool, headers={"If-Match": if_match})

    @op
    def update(
        self,
        if_match: str | None = None,
        data: object | None = None,
        ttl: int | None = None,
        item_ttl: int | None = None,
        collection_ttl: int | None = None,
    ) -> Request[SyncMapItemInstance[M]]:
        """Update the Sync Map Item: POST /v1/Services/{ServiceSid}/Maps/{MapSid}/Items/{Key}"""
        return Request(
            self,
            "POST",
            SyncMapItemInstance,
            headers={"If-Match": if_match},
            form={"Data": json_text(data, "data"), "Ttl": ttl, "ItemTtl": item_ttl, "CollectionTtl": collection_ttl},
        )


class SyncMapItemInstance(SyncMapItemContext[M], InstanceResource[M]):
    """A Sync Map Item as returned by Twilio.

    Attributes:
        key: Personal data, kept 30 days.
        data: Sensitive personal data, kept 7 days.
        created_by: Personal data, kept 30 days.
    """

    _identity = {"key": "key"}
    __pii__ = personal(key=Pii(30), data=Pii(7, "sensitive"), created_by=Pii(30))

    key: field[str] = field()
    account_sid: field[AccountSid] = field()
    service_sid: field[ISSid] = field()
    map_sid: field[SyncMapSid] = field()
    url: field[str] = field()
    revision: field[str] = field()
    data: field[Json] = field()
    date_expires: field[datetime] = field(iso8601_datetime)
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    created_by: field[str] = field()

    class QueryResultOrder:
        """Values of SyncMapItemQueryResultOrder."""

        ASC: Final = "asc"
        DESC: Final = "desc"

    class QueryFromBoundType:
        """Values of SyncMapItemQueryFromBoundType."""

        INCLUSIVE: Final = "inclusive"
        EXCLUSIVE: Final = "exclusive"


class SyncMapItemPage(Page[M, SyncMapItemInstance[M]]):
    """One page of Sync Map Item records."""

    _record = SyncMapItemInstance
    _paging = Linked("items", max_size=100)


class SyncMapItemList(ListResource[M]):
    """Sync Map Item records."""

    _uri = Uri("https://sync.twilio.com/v1/Services/{service_sid}/Maps/{map_sid}/Items")

    def __call__(self, key: str) -> SyncMapItemContext[M]:
        """The Sync Map Item with this identifier. Sends no request."""
        return SyncMapItemContext(self._client, {**self._path, "key": key})

    get = __call__

    @op
    def create(
        self,
        key: str,
        data: object,
        ttl: int | None = None,
        item_ttl: int | None = None,
        collection_ttl: int | None = None,
    ) -> Request[SyncMapItemInstance[M]]:
        """Create a Sync Map Item: POST /v1/Services/{ServiceSid}/Maps/{MapSid}/Items"""
        return Request(
            self,
            "POST",
            SyncMapItemInstance,
            form={
                "Key": key,
                "Data": json_text(data, "data"),
                "Ttl": ttl,
                "ItemTtl": item_ttl,
                "CollectionTtl": collection_ttl,
            },
        )

    @listing
    def list(
        self,
        order: SyncMapItemQueryResultOrder | str | None = None,
        from_: str | None = None,
        bounds: SyncMapItemQueryFromBoundType | str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[SyncMapItemInstance[M]]:
        """List Sync Map Item records: GET /v1/Services/{ServiceSid}/Maps/{MapSid}/Items

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 100.
        """
        return Listing(
            self,
            SyncMapItemPage,
            query={"Order": order, "From": from_, "Bounds": bounds, "PageSize": page_size},
            limit=limit,
        )

    stream = streaming(list)

    @op
    def page(
        self,
        order: SyncMapItemQueryResultOrder | str | None = None,
        from_: str | None = None,
        bounds: SyncMapItemQueryFromBoundType | str | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[SyncMapItemPage[M]]:
        """Fetch one page of Sync Map Item records: GET /v1/Services/{ServiceSid}/Maps/{MapSid}/Items

        Args:
            page_size: Records per page: 1 to 100.
        """
        return Request(
            self,
            "GET",
            SyncMapItemPage,
            query={
                "Order": order,
                "From": from_,
                "Bounds": bounds,
                "PageToken": page_token,
                "Page": page_number,
                "PageSize": page_size,
            },
        )

    @op
    def get_page(self, target_url: str) -> Request[SyncMapItemPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", SyncMapItemPage, url=target_url)


__all__ = [
    "SyncMapItemContext",
    "SyncMapItemInstance",
    "SyncMapItemList",
    "SyncMapItemPage",
    "SyncMapItemQueryFromBoundType",
    "SyncMapItemQueryResultOrder",
]
