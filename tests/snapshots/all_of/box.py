"""Box records.

Generated from tests/snapshots/all_of.yaml; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TypedDict

from ....base import InstanceResource, ListResource, M, Record, Request, Required, Uri, field, op, record


class Box(TypedDict, total=False):
    """The body of a request."""

    name: Required[str]
    weight: int


class NamedRecord(Record):
    """`named` in an answer."""

    name: field[str] = field()


class BoxInstance(InstanceResource[M]):
    """A Box as Twilio answered it."""

    owner: field[NamedRecord] = field(record(NamedRecord))


class BoxList(ListResource[M]):
    """Box records."""

    _uri = Uri("https://sum.twilio.com/v1/Boxes")

    @op
    def create(self, box: Box | None = None) -> Request[BoxInstance[M]]:
        """Create a Box: POST /v1/Boxes"""
        return Request(self, "POST", BoxInstance, json=box, schema=Box)

    # Reached through the list too, as in twilio-python: BoxList.Box
    Box = Box


__all__ = ["Box", "BoxInstance", "BoxList", "NamedRecord"]
