"""Settings records.

Generated from specs/contract/twilio_voice_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from .....base.fields import field
from .....base.instance_context import InstanceContext
from .....base.instance_resource import InstanceResource
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.operation import op
from .....base.request import Request
from .....base.serialize import true_or_false
from .....base.uri import Uri


class SettingsContext(InstanceContext[M]):
    """One Settings."""

    _uri = Uri("https://voice.twilio.com/v1/Settings")

    @op
    def fetch(self) -> Request[SettingsInstance[M]]:
        """Fetch the Settings: GET /v1/Settings"""
        return Request(self, "GET", SettingsInstance)

    @op
    def update(self, dialing_permissions_inheritance: bool | None = None) -> Request[SettingsInstance[M]]:
        """Update the Settings: POST /v1/Settings"""
        return Request(
            self,
            "POST",
            SettingsInstance,
            form={"DialingPermissionsInheritance": true_or_false(dialing_permissions_inheritance)},
        )


class SettingsInstance(SettingsContext[M], InstanceResource[M]):
    """A Settings as returned by Twilio."""

    dialing_permissions_inheritance: field[bool] = field()
    url: field[str] = field()


class SettingsList(ListResource[M]):
    """Settings records."""

    def __call__(self) -> SettingsContext[M]:
        """The Settings. Sends no request."""
        return SettingsContext(self._client, {**self._path})

    get = __call__


__all__ = ["SettingsContext", "SettingsInstance", "SettingsList"]
