"""Network Access Profile records.

Generated from specs/contract/twilio_supersim_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from .....base.deserialize import iso8601_datetime
from .....base.fields import field
from .....base.instance_context import InstanceContext
from .....base.instance_resource import InstanceResource
from .....base.links import lazy
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.operation import listing, op, streaming
from .....base.page import Page
from .....base.paging import Linked
from .....base.request import Listing, Request
from .....base.uri import Uri
from .....base.values import Json
from .....sids import AccountSid, NetworkAccessProfileSid

if TYPE_CHECKING:
    from .network_access_profile_network import NetworkAccessProfileNetworkList


class NetworkAccessProfileContext(InstanceContext[M]):
    """One Network Access Profile."""

    _uri = Uri("https://supersim.twilio.com/v1/NetworkAccessProfiles/{sid}")

    networks: lazy[NetworkAccessProfileNetworkList[M]] = lazy(
        ".network_access_profile_network", "NetworkAccessProfileNetworkList", network_access_profile_sid="sid"
    )

    @op
    def fetch(self) -> Request[NetworkAccessProfileInstance[M]]:
        """Fetch the Network Access Profile: GET /v1/NetworkAccessProfiles/{Sid}"""
        return Request(self, "GET", NetworkAccessProfileInstance)

    @op
    def update(self, unique_name: str | None = None) -> Request[NetworkAccessProfileInstance[M]]:
        """Update the Network Access Profile: POST /v1/NetworkAccessProfiles/{Sid}"""
        return Request(self, "POST", NetworkAccessProfileInstance, form={"UniqueName": unique_name})


class NetworkAccessProfileInstance(NetworkAccessProfileContext[M], InstanceResource[M]):
    """A Network Access Profile as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid",)

    sid: field[NetworkAccessProfileSid] = field()
    unique_name: field[str] = field()
    account_sid: field[AccountSid] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    url: field[str] = field()
    links: field[dict[str, Json]] = field()


class NetworkAccessProfilePage(Page[M, NetworkAccessProfileInstance[M]]):
    """One page of Network Access Profile records."""

    _record = NetworkAccessProfileInstance
    _paging = Linked("network_access_profiles", max_size=1000)


class NetworkAccessProfileList(ListResource[M]):
    """Network Access Profile records."""

    _uri = Uri("https://supersim.twilio.com/v1/NetworkAccessProfiles")

    def __call__(self, sid: str) -> NetworkAccessProfileContext[M]:
        """The Network Access Profile with this identifier. Sends no request."""
        return NetworkAccessProfileContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @op
    def create(
        self, unique_name: str | None = None, networks: str | Sequence[str] | None = None
    ) -> Request[NetworkAccessProfileInstance[M]]:
        """Create a Network Access Profile: POST /v1/NetworkAccessProfiles"""
        return Request(
            self, "POST", NetworkAccessProfileInstance, form={"UniqueName": unique_name, "Networks": networks}
        )

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[NetworkAccessProfileInstance[M]]:
        """List Network Access Profile records: GET /v1/NetworkAccessProfiles

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, NetworkAccessProfilePage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[NetworkAccessProfilePage[M]]:
        """Fetch one page of Network Access Profile records: GET /v1/NetworkAccessProfiles

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            NetworkAccessProfilePage,
            query={"PageToken": page_token, "Page": page_number, "PageSize": page_size},
        )

    @op
    def get_page(self, target_url: str) -> Request[NetworkAccessProfilePage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", NetworkAccessProfilePage, url=target_url)


__all__ = [
    "NetworkAccessProfileContext",
    "NetworkAccessProfileInstance",
    "NetworkAccessProfileList",
    "NetworkAccessProfilePage",
]
