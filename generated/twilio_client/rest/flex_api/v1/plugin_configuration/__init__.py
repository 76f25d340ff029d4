"""Plugin Configuration records.

Generated from specs/contract/twilio_flex_v1.json; do not edit: change the rule and run `make generate`.
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
from .....base.pii import Pii, personal
from .....base.request import Listing, Request
from .....base.uri import Uri
from .....base.values import Json
from .....sids import AccountSid, PluginConfigurationSid

if TYPE_CHECKING:
    from .configured_plugin import ConfiguredPluginList


class PluginConfigurationContext(InstanceContext[M]):
    """One Plugin Configuration."""

    _uri = Uri("https://flex-api.twilio.com/v1/PluginService/Configurations/{sid}", sid=PluginConfigurationSid)

    plugins: lazy[ConfiguredPluginList[M]] = lazy(".configured_plugin", "ConfiguredPluginList", configuration_sid="sid")

    @op
    def fetch(self, flex_metadata: str | None = None) -> Request[PluginConfigurationInstance[M]]:
        """Fetch the Plugin Configuration: GET /v1/PluginService/Configurations/{Sid}"""
        return Request(self, "GET", PluginConfigurationInstance, headers={"Flex-Metadata": flex_metadata})


class PluginConfigurationInstance(PluginConfigurationContext[M], InstanceResource[M]):
    """A Plugin Configuration as returned by Twilio.

    Attributes:
        description: Personal data, kept 30 days.
    """

    _identity = {"sid": "sid"}
    _shown = ("sid",)
    __pii__ = personal(description=Pii(30))

    sid: field[PluginConfigurationSid] = field()
    account_sid: field[AccountSid] = field()
    name: field[str] = field()
    description: field[str] = field()
    archived: field[bool] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    url: field[str] = field()
    links: field[dict[str, Json]] = field()


class PluginConfigurationPage(Page[M, PluginConfigurationInstance[M]]):
    """One page of Plugin Configuration records."""

    _record = PluginConfigurationInstance
    _paging = Linked("configurations", max_size=1000)


class PluginConfigurationList(ListResource[M]):
    """Plugin Configuration records."""

    _uri = Uri("https://flex-api.twilio.com/v1/PluginService/Configurations")

    def __call__(self, sid: PluginConfigurationSid) -> PluginConfigurationContext[M]:
        """The Plugin Configuration with this identifier. Sends no request."""
        return PluginConfigurationContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(
        self, flex_metadata: str | None = None, limit: int | None = None, page_size: int | None = None
    ) -> Listing[PluginConfigurationInstance[M]]:
        """List Plugin Configuration records: GET /v1/PluginService/Configurations

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(
            self,
            PluginConfigurationPage,
            headers={"Flex-Metadata": flex_metadata},
            query={"PageSize": page_size},
            limit=limit,
        )

    stream = streaming(list)

    @op
    def page(
        self,
        flex_metadata: str | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[PluginConfigurationPage[M]]:
        """Fetch one page of Plugin Configuration records: GET /v1/PluginService/Configurations

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            PluginConfigurationPage,
            headers={"Flex-Metadata": flex_metadata},
            query={"PageToken": page_token, "Page": page_number, "PageSize": page_size},
        )

    @op
    def get_page(self, target_url: str) -> Request[PluginConfigurationPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", PluginConfigurationPage, url=target_url)

    @op
    def create(
        self,
        name: str,
        flex_metadata: str | None = None,
        plugins: object | Sequence[object] | None = None,
        description: str | None = None,
    ) -> Request[PluginConfigurationInstance[M]]:
        """Create a Plugin Configuration: POST /v1/PluginService/Configurations"""
        return Request(
            self,
            "POST",
            PluginConfigurationInstance,
            form={"Name": name, "Plugins": plugins, "Description": description},
            headers={"Flex-Metadata": flex_metadata},
        )


__all__ = [
    "PluginConfigurationContext",
    "PluginConfigurationInstance",
    "PluginConfigurationList",
    "PluginConfigurationPage",
]
