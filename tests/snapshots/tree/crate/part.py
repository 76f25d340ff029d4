"""Part records.

Generated from tests/snapshots/tree.yaml; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from .....base.instance_context import InstanceContext
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.operation import op
from .....base.request import Request
from .....base.uri import Uri


class PartContext(InstanceContext[M]):
    """One Part."""

    _uri = Uri("https://tree.twilio.com/v1/Boxes/{box_sid}/Parts/{sid}")

    @op
    def delete(self) -> Request[bool]:
        """Delete the Part: DELETE /v1/Boxes/{BoxSid}/Parts/{Sid}"""
        return Request(self, "DELETE", bool)


class PartList(ListResource[M]):
    """Part records."""

    def __call__(self, sid: str) -> PartContext[M]:
        """The Part with this identifier. Sends no request."""
        return PartContext(self._client, {**self._path, "sid": sid})

    get = __call__


__all__ = ["PartContext", "PartList"]
