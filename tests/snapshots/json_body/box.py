"""Box records.

Generated from tests/snapshots/json_body.yaml; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias, TypedDict

from ....base.compat import Required
from ....base.json_body import JsonBody, closed
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import op
from ....base.request import Request
from ....base.uri import Uri

SizeUnit: TypeAlias = Literal["cm", "in"]


class Size(TypedDict, total=False):
    """`size` in a request."""

    width: Required[float]
    unit: SizeUnit | str


class BoxCreateParts(TypedDict, total=False):
    """`box_create.parts` in a request."""

    partId: str


BoxCreateContent = TypedDict("BoxCreateContent", {"twilio/text": "str", "from": "str"}, total=False)
"""`box_create.content` in a request."""


@closed
class BoxCreate(TypedDict, total=False):
    """`box_create` in a request."""

    name: Required[str]
    note: str | None
    size: Size
    parts: Sequence[BoxCreateParts]
    content: BoxCreateContent


class BoxList(ListResource[M]):
    """Box records."""

    _uri = Uri("https://json.twilio.com/v1/Boxes")

    @op
    def create(self, box_create: BoxCreate) -> Request[bool]:
        """Create a Box: POST /v1/Boxes"""
        return Request(self, "POST", bool, json=JsonBody(box_create, BoxCreate, name="box_create"))

    # Also class attributes, as in twilio-python: BoxList.BoxCreate({...})
    Size = Size
    BoxCreateParts = BoxCreateParts
    BoxCreateContent = BoxCreateContent
    BoxCreate = BoxCreate


__all__ = ["BoxCreate", "BoxCreateContent", "BoxCreateParts", "BoxList", "Size", "SizeUnit"]
