"""Box records.

Generated from tests/snapshots/all_of.yaml; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TypedDict

from ....base.compat import Required
from ....base.fields import field
from ....base.instance_resource import InstanceResource
from ....base.json_body import JsonBody
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.nested import Record, record
from ....base.operation import op
from ....base.request import Request
from ....base.uri import Uri


class Box(TypedDict, total=False):
    """The body of a request."""

    name: Required[str]
    weight: int


class NamedRecord(Record):
    """`named` in an answer."""

    name: field[str] = field()


class BoxInstance(InstanceResource[M]):
    """A Box as returned by Twilio."""

    owner: field[NamedRecord] = field(record(NamedRecord))

    # Also class attributes, as in twilio-python: BoxInstance.Box({...})
    Box = Box


class BoxList(ListResource[M]):
    """Box records."""

    _uri = Uri("https://sum.twilio.com/v1/Boxes")

    @op
    def create(self, box: Box | None = None) -> Request[BoxInstance[M]]:
        """Create a Box: POST /v1/Boxes"""
        return Request(self, "POST", BoxInstance, json=JsonBody(box, Box | None, name="box"))

    # Also class attributes, as in twilio-python: BoxList.Box({...})
    Box = Box


__all__ = ["Box", "BoxInstance", "BoxList", "NamedRecord"]
