"""Color records.

Generated from tests/snapshots/tree.yaml; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.operation import op
from .....base.request import Request
from .....base.uri import Uri


class ColorList(ListResource[M]):
    """Color records."""

    _uri = Uri("https://tree.twilio.com/v1/Boxes/Colors")

    @op
    def create(self) -> Request[bool]:
        """Create a Color: POST /v1/Boxes/Colors"""
        return Request(self, "POST", bool)


__all__ = ["ColorList"]
