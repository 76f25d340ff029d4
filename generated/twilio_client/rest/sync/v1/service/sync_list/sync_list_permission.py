"""Sync List Permission records.

Generated from specs/contract/twilio_sync_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

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
from ......base.serialize import true_or_false
from ......base.uri import Uri
from ......sids import AccountSid, ISSid, SyncListSid


class SyncListPermissionContext(InstanceContext[M]):
    """One Sync List Permission."""

    _uri = Uri("https://sync.twilio.com/v1/Services/{service_sid}/Lists/{list_sid}/Permissions/{identity}")

    @op
    def fetch(self) -> Request[SyncListPermissionInstance[M]]:
        """Fetch the Sync List Permission: GET /v1/Services/{ServiceSid}/Lists/{ListSid}/Permissions/{Identity}"""
        return Request(self, "GET", SyncListPermissionInstance)

    @op
    def delete(self) -> Request[bool]:
        """Delete the Sync List Permission: DELETE /v1/Services/{ServiceSid}/Lists/{ListSid}/Permissions/{Identity}"""
        return Request(self, "DELETE", bool)

    @op
    def update(self, read: bool, write: bool, manage: bool) -> Request[SyncListPermissionInstance[M]]:
        """Update the Sync List Permission: POST /v1/Services/{ServiceSid}/Lists/{ListSid}/Permissions/{Identity}"""
        return Request(
            self,
            "POST",
            SyncListPermissionInstance,
            form={"Read": true_or_false(read), "Write": true_or_false(write), "Manage": true_or_false(manage)},
        )


class SyncListPermissionInstance(SyncListPermissionContext[M], InstanceResource[M]):
    """A Sync List Permission as returned by Twilio.

    Attributes:
        identity: Personal data, kept 30 days.
    """

    _identity = {"identity": "identity"}
    __pii__ = personal(identity=Pii(30))

    account_sid: field[AccountSid] = field()
    service_sid: field[ISSid] = field()
    list_sid: field[SyncListSid] = field()
    identity: field[str] = field()
    read: field[bool] = field()
    write: field[bool] = field()
    manage: field[bool] = field()
    url: field[str] = field()


class SyncListPermissionPage(Page[M, SyncListPermissionInstance[M]]):
    """One page of Sync List Permission records."""

    _record = SyncListPermissionInstance
    _paging = Linked("permissions", max_size=100)


class SyncListPermissionList(ListResource[M]):
    """Sync List Permission records."""

    _uri = Uri("https://sync.twilio.com/v1/Services/{service_sid}/Lists/{list_sid}/Permissions")

    def __call__(self, identity: str) -> SyncListPermissionContext[M]:
        """The Sync List Permission with this identifier. Sends no request."""
        return SyncListPermissionContext(self._client, {**self._path, "identity": identity})

    get = __call__

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[SyncListPermissionInstance[M]]:
        """List Sync List Permission records: GET /v1/Services/{ServiceSid}/Lists/{ListSid}/Permissions

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 100.
        """
        return Listing(self, SyncListPermissionPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[SyncListPermissionPage[M]]:
        """Fetch one page of Sync List Permission records: GET /v1/Services/{ServiceSid}/Lists/{ListSid}/Permissions

        Args:
            page_size: Records per page: 1 to 100.
        """
        return Request(
            self,
            "GET",
            SyncListPermissionPage,
            query={"PageToken": page_token, "Page": page_number, "PageSize": page_size},
        )

    @op
    def get_page(self, target_url: str) -> Request[SyncListPermissionPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", SyncListPermissionPage, url=target_url)


__all__ = [
    "SyncListPermissionContext",
    "SyncListPermissionInstance",
    "SyncListPermissionList",
    "SyncListPermissionPage",
]
