"""Sync List Item records.

Generated from specs/contract/twilio_sync_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final, Literal, TypeAlias

from ......base.deserialize import integer, iso8601_datetime
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
from ......sids import AccountSid, ISSid, SyncListSid

SyncListItemQueryResultOrder: TypeAlias = Literal["asc", "desc"]
SyncListItemQueryFromBoundType: TypeAlias = Literal["inclusive", "exclusive"]


class SyncListItemContext(InstanceContext[M]):
    """One Sync List Item."""

    _uri = Uri("https://sync.twilio.com/v1/Services/{service_sid}/Lists/{list_sid}/Items/{index}")

    @op
    def fetch(self) -> Request[SyncListItemInstance[M]]:
        """Fetch the Sync List Item: GET /v1/Services/{ServiceSid}/Lists/{ListSid}/Items/{Index}"""
        return Request(self, "GET", SyncListItemInstance)

    @op
    def delete(self, if_match: str | None = None) -> Request[bool]:
        """Delete the Sync List Item: DELETE /v1/Services/{ServiceSid}/Lists/{ListSid}/Items/{Index}"""
        return Request(self, "DELETE", bool, headers={"If-Match": if_match})

    @op
    def update(
        self,
        if_match: str | None = None,
        data: object | None = None,
        ttl: int | None = None,
        item_ttl: int | None = None,
        collection_ttl: int | None = None,
    ) -> Request[SyncListItemInstance[M]]:
        """Update the Sync List Item: POST /v1/Services/{ServiceSid}/Lists/{ListSid}/Items/{Index}"""
        return Request(
            self,
            "POST",
            SyncListItemInstance,
            headers={"If-Match": if_match},
            form={"Data": json_text(data, "data"), "Ttl": ttl, "ItemTtl": item_ttl, "CollectionTtl": collection_ttl},
        )


class SyncListItemInstance(SyncListItemContext[M], InstanceResource[M]):
    """A Sync List Item as returned by Twilio.

    Attributes:
        data: Sensitive personal data, kept 7 days.
        created_by: Personal data, kept 30 days.
    """

    _identity = {"index": "index"}
    _shown = ("index",)
    __pii__ = personal(data=Pii(7, "sensitive"), created_by=Pii(30))

    index: field[int] = field(integer)
    account_sid: field[AccountSid] = field()
    service_sid: field[ISSid] = field()
    list_sid: field[SyncListSid] = field()
    url: field[str] = field()
    revision: field[str] = field()
    data: field[Json] = field()
    date_expires: field[datetime] = field(iso8601_datetime)
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    created_by: field[str] = field()

    class QueryResultOrder:
        """Values of SyncListItemQueryResultOrder."""

        ASC: Final = "asc"
        DESC: Final = "desc"

    class QueryFromBoundType:
        """Values of SyncListItemQueryFromBoundType."""

        INCLUSIVE: Final = "inclusive"
        EXCLUSIVE: Final = "exclusive"


class SyncListItemPage(Page[M, SyncListItemInstance[M]]):
    """One page of Sync List Item records."""

    _record = SyncListItemInstance
    _paging = Linked("items", max_size=100)


class SyncListItemList(ListResource[M]):
    """Sync List Item records."""

    _uri = Uri("https://sync.twilio.com/v1/Services/{service_sid}/Lists/{list_sid}/Items")

    def __call__(self, index: int) -> SyncListItemContext[M]:
        """The Sync List Item with this identifier. Sends no request."""
        return SyncListItemContext(self._client, {**self._path, "index": index})

    get = __call__

    @op
    def create(
        self, data: object, ttl: int | None = None, item_ttl: int | None = None, collection_ttl: int | None = None
    ) -> Request[SyncListItemInstance[M]]:
        """Create a Sync List Item: POST /v1/Services/{ServiceSid}/Lists/{ListSid}/Items"""
        return Request(
            self,
            "POST",
            SyncListItemInstance,
            form={"Data": json_text(data, "data"), "Ttl": ttl, "ItemTtl": item_ttl, "CollectionTtl": collection_ttl},
        )

    @listing
    def list(
        self,
        order: SyncListItemQueryResultOrder | str | None = None,
        from_: str | None = None,
        bounds: SyncListItemQueryFromBoundType | str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[SyncListItemInstance[M]]:
        """List Sync List Item records: GET /v1/Services/{ServiceSid}/Lists/{ListSid}/Items

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 100.
        """
        return Listing(
            self,
            SyncListItemPage,
            query={"Order": order, "From": from_, "Bounds": bounds, "PageSize": page_size},
            limit=limit,
        )

    stream = streaming(list)

    @op
    def page(
        self,
        order: SyncListItemQueryResultOrder | str | None = None,
        from_: str | None = None,
        bounds: SyncListItemQueryFromBoundType | str | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[SyncListItemPage[M]]:
        """Fetch one page of Sync List Item records: GET /v1/Services/{ServiceSid}/Lists/{ListSid}/Items

        Args:
            page_size: Records per page: 1 to 100.
        """
        return Request(
            self,
            "GET",
            SyncListItemPage,
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
    def get_page(self, target_url: str) -> Request[SyncListItemPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", SyncListItemPage, url=target_url)


__all__ = [
    "SyncListItemContext",
    "SyncListItemInstance",
    "SyncListItemList",
    "SyncListItemPage",
    "SyncListItemQueryFromBoundType",
    "SyncListItemQueryResultOrder",
]
