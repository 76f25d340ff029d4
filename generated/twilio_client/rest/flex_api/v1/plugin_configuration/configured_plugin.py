"""Configured Plugin records.

Generated from specs/contract/twilio_flex_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime

from .....base.deserialize import integer, iso8601_datetime
from .....base.fields import field
from .....base.instance_context import InstanceContext
from .....base.instance_resource import InstanceResource
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.operation import listing, op, streaming
from .....base.page import Page
from .....base.paging import Linked
from .....base.pii import Pii, personal
from .....base.request import Listing, Request
from .....base.uri import Uri
from .....sids import AccountSid, PluginConfigurationSid, PluginSid, PluginVersionSid


class ConfiguredPluginContext(InstanceContext[M]):
    """One Configured Plugin."""

    _uri = Uri("https://flex-api.twilio.com/v1/PluginService/Configurations/{configuration_sid}/Plugins/{plugin_sid}")

    @op
    def fetch(self, flex_metadata: str | None = None) -> Request[ConfiguredPluginInstance[M]]:
        """Fetch the Configured Plugin: GET /v1/PluginService/Configurations/{ConfigurationSid}/Plugins/{PluginSid}"""
        return Request(self, "GET", ConfiguredPluginInstance, headers={"Flex-Metadata": flex_metadata})


class ConfiguredPluginInstance(ConfiguredPluginContext[M], InstanceResource[M]):
    """A Configured Plugin as returned by Twilio.

    Attributes:
        plugin_url: Personal data, kept 30 days.
        unique_name: Personal data, kept 30 days.
    """

    _identity = {"plugin_sid": "plugin_sid"}
    _shown = ("plugin_sid",)
    __pii__ = personal(plugin_url=Pii(30), unique_name=Pii(30))

    account_sid: field[AccountSid] = field()
    configuration_sid: field[PluginConfigurationSid] = field()
    plugin_sid: field[PluginSid] = field()
    plugin_version_sid: field[PluginVersionSid] = field()
    phase: field[int] = field(integer)
    plugin_url: field[str] = field()
    unique_name: field[str] = field()
    friendly_name: field[str] = field()
    description: field[str] = field()
    plugin_archived: field[bool] = field()
    version: field[str] = field()
    changelog: field[str] = field()
    plugin_version_archived: field[bool] = field()
    private: field[bool] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    url: field[str] = field()


class ConfiguredPluginPage(Page[M, ConfiguredPluginInstance[M]]):
    """One page of Configured Plugin records."""

    _record = ConfiguredPluginInstance
    _paging = Linked("plugins", max_size=1000)


class ConfiguredPluginList(ListResource[M]):
    """Configured Plugin records."""

    _uri = Uri("https://flex-api.twilio.com/v1/PluginService/Configurations/{configuration_sid}/Plugins")

    def __call__(self, plugin_sid: str) -> ConfiguredPluginContext[M]:
        """The Configured Plugin with this identifier. Sends no request."""
        return ConfiguredPluginContext(self._client, {**self._path, "plugin_sid": plugin_sid})

    get = __call__

    @listing
    def list(
        self, flex_metadata: str | None = None, limit: int | None = None, page_size: int | None = None
    ) -> Listing[ConfiguredPluginInstance[M]]:
        """List Configured Plugin records: GET /v1/PluginService/Configurations/{ConfigurationSid}/Plugins

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(
            self,
            ConfiguredPluginPage,
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
    ) -> Request[ConfiguredPluginPage[M]]:
        """Fetch one page of Configured Plugin records.

        GET /v1/PluginService/Configurations/{ConfigurationSid}/Plugins

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            ConfiguredPluginPage,
            headers={"Flex-Metadata": flex_metadata},
            query={"PageToken": page_token, "Page": page_number, "PageSize": page_size},
        )

    @op
    def get_page(self, target_url: str) -> Request[ConfiguredPluginPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", ConfiguredPluginPage, url=target_url)


__all__ = ["ConfiguredPluginContext", "ConfiguredPluginInstance", "ConfiguredPluginList", "ConfiguredPluginPage"]
