"""Plugin Release records.

Generated from specs/contract/twilio_flex_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime

from ....base.deserialize import iso8601_datetime
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
from ....sids import AccountSid, PluginConfigurationSid, PluginReleaseSid


class PluginReleaseContext(InstanceContext[M]):
    """One Plugin Release."""

    _uri = Uri("https://flex-api.twilio.com/v1/PluginService/Releases/{sid}")

    @op
    def fetch(self, flex_metadata: str | None = None) -> Request[PluginReleaseInstance[M]]:
        """Fetch the Plugin Release: GET /v1/PluginService/Releases/{Sid}"""
        return Request(self, "GET", PluginReleaseInstance, headers={"Flex-Metadata": flex_metadata})


class PluginReleaseInstance(PluginReleaseContext[M], InstanceResource[M]):
    """A Plugin Release as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid",)

    sid: field[PluginReleaseSid] = field()
    account_sid: field[AccountSid] = field()
    configuration_sid: field[PluginConfigurationSid] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    url: field[str] = field()


class PluginReleasePage(Page[M, PluginReleaseInstance[M]]):
    """One page of Plugin Release records."""

    _record = PluginReleaseInstance
    _paging = Linked("releases", max_size=1000)


class PluginReleaseList(ListResource[M]):
    """Plugin Release records."""

    _uri = Uri("https://flex-api.twilio.com/v1/PluginService/Releases")

    def __call__(self, sid: str) -> PluginReleaseContext[M]:
        """The Plugin Release with this identifier. Sends no request."""
        return PluginReleaseContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(
        self, flex_metadata: str | None = None, limit: int | None = None, page_size: int | None = None
    ) -> Listing[PluginReleaseInstance[M]]:
        """List Plugin Release records: GET /v1/PluginService/Releases

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(
            self,
            PluginReleasePage,
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
    ) -> Request[PluginReleasePage[M]]:
        """Fetch one page of Plugin Release records: GET /v1/PluginService/Releases

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            PluginReleasePage,
            headers={"Flex-Metadata": flex_metadata},
            query={"PageToken": page_token, "Page": page_number, "PageSize": page_size},
        )

    @op
    def get_page(self, target_url: str) -> Request[PluginReleasePage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", PluginReleasePage, url=target_url)

    @op
    def create(self, configuration_id: str, flex_metadata: str | None = None) -> Request[PluginReleaseInstance[M]]:
        """Create a Plugin Release: POST /v1/PluginService/Releases"""
        return Request(
            self,
            "POST",
            PluginReleaseInstance,
            form={"ConfigurationId": configuration_id},
            headers={"Flex-Metadata": flex_metadata},
        )


__all__ = ["PluginReleaseContext", "PluginReleaseInstance", "PluginReleaseList", "PluginReleasePage"]
