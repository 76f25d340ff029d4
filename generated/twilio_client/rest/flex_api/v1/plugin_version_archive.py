"""Plugin Version Archive records.

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
from ....base.operation import op
from ....base.pii import Pii, personal
from ....base.request import Request
from ....base.uri import Uri
from ....sids import AccountSid, PluginSid, PluginVersionSid


class PluginVersionArchiveContext(InstanceContext[M]):
    """One Plugin Version Archive."""

    _uri = Uri("https://flex-api.twilio.com/v1/PluginService/Plugins/{plugin_sid}/Versions/{sid}/Archive")

    @op
    def update(self, flex_metadata: str | None = None) -> Request[PluginVersionArchiveInstance[M]]:
        """Update the Plugin Version Archive: POST /v1/PluginService/Plugins/{PluginSid}/Versions/{Sid}/Archive"""
        return Request(self, "POST", PluginVersionArchiveInstance, headers={"Flex-Metadata": flex_metadata})


class PluginVersionArchiveInstance(PluginVersionArchiveContext[M], InstanceResource[M]):
    """A Plugin Version Archive as returned by Twilio.

    Attributes:
        plugin_url: Personal data, kept 30 days.
        changelog: Personal data, kept 30 days.
    """

    _identity = {"plugin_sid": "plugin_sid", "sid": "sid"}
    _shown = ("sid", "plugin_sid")
    __pii__ = personal(plugin_url=Pii(30), changelog=Pii(30))

    sid: field[PluginVersionSid] = field()
    plugin_sid: field[PluginSid] = field()
    account_sid: field[AccountSid] = field()
    version: field[str] = field()
    plugin_url: field[str] = field()
    changelog: field[str] = field()
    private: field[bool] = field()
    archived: field[bool] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    url: field[str] = field()


class PluginVersionArchiveList(ListResource[M]):
    """Plugin Version Archive records."""

    def __call__(self, plugin_sid: str, sid: str) -> PluginVersionArchiveContext[M]:
        """The Plugin Version Archive with this identifier. Sends no request."""
        return PluginVersionArchiveContext(self._client, {**self._path, "plugin_sid": plugin_sid, "sid": sid})

    get = __call__


__all__ = ["PluginVersionArchiveContext", "PluginVersionArchiveInstance", "PluginVersionArchiveList"]
