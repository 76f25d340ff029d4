"""Sim Ip Address records.

Generated from specs/contract/twilio_supersim_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from .....base.fields import field
from .....base.instance_resource import InstanceResource
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.operation import listing, op, streaming
from .....base.page import Page
from .....base.paging import Linked
from .....base.request import Listing, Request
from .....base.uri import Uri

SimIpAddressIpAddressVersion: TypeAlias = Literal["IPv4", "IPv6"]


class SimIpAddressInstance(InstanceResource[M]):
    """A Sim Ip Address as returned by Twilio."""

    _shown = ("ip_address_version",)

    ip_address: field[str] = field()
    ip_address_version: field[SimIpAddressIpAddressVersion | str] = field()

    class IpAddressVersion:
        """Values of SimIpAddressIpAddressVersion."""

        IPV4: Final = "IPv4"
        IPV6: Final = "IPv6"


class SimIpAddressPage(Page[M, SimIpAddressInstance[M]]):
    """One page of Sim Ip Address records."""

    _record = SimIpAddressInstance
    _paging = Linked("ip_addresses", max_size=1000)


class SimIpAddressList(ListResource[M]):
    """Sim Ip Address records."""

    _uri = Uri("https://supersim.twilio.com/v1/Sims/{sim_sid}/IpAddresses")

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[SimIpAddressInstance[M]]:
        """List Sim Ip Address records: GET /v1/Sims/{SimSid}/IpAddresses

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, SimIpAddressPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[SimIpAddressPage[M]]:
        """Fetch one page of Sim Ip Address records: GET /v1/Sims/{SimSid}/IpAddresses

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self, "GET", SimIpAddressPage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[SimIpAddressPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", SimIpAddressPage, url=target_url)


__all__ = ["SimIpAddressInstance", "SimIpAddressIpAddressVersion", "SimIpAddressList", "SimIpAddressPage"]
