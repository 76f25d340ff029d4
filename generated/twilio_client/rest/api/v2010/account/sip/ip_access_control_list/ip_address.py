"""Ip Address records.

Generated from specs/contract/twilio_api_v2010.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime

from .......base.deserialize import integer, rfc2822_datetime
from .......base.fields import field
from .......base.instance_context import InstanceContext
from .......base.instance_resource import InstanceResource
from .......base.list_resource import ListResource
from .......base.mode import M
from .......base.operation import listing, op, streaming
from .......base.page import Page
from .......base.paging import Linked
from .......base.request import Listing, Request
from .......base.uri import Uri
from .......sids import AccountSid, IpAccessControlListSid, IpAddressSid


class IpAddressContext(InstanceContext[M]):
    """One Ip Address."""

    _uri = Uri(
        "https://api.twilio.com/2010-04-01/Accounts/{account_sid}/SIP/IpAccessControlLists/{ip_access_control_list_sid}/IpAddresses/{sid}.json",
        account_sid=AccountSid,
        ip_access_control_list_sid=IpAccessControlListSid,
        sid=IpAddressSid,
    )

    @op
    def fetch(self) -> Request[IpAddressInstance[M]]:
        """Fetch the Ip Address.

        GET /2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{IpAccessControlListSid}/IpAddresses/{Sid}.json
        """
        return Request(self, "GET", IpAddressInstance)

    @op
    def update(
        self, ip_address: str | None = None, friendly_name: str | None = None, cidr_prefix_length: int | None = None
    ) -> Request[IpAddressInstance[M]]:
        """Update the Ip Address.

        POST /2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{IpAccessControlListSid}/IpAddresses/{Sid}.json
        """
        return Request(
            self,
            "POST",
            IpAddressInstance,
            form={"IpAddress": ip_address, "FriendlyName": friendly_name, "CidrPrefixLength": cidr_prefix_length},
        )

    @op
    def delete(self) -> Request[bool]:
        """Delete the Ip Address.

        DELETE /2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{IpAccessControlListSid}/IpAddresses/{Sid}.json
        """
        return Request(self, "DELETE", bool)


class IpAddressInstance(IpAddressContext[M], InstanceResource[M]):
    """An Ip Address as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid",)

    sid: field[IpAddressSid] = field()
    account_sid: field[AccountSid] = field()
    friendly_name: field[str] = field()
    ip_address: field[str] = field()
    cidr_prefix_length: field[int] = field(integer)
    ip_access_control_list_sid: field[IpAccessControlListSid] = field()
    date_created: field[datetime] = field(rfc2822_datetime)
    date_updated: field[datetime] = field(rfc2822_datetime)
    uri: field[str] = field()


class IpAddressPage(Page[M, IpAddressInstance[M]]):
    """One page of Ip Address records."""

    _record = IpAddressInstance
    _paging = Linked("ip_addresses", max_size=1000)


class IpAddressList(ListResource[M]):
    """Ip Address records."""

    _uri = Uri(
        "https://api.twilio.com/2010-04-01/Accounts/{account_sid}/SIP/IpAccessControlLists/{ip_access_control_list_sid}/IpAddresses.json",
        account_sid=AccountSid,
        ip_access_control_list_sid=IpAccessControlListSid,
    )

    def __call__(self, sid: IpAddressSid) -> IpAddressContext[M]:
        """The Ip Address with this identifier. Sends no request."""
        return IpAddressContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[IpAddressInstance[M]]:
        """List Ip Address records.

        GET /2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{IpAccessControlListSid}/IpAddresses.json

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, IpAddressPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[IpAddressPage[M]]:
        """Fetch one page of Ip Address records.

        GET /2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{IpAccessControlListSid}/IpAddresses.json

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self, "GET", IpAddressPage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[IpAddressPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", IpAddressPage, url=target_url)

    @op
    def create(
        self, friendly_name: str, ip_address: str, cidr_prefix_length: int | None = None
    ) -> Request[IpAddressInstance[M]]:
        """Create an Ip Address.

        POST /2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{IpAccessControlListSid}/IpAddresses.json
        """
        return Request(
            self,
            "POST",
            IpAddressInstance,
            form={"FriendlyName": friendly_name, "IpAddress": ip_address, "CidrPrefixLength": cidr_prefix_length},
        )


__all__ = ["IpAddressContext", "IpAddressInstance", "IpAddressList", "IpAddressPage"]
