"""Provisioning Status records.

Generated from specs/contract/twilio_flex_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from ....base.fields import field
from ....base.instance_context import InstanceContext
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import op
from ....base.request import Request
from ....base.uri import Uri

ProvisioningStatusStatus: TypeAlias = Literal["active", "in-progress", "not-configured", "failed"]


class ProvisioningStatusContext(InstanceContext[M]):
    """One Provisioning Status."""

    _uri = Uri("https://flex-api.twilio.com/v1/account/provision/status")

    @op
    def fetch(self) -> Request[ProvisioningStatusInstance[M]]:
        """Fetch the Provisioning Status: GET /v1/account/provision/status"""
        return Request(self, "GET", ProvisioningStatusInstance)


class ProvisioningStatusInstance(ProvisioningStatusContext[M], InstanceResource[M]):
    """A Provisioning Status as returned by Twilio."""

    _shown = ("status",)

    status: field[ProvisioningStatusStatus | str] = field()
    url: field[str] = field()

    class Status:
        """Values of ProvisioningStatusStatus."""

        ACTIVE: Final = "active"
        IN_PROGRESS: Final = "in-progress"
        NOT_CONFIGURED: Final = "not-configured"
        FAILED: Final = "failed"


class ProvisioningStatusList(ListResource[M]):
    """Provisioning Status records."""

    def __call__(self) -> ProvisioningStatusContext[M]:
        """The Provisioning Status. Sends no request."""
        return ProvisioningStatusContext(self._client, {**self._path})

    get = __call__


__all__ = [
    "ProvisioningStatusContext",
    "ProvisioningStatusInstance",
    "ProvisioningStatusList",
    "ProvisioningStatusStatus",
]
