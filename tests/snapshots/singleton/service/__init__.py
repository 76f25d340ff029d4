"""Service records.

Generated from tests/snapshots/singleton.yaml; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .....base.instance_context import InstanceContext
from .....base.links import lazy
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.operation import op
from .....base.request import Request
from .....base.uri import Uri

if TYPE_CHECKING:
    from .setting import SettingList


class ServiceContext(InstanceContext[M]):
    """One Service."""

    _uri = Uri("https://singleton.twilio.com/v1/Services/{sid}")

    settings: lazy[SettingList[M]] = lazy(".setting", "SettingList", service_sid="sid")

    @op
    def delete(self) -> Request[bool]:
        """Delete the Service: DELETE /v1/Services/{Sid}"""
        return Request(self, "DELETE", bool)


class ServiceList(ListResource[M]):
    """Service records."""

    def __call__(self, sid: str) -> ServiceContext[M]:
        """The Service with this identifier. Sends no request."""
        return ServiceContext(self._client, {**self._path, "sid": sid})

    get = __call__


__all__ = ["ServiceContext", "ServiceList"]
