"""Plugin Versions records.

Generated from specs/contract/twilio_flex_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime

from .....base.deserialize import iso8601_datetime
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
from .....base.serialize import true_or_false
from .....base.uri import Uri
from .....sids import AccountSid, PluginSid, PluginVersionSid


class PluginVersionsContext(InstanceContext[M]):
    """One Plugin Versions."""

    _uri = Uri("https://flex-api.twilio.com/v1/PluginService/Plugins/{plugin_sid}/Versions/{sid}")

    @op
    def fetch(self, flex_metadata: str | None = None) -> Request[PluginVersionsInstance[M]]:
        """Fetch the Plugin Versions: GET /v1/PluginService/Plugins/{PluginSid}/Versions/{Sid}"""
        return Request(self, "GET", PluginVersionsInstance, headers={"Flex-Metadata": flex_metadata})


class PluginVersionsInstance(PluginVersionsContext[M], InstanceResource[M]):
    """A Plugin Versions as returned by Twilio.

    Attributes:
        plugin_url: Personal data, kept 30 days.
        changelog: Personal data, kept 30 days.
    """

    _identity = {"sid": "sid"}
    _shown = ("sid",)
    __pii__ = personal(plugin_url=Pii(30), changelog=Pii(30))

    sid: field[PluginVersionSid] = field()
    plugin_sid: field[PluginSid] = field()
    account_sid: field[AccountSid] = field()
    version: field[str] = field()
    plugin_url: field[str] = field()
    changelog: field[str] = field()
    private: field[bool] = field()
    archived: field[bool] = field()
    validated: field[bool] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    url: field[str] = field()


class PluginVersionsPage(Page[M, PluginVersionsInstance[M]]):
    """One page of Plugin Versions records."""

    _record = PluginVersionsInstance
    _paging = Linked("plugin_versions", max_size=1000)


class PluginVersionsList(ListResource[M]):
    """Plugin Versions records."""

    _uri = Uri("https://flex-api.twilio.com/v1/PluginService/Plugins/{plugin_sid}/Versions")

    def __call__(self, sid: str) -> PluginVersionsContext[M]:
        """The Plugin Versions with this identifier. Sends no request."""
        return PluginVersionsContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(
        self, flex_metadata: str | None = None, limit: int | None = None, page_size: int | None = None
    ) -> Listing[PluginVersionsInstance[M]]:
        """List Plugin Versions records: GET /v1/PluginService/Plugins/{PluginSid}/Versions

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(
            self,
            PluginVersionsPage,
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
    ) -> Request[PluginVersionsPage[M]]:
        """Fetch one page of Plugin Versions records: GET /v1/PluginService/Plugins/{PluginSid}/Versions

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            PluginVersionsPage,
            headers={"Flex-Metadata": flex_metadata},
            query={"PageToken": page_token, "Page": page_number, "PageSize": page_size},
        )

    @op
    def get_page(self, target_url: str) -> Request[PluginVersionsPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", PluginVersionsPage, url=target_url)

    @op
    def create(
        self,
        resource_version: str,
        plugin_url: str,
        flex_metadata: str | None = None,
        changelog: str | None = None,
        private: bool | None = None,
        cli_version: str | None = None,
        validate_status: str | None = None,
    ) -> Request[PluginVersionsInstance[M]]:
        """Create a Plugin Versions: POST /v1/PluginService/Plugins/{PluginSid}/Versions"""
        return Request(
            self,
            "POST",
            PluginVersionsInstance,
            form={
                "Version": resource_version,
                "PluginUrl": plugin_url,
                "Changelog": changelog,
                "Private": true_or_false(private),
                "CliVersion": cli_version,
                "ValidateStatus": validate_status,
            },
            headers={"Flex-Metadata": flex_metadata},
        )


__all__ = ["PluginVersionsContext", "PluginVersionsInstance", "PluginVersionsList", "PluginVersionsPage"]
