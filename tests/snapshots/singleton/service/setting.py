"""Setting records.

Generated from tests/snapshots/singleton.yaml; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from .....base.fields import field
from .....base.instance_context import InstanceContext
from .....base.instance_resource import InstanceResource
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.operation import op
from .....base.request import Request
from .....base.uri import Uri


class SettingContext(InstanceContext[M]):
    """One Setting."""

    _uri = Uri("https://singleton.twilio.com/v1/Services/{service_sid}/Settings")

    @op
    def fetch(self) -> Request[SettingInstance[M]]:
        """Fetch the Setting: GET /v1/Services/{ServiceSid}/Settings"""
        return Request(self, "GET", SettingInstance)


class SettingInstance(SettingContext[M], InstanceResource[M]):
    """A Setting as returned by Twilio."""

    dark: field[bool] = field()


class SettingList(ListResource[M]):
    """Setting records."""

    def __call__(self) -> SettingContext[M]:
        """The Setting. Sends no request."""
        return SettingContext(self._client, {**self._path})

    get = __call__


__all__ = ["SettingContext", "SettingInstance", "SettingList"]
