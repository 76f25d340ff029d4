"""Stamp records.

Generated from tests/snapshots/authored.yaml; do not edit: change the rule and run `make generate`.
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


class StampContext(InstanceContext[M]):
    """One Stamp."""

    _uri = Uri("https://authored.twilio.com/v1/Letters/Stamps/{stamp_id}")

    @op
    def seek(self) -> Request[StampInstance[M]]:
        """Seek the Stamp: GET /v1/Letters/Stamps/{stampId}"""
        return Request(self, "GET", StampInstance)


class StampInstance(StampContext[M], InstanceResource[M]):
    """A Stamp as returned by Twilio."""

    _identity = {"stamp_id": "stampId"}
    _shown = ("stamp_id",)

    stamp_id: field[str] = field(key="stampId")


class StampList(ListResource[M]):
    """Stamp records."""

    def __call__(self, stamp_id: str) -> StampContext[M]:
        """The Stamp with this identifier. Sends no request."""
        return StampContext(self._client, {**self._path, "stamp_id": stamp_id})

    get = __call__


__all__ = ["StampContext", "StampInstance", "StampList"]
