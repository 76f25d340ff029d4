"""Crate records.

Generated from tests/snapshots/tree.yaml; do not edit: change the rule and run `make generate`.
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
    from .color import ColorList
    from .part import PartList


class CrateContext(InstanceContext[M]):
    """One Crate."""

    _uri = Uri("https://tree.twilio.com/v1/Boxes/{sid}")

    parts: lazy[PartList[M]] = lazy(".part", "PartList", box_sid="sid")

    @op
    def delete(self) -> Request[bool]:
        """Delete the Crate: DELETE /v1/Boxes/{Sid}"""
        return Request(self, "DELETE", bool)


class CrateList(ListResource[M]):
    """Crate records."""

    colors: lazy[ColorList[M]] = lazy(".color", "ColorList")

    def __call__(self, sid: str) -> CrateContext[M]:
        """The Crate with this identifier. Sends no request."""
        return CrateContext(self._client, {**self._path, "sid": sid})

    get = __call__


__all__ = ["CrateContext", "CrateList"]
