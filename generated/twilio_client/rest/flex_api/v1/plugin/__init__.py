"""Plugin records.

Generated from specs/contract/twilio_flex_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

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
from .....base.pii import Pii, personal
from .....base.request import Listing, Request
from .....base.uri import Uri
from .....base.values import Json
from .....sids import AccountSid, PluginSid

if TYPE_CHECKING:
    from .plugin_versions import PluginVersionsList


class PluginContext(InstanceContext[M]):
    """One Plugin."""

    _uri = Uri("https://flex-api.twilio.com/v1/PluginService/Plugins/{sid}")

    plugin_versions: lazy[PluginVersionsList[M]] = lazy(".plugin_versions", "PluginVersionsList", plugin_sid="sid")

    @op
    def fetch(self, flex_metadata: str | None = None) -> Request[PluginInstance[M]]:
        """Fetch the Plugin: GET /v1/PluginService/Plugins/{Sid}"""
        return Request(self, "GET", PluginInstance, headers={"Flex-Metadata": flex_metadata})

    @op
    def update(
        self, flex_metadata: str | None = None, friendly_name: str | None = None, description: str | None = None
    ) -> Request[PluginInstance[M]]:
        """Update the Plugin: POST /v1/PluginService/Plugins/{Sid}"""
        return Request(
            self,
            "POST",
            PluginInstance,
            headers={"Flex-Metadata": flex_metadata},
            form={"FriendlyName": friendly_name, "Description": description},
        )


class PluginInstance(PluginContext[M], InstanceResource[M]):
    """A Plugin as returned by Twilio.

    Attributes:
        unique_name: Personal data, kept 30 days.
        friendly_name: Personal data, kept 30 days.
        description: Personal data, kept 30 days.
    """

    _identity = {"sid": "sid"}
    _shown = ("sid",)
    __pii__ = personal(unique_name=Pii(30), friendly_name=Pii(30), description=Pii(30))

    sid: field[PluginSid] = field()
    account_sid: field[AccountSid] = field()
    unique_name: field[str] = field()
    friendly_name: field[str] = field()
    description: field[str] = field()
    archived: field[bool] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    url: field[str] = field()
    links: field[dict[str, Json]] = field()


class PluginPage(Page[M, PluginInstance[M]]):
    """One page of Plugin records."""

    _record = PluginInstance
    _paging = Linked("plugins", max_size=1000)


class PluginList(ListResource[M]):
    """Plugin records."""

    _uri = Uri("https://flex-api.twilio.com/v1/PluginService/Plugins")

    def __call__(self, sid: str) -> PluginContext[M]:
        """The Plugin with this identifier. Sends no request."""
        return PluginContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(
        self, flex_metadata: str | None = None, limit: int | None = None, page_size: int | None = None
    ) -> Listing[PluginInstance[M]]:
        """List Plugin records: GET /v1/PluginService/Plugins

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(
            self, PluginPage, headers={"Flex-Metadata": flex_metadata}, query={"PageSize": page_size}, limit=limit
        )

    stream = streaming(list)

    @op
    def page(
        self,
        flex_metadata: str | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[PluginPage[M]]:
        """Fetch one page of Plugin records: GET /v1/PluginService/Plugins

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            PluginPage,
            headers={"Flex-Metadata": flex_metadata},
            query={"PageToken": page_token, "Page": page_number, "PageSize": page_size},
        )

    @op
    def get_page(self, target_url: str) -> Request[PluginPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", PluginPage, url=target_url)

    @op
    def create(
        self,
        unique_name: str,
        flex_metadata: str | None = None,
        friendly_name: str | None = None,
        description: str | None = None,
    ) -> Request[PluginInstance[M]]:
        """Create a Plugin: POST /v1/PluginService/Plugins"""
        return Request(
            self,
            "POST",
            PluginInstance,
            form={"UniqueName": unique_name, "FriendlyName": friendly_name, "Description": description},
            headers={"Flex-Metadata": flex_metadata},
        )


__all__ = ["PluginContext", "PluginInstance", "PluginList", "PluginPage"]
