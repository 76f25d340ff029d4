"""Ip Access Control List records.

Generated from specs/contract/twilio_trunking_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime

from .....base.checks import matches
from .....base.deserialize import iso8601_datetime
from .....base.fields import field
from .....base.instance_context import InstanceContext
from .....base.instance_resource import InstanceResource
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.operation import listing, op, streaming
from .....base.page import Page
from .....base.paging import Linked
from .....base.request import Listing, Request
from .....base.uri import Uri
from .....sids import AccountSid, IpAccessControlListSid, TrunkSid


class IpAccessControlListContext(InstanceContext[M]):
    """One Ip Access Control List."""

    _uri = Uri(
        "https://trunking.twilio.com/v1/Trunks/{trunk_sid}/IpAccessControlLists/{sid}",
        trunk_sid=TrunkSid,
        sid=IpAccessControlListSid,
    )

    @op
    def fetch(self) -> Request[IpAccessControlListInstance[M]]:
        """Fetch the Ip Access Control List: GET /v1/Trunks/{TrunkSid}/IpAccessControlLists/{Sid}"""
        return Request(self, "GET", IpAccessControlListInstance)

    @op
    def delete(self) -> Request[bool]:
        """Delete the Ip Access Control List: DELETE /v1/Trunks/{TrunkSid}/IpAccessControlLists/{Sid}"""
        return Request(self, "DELETE", bool)


class IpAccessControlListInstance(IpAccessControlListContext[M], InstanceResource[M]):
    """An Ip Access Control List as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid",)

    account_sid: field[AccountSid] = field()
    sid: field[IpAccessControlListSid] = field()
    trunk_sid: field[TrunkSid] = field()
    friendly_name: field[str] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    url: field[str] = field()


class IpAccessControlListPage(Page[M, IpAccessControlListInstance[M]]):
    """One page of Ip Access Control List records."""

    _record = IpAccessControlListInstance
    _paging = Linked("ip_access_control_lists", max_size=1000)


class IpAccessControlListList(ListResource[M]):
    """Ip Access Control List records."""

    _uri = Uri("https://trunking.twilio.com/v1/Trunks/{trunk_sid}/IpAccessControlLists", trunk_sid=TrunkSid)

    def __call__(self, sid: IpAccessControlListSid) -> IpAccessControlListContext[M]:
        """The Ip Access Control List with this identifier. Sends no request."""
        return IpAccessControlListContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @op
    def create(self, ip_access_control_list_sid: IpAccessControlListSid) -> Request[IpAccessControlListInstance[M]]:
        """Create an Ip Access Control List: POST /v1/Trunks/{TrunkSid}/IpAccessControlLists"""
        return Request(
            self,
            "POST",
            IpAccessControlListInstance,
            form={"IpAccessControlListSid": ip_access_control_list_sid},
            checks=(matches(IpAccessControlListSid, ip_access_control_list_sid=ip_access_control_list_sid),),
        )

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[IpAccessControlListInstance[M]]:
        """List Ip Access Control List records: GET /v1/Trunks/{TrunkSid}/IpAccessControlLists

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, IpAccessControlListPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[IpAccessControlListPage[M]]:
        """Fetch one page of Ip Access Control List records: GET /v1/Trunks/{TrunkSid}/IpAccessControlLists

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            IpAccessControlListPage,
            query={"PageToken": page_token, "Page": page_number, "PageSize": page_size},
        )

    @op
    def get_page(self, target_url: str) -> Request[IpAccessControlListPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", IpAccessControlListPage, url=target_url)


__all__ = [
    "IpAccessControlListContext",
    "IpAccessControlListInstance",
    "IpAccessControlListList",
    "IpAccessControlListPage",
]
