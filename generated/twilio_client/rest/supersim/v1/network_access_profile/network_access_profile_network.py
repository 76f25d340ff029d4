"""Network Access Profile Network records.

Generated from specs/contract/twilio_supersim_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from .....base.checks import matches
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
from .....base.values import Json
from .....sids import NetworkAccessProfileSid, NetworkSid


class NetworkAccessProfileNetworkContext(InstanceContext[M]):
    """One Network Access Profile Network."""

    _uri = Uri(
        "https://supersim.twilio.com/v1/NetworkAccessProfiles/{network_access_profile_sid}/Networks/{sid}",
        sid=NetworkSid,
    )

    @op
    def delete(self) -> Request[bool]:
        """Delete the Network Access Profile Network.

        DELETE /v1/NetworkAccessProfiles/{NetworkAccessProfileSid}/Networks/{Sid}
        """
        return Request(
            self,
            "DELETE",
            bool,
            checks=(
                matches(NetworkAccessProfileSid, network_access_profile_sid=self._path["network_access_profile_sid"]),
            ),
        )

    @op
    def fetch(self) -> Request[NetworkAccessProfileNetworkInstance[M]]:
        """Fetch the Network Access Profile Network.

        GET /v1/NetworkAccessProfiles/{NetworkAccessProfileSid}/Networks/{Sid}
        """
        return Request(self, "GET", NetworkAccessProfileNetworkInstance)


class NetworkAccessProfileNetworkInstance(NetworkAccessProfileNetworkContext[M], InstanceResource[M]):
    """A Network Access Profile Network as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid",)

    sid: field[NetworkSid] = field()
    network_access_profile_sid: field[NetworkAccessProfileSid] = field()
    friendly_name: field[str] = field()
    iso_country: field[str] = field()
    identifiers: field[list[Json]] = field()
    url: field[str] = field()


class NetworkAccessProfileNetworkPage(Page[M, NetworkAccessProfileNetworkInstance[M]]):
    """One page of Network Access Profile Network records."""

    _record = NetworkAccessProfileNetworkInstance
    _paging = Linked("networks", max_size=1000)


class NetworkAccessProfileNetworkList(ListResource[M]):
    """Network Access Profile Network records."""

    _uri = Uri("https://supersim.twilio.com/v1/NetworkAccessProfiles/{network_access_profile_sid}/Networks")

    def __call__(self, sid: NetworkSid) -> NetworkAccessProfileNetworkContext[M]:
        """The Network Access Profile Network with this identifier. Sends no request."""
        return NetworkAccessProfileNetworkContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(
        self, limit: int | None = None, page_size: int | None = None
    ) -> Listing[NetworkAccessProfileNetworkInstance[M]]:
        """List Network Access Profile Network records.

        GET /v1/NetworkAccessProfiles/{NetworkAccessProfileSid}/Networks

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, NetworkAccessProfileNetworkPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[NetworkAccessProfileNetworkPage[M]]:
        """Fetch one page of Network Access Profile Network records.

        GET /v1/NetworkAccessProfiles/{NetworkAccessProfileSid}/Networks

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            NetworkAccessProfileNetworkPage,
            query={"PageToken": page_token, "Page": page_number, "PageSize": page_size},
        )

    @op
    def get_page(self, target_url: str) -> Request[NetworkAccessProfileNetworkPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", NetworkAccessProfileNetworkPage, url=target_url)

    @op
    def create(self, network: NetworkSid) -> Request[NetworkAccessProfileNetworkInstance[M]]:
        """Create a Network Access Profile Network: POST /v1/NetworkAccessProfiles/{NetworkAccessProfileSid}/Networks"""
        return Request(
            self,
            "POST",
            NetworkAccessProfileNetworkInstance,
            form={"Network": network},
            checks=(matches(NetworkSid, network=network),),
        )


__all__ = [
    "NetworkAccessProfileNetworkContext",
    "NetworkAccessProfileNetworkInstance",
    "NetworkAccessProfileNetworkList",
    "NetworkAccessProfileNetworkPage",
]
