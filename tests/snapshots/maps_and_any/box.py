"""Box records.

Generated from tests/snapshots/maps_and_any.yaml; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TypedDict

from ....base.deserialize import integer, iso8601_date
from ....base.fields import field
from ....base.instance_resource import InstanceResource
from ....base.json_body import JsonBody
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.nested import Record, mapping_of, record
from ....base.operation import op
from ....base.request import Request
from ....base.uri import Uri
from ....base.values import Json


class BoxPartsValue(TypedDict, total=False):
    """`box.parts` in a request."""

    madeOn: date | str


class Box(TypedDict, total=False):
    """`box` in a request."""

    counts: Mapping[str, int]
    parts: Mapping[str, BoxPartsValue]
    links: Mapping[str, object]
    anything: object
    many: Sequence[object]


class BoxPartsRecord(Record):
    """`parts` in an answer."""

    made_on: field[date] = field(iso8601_date, key="madeOn")


class BoxInstance(InstanceResource[M]):
    """A Box as returned by Twilio."""

    counts: field[dict[str, int]] = field(mapping_of(integer))
    parts: field[dict[str, BoxPartsRecord]] = field(mapping_of(record(BoxPartsRecord)))
    links: field[dict[str, Json]] = field()
    anything: field[Json] = field()
    many: field[list[Json]] = field()

    # Also class attributes, as in twilio-python: BoxInstance.Box({...})
    BoxPartsValue = BoxPartsValue
    Box = Box


class BoxList(ListResource[M]):
    """Box records."""

    _uri = Uri("https://maps.twilio.com/v1/Boxes")

    @op
    def create(self, box: Box | None = None) -> Request[BoxInstance[M]]:
        """Create a Box: POST /v1/Boxes"""
        return Request(self, "POST", BoxInstance, json=JsonBody(box, Box | None, name="box"))

    # Also class attributes, as in twilio-python: BoxList.Box({...})
    BoxPartsValue = BoxPartsValue
    Box = Box


__all__ = ["Box", "BoxInstance", "BoxList", "BoxPartsRecord", "BoxPartsValue"]
