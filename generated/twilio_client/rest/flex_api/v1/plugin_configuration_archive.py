"""Plugin Configuration Archive records.

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
from ....sids import AccountSid, PluginConfigurationSid


class PluginConfigurationArchiveContext(InstanceContext[M]):
    """One Plugin Configuration Archive."""

    _uri = Uri("https://flex-api.twilio.com/v1/PluginService/Configurations/{sid}/Archive", sid=PluginConfigurationSid)

    @op
    def update(self, flex_metadata: str | None = None) -> Request[PluginConfigurationArchiveInstance[M]]:
        """Update the Plugin Configuration Archive: POST /v1/PluginService/Configurations/{Sid}/Archive"""
        return Request(self, "POST", PluginConfigurationArchiveInstance, headers={"Flex-Metadata": flex_metadata})


class PluginConfigurationArchiveInstance(PluginConfigurationArchiveContext[M], InstanceResource[M]):
    """A Plugin Configuration Archive as returned by Twilio.

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


class PluginConfigurationArchiveList(ListResource[M]):
    """Plugin Configuration Archive records."""

    def __call__(self, sid: PluginConfigurationSid) -> PluginConfigurationArchiveContext[M]:
        """The Plugin Configuration Archive with this identifier. Sends no request."""
        return PluginConfigurationArchiveContext(self._client, {**self._path, "sid": sid})

    get = __call__


__all__ = ["PluginConfigurationArchiveContext", "PluginConfigurationArchiveInstance", "PluginConfigurationArchiveList"]
