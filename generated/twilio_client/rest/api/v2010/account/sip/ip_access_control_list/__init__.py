"""Ip Access Control List records.

Generated from specs/contract/twilio_api_v2010.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from .......base.deserialize import rfc2822_datetime
from .......base.fields import field
from .......base.instance_context import InstanceContext
from .......base.instance_resource import InstanceResource
from .......base.links import lazy
from .......base.list_resource import ListResource
from .......base.mode import M
from .......base.operation import listing, op, streaming
from .......base.page import Page
from .......base.paging import Linked
from .......base.request import Listing, Request
from .......base.uri import Uri
from .......base.values import Json
from .......sids import AccountSid, IpAccessControlListSid

if TYPE_CHECKING:
    from .ip_address import IpAddressList


class IpAccessControlListContext(InstanceContext[M]):
    """One Ip Access Control List."""

    _uri = Uri(
        "https://api.twilio.com/2010-04-01/Accounts/{account_sid}/SIP/IpAccessControlLists/{sid}.json",
        account_sid=AccountSid,
        sid=IpAccessControlListSid,
    )

    ip_addresses: lazy[IpAddressList[M]] = lazy(".ip_address", "IpAddressList", ip_access_control_list_sid="sid")

    @op
    def fetch(self) -> Request[IpAccessControlListInstance[M]]:
        """Fetch the Ip Access Control List.

        GET /2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{Sid}.json
        """
        return Request(self, "GET", IpAccessControlListInstance)

    @op
    def update(self, friendly_name: str) -> Request[IpAccessControlListInstance[M]]:
        """Update the Ip Access Control List.

        POST /2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{Sid}.json
        """
        return Request(self, "POST", IpAccessControlListInstance, form={"FriendlyName": friendly_name})

    @op
    def delete(self) -> Request[bool]:
        """Delete the Ip Access Control List.

        DELETE /2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{Sid}.json
        """
        return Request(self, "DELETE", bool)


class IpAccessControlListInstance(IpAccessControlListContext[M], InstanceResource[M]):
    """An Ip Access Control List as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid",)

    sid: field[IpAccessControlListSid] = field()
    account_sid: field[AccountSid] = field()
    friendly_name: field[str] = field()
    date_created: field[datetime] = field(rfc2822_datetime)
    date_updated: field[datetime] = field(rfc2822_datetime)
    subresource_uris: field[dict[str, Json]] = field()
    uri: field[str] = field()


class IpAccessControlListPage(Page[M, IpAccessControlListInstance[M]]):
    """One page of Ip Access Control List records."""

    _record = IpAccessControlListInstance
    _paging = Linked("ip_access_control_lists", max_size=1000)


class IpAccessControlListList(ListResource[M]):
    """Ip Access Control List records."""

    _uri = Uri(
        "https://api.twilio.com/2010-04-01/Accounts/{account_sid}/SIP/IpAccessControlLists.json", account_sid=AccountSid
    )

    def __call__(self, sid: IpAccessControlListSid) -> IpAccessControlListContext[M]:
        """The Ip Access Control List with this identifier. Sends no request."""
        return IpAccessControlListContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[IpAccessControlListInstance[M]]:
        """List Ip Access Control List records: GET /2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists.json

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
        """Fetch one page of Ip Access Control List records.

        GET /2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists.json

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

    @op
    def create(self, friendly_name: str) -> Request[IpAccessControlListInstance[M]]:
        """Create an Ip Access Control List: POST /2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists.json"""
        return Request(self, "POST", IpAccessControlListInstance, form={"FriendlyName": friendly_name})


__all__ = [
    "IpAccessControlListContext",
    "IpAccessControlListInstance",
    "IpAccessControlListList",
    "IpAccessControlListPage",
]
