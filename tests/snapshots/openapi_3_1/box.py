"""Box records.

Generated from tests/snapshots/openapi_3_1.yaml; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict

from ....base.compat import Required
from ....base.fields import field
from ....base.instance_resource import InstanceResource
from ....base.json_body import JsonBody
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import op
from ....base.request import Request
from ....base.uri import Uri
from ....base.values import Json

BoxKind: TypeAlias = Literal["wooden"]


class Box(TypedDict, total=False):
    """The body of a request."""

    kind: Required[BoxKind | str]
    name: str | None
    size: int | str


class BoxInstance(InstanceResource[M]):
    """A Box as returned by Twilio."""

    _shown = ("kind",)

    kind: field[BoxKind | str] = field()
    name: field[str] = field()
    size: field[int | str | Json] = field()

    # Also class attributes, as in twilio-python: BoxInstance.BoxSize({...})
    Box = Box
    BoxSize = dict[str, Json]


class BoxList(ListResource[M]):
    """Box records."""

    _uri = Uri("https://newer.twilio.com/v1/Boxes")

    @op
    def create(self, box: Box | None = None) -> Request[BoxInstance[M]]:
        """Create a Box: POST /v1/Boxes"""
        return Request(self, "POST", BoxInstance, json=JsonBody(box, Box | None, name="box"))

    # Also class attributes, as in twilio-python: BoxList.BoxSize({...})
    Box = Box
    BoxSize = dict[str, Json]


__all__ = ["Box", "BoxInstance", "BoxKind", "BoxList"]
