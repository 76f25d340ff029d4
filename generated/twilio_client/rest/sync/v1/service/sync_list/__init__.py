"""Sync List records.

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
from ......sids import AccountSid, ISSid, SyncListSid

if TYPE_CHECKING:
    from .sync_list_item import SyncListItemList
    from .sync_list_permission import SyncListPermissionList


class SyncListContext(InstanceContext[M]):
    """One Sync List."""

    _uri = Uri("https://sync.twilio.com/v1/Services/{service_sid}/Lists/{sid}")

    sync_list_items: lazy[SyncListItemList[M]] = lazy(".sync_list_item", "SyncListItemList", list_sid="sid")
    sync_list_permissions: lazy[SyncListPermissionList[M]] = lazy(
        ".sync_list_permission", "SyncListPermissionList", list_sid="sid"
    )

    @op
    def fetch(self) -> Request[SyncListInstance[M]]:
        """Fetch the Sync List: GET /v1/Services/{ServiceSid}/Lists/{Sid}"""
        return Request(self, "GET", SyncListInstance)

    @op
    def delete(self) -> Request[bool]:
        """Delete the Sync List: DELETE /v1/Services/{ServiceSid}/Lists/{Sid}"""
        return Request(self, "DELETE", bool)

    @op
    def update(self, ttl: int | None = None, collection_ttl: int | None = None) -> Request[SyncListInstance[M]]:
        """Update the Sync List: POST /v1/Services/{ServiceSid}/Lists/{Sid}"""
        return Request(self, "POST", SyncListInstance, form={"Ttl": ttl, "CollectionTtl": collection_ttl})


class SyncListInstance(SyncListContext[M], InstanceResource[M]):
    """A Sync List as returned by Twilio.

    Attributes:
        unique_name: Personal data, kept 30 days.
        created_by: Personal data, kept 30 days.
    """

    _identity = {"sid": "sid"}
    _shown = ("sid",)
    __pii__ = personal(unique_name=Pii(30), created_by=Pii(30))

    sid: field[SyncListSid] = field()
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


class SyncListPage(Page[M, SyncListInstance[M]]):
    """One page of Sync List records."""

    _record = SyncListInstance
    _paging = Linked("lists", max_size=100)


class SyncListList(ListResource[M]):
    """Sync List records."""

    _uri = Uri("https://sync.twilio.com/v1/Services/{service_sid}/Lists")

    def __call__(self, sid: str) -> SyncListContext[M]:
        """The Sync List with this identifier. Sends no request."""
        return SyncListContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @op
    def create(
        self, unique_name: str | None = None, ttl: int | None = None, collection_ttl: int | None = None
    ) -> Request[SyncListInstance[M]]:
        """Create a Sync List: POST /v1/Services/{ServiceSid}/Lists"""
        return Request(
            self,
            "POST",
            SyncListInstance,
            form={"UniqueName": unique_name, "Ttl": ttl, "CollectionTtl": collection_ttl},
        )

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[SyncListInstance[M]]:
        """List Sync List records: GET /v1/Services/{ServiceSid}/Lists

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 100.
        """
        return Listing(self, SyncListPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[SyncListPage[M]]:
        """Fetch one page of Sync List records: GET /v1/Services/{ServiceSid}/Lists

        Args:
            page_size: Records per page: 1 to 100.
        """
        return Request(
            self, "GET", SyncListPage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[SyncListPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", SyncListPage, url=target_url)


__all__ = ["SyncListContext", "SyncListInstance", "SyncListList", "SyncListPage"]
