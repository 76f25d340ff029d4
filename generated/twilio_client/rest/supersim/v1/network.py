"""Network records.

Generated from specs/contract/twilio_supersim_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from ....base.fields import field
from ....base.instance_context import InstanceContext
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import listing, op, streaming
from ....base.page import Page
from ....base.paging import Linked
from ....base.request import Listing, Request
from ....base.uri import Uri
from ....base.values import Json
from ....sids import NetworkSid


class NetworkContext(InstanceContext[M]):
    """One Network."""

    _uri = Uri("https://supersim.twilio.com/v1/Networks/{sid}", sid=NetworkSid)

    @op
    def fetch(self) -> Request[NetworkInstance[M]]:
        """Fetch the Network: GET /v1/Networks/{Sid}"""
        return Request(self, "GET", NetworkInstance)


class NetworkInstance(NetworkContext[M], InstanceResource[M]):
    """A Network as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid",)

    sid: field[NetworkSid] = field()
    friendly_name: field[str] = field()
    url: field[str] = field()
    iso_country: field[str] = field()
    identifiers: field[list[Json]] = field()


class NetworkPage(Page[M, NetworkInstance[M]]):
    """One page of Network records."""

    _record = NetworkInstance
    _paging = Linked("networks", max_size=1000)


class NetworkList(ListResource[M]):
    """Network records."""

    _uri = Uri("https://supersim.twilio.com/v1/Networks")

    def __call__(self, sid: NetworkSid) -> NetworkContext[M]:
        """The Network with this identifier. Sends no request."""
        return NetworkContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(
        self,
        iso_country: str | None = None,
        mcc: str | None = None,
        mnc: str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[NetworkInstance[M]]:
        """List Network records: GET /v1/Networks

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(
            self,
            NetworkPage,
            query={"IsoCountry": iso_country, "Mcc": mcc, "Mnc": mnc, "PageSize": page_size},
            limit=limit,
        )

    stream = streaming(list)

    @op
    def page(
        self,
        iso_country: str | None = None,
        mcc: str | None = None,
        mnc: str | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[NetworkPage[M]]:
        """Fetch one page of Network records: GET /v1/Networks

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            NetworkPage,
            query={
                "IsoCountry": iso_country,
                "Mcc": mcc,
                "Mnc": mnc,
                "PageToken": page_token,
                "Page": page_number,
                "PageSize": page_size,
            },
        )

    @op
    def get_page(self, target_url: str) -> Request[NetworkPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", NetworkPage, url=target_url)


__all__ = ["NetworkContext", "NetworkInstance", "NetworkList", "NetworkPage"]
