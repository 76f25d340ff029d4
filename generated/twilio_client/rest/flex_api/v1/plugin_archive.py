"""Plugin Archive records.

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
from ....sids import AccountSid, PluginSid


class PluginArchiveContext(InstanceContext[M]):
    """One Plugin Archive."""

    _uri = Uri("https://flex-api.twilio.com/v1/PluginService/Plugins/{sid}/Archive")

    @op
    def update(self, flex_metadata: str | None = None) -> Request[PluginArchiveInstance[M]]:
        """Update the Plugin Archive: POST /v1/PluginService/Plugins/{Sid}/Archive"""
        return Request(self, "POST", PluginArchiveInstance, headers={"Flex-Metadata": flex_metadata})


class PluginArchiveInstance(PluginArchiveContext[M], InstanceResource[M]):
    """A Plugin Archive as returned by Twilio.

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


class PluginArchiveList(ListResource[M]):
    """Plugin Archive records."""

    def __call__(self, sid: str) -> PluginArchiveContext[M]:
        """The Plugin Archive with this identifier. Sends no request."""
        return PluginArchiveContext(self._client, {**self._path, "sid": sid})

    get = __call__


__all__ = ["PluginArchiveContext", "PluginArchiveInstance", "PluginArchiveList"]
