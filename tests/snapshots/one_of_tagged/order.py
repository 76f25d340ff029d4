"""Order records.

Generated from tests/snapshots/one_of_tagged.yaml; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from ....base.compat import Required
from ....base.deserialize import integer
from ....base.fields import field
from ....base.instance_resource import InstanceResource
from ....base.json_body import JsonBody
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.nested import Record, record, variant
from ....base.operation import op
from ....base.request import Request
from ....base.uri import Uri
from ....base.values import Json


class Cat(TypedDict, total=False):
    """`cat` in a request."""

    kind: Required[str]
    lives: int


class Dog(TypedDict, total=False):
    """`dog` in a request."""

    kind: Required[str]
    tricks: Sequence[str]


class Order(TypedDict, total=False):
    """The body of a request."""

    pet: Cat | Dog


class CatRecord(Record):
    """`cat` in an answer."""

    kind: field[str] = field()
    lives: field[int] = field(integer)


class DogRecord(Record):
    """`dog` in an answer."""

    kind: field[str] = field()
    tricks: field[list[str]] = field()


class OrderInstance(InstanceResource[M]):
    """An Order as returned by Twilio."""

    pet: field[CatRecord | DogRecord | Json] = field(
        variant("kind", {"cat": record(CatRecord), "dog": record(DogRecord)})
    )

    # Also class attributes, as in twilio-python: OrderInstance.Pet({...})
    Cat = Cat
    Dog = Dog
    Order = Order
    Pet = dict[str, Json]


class OrderList(ListResource[M]):
    """Order records."""

    _uri = Uri("https://tagged.twilio.com/v1/Orders")

    @op
    def create(self, order: Order | None = None) -> Request[OrderInstance[M]]:
        """Create an Order: POST /v1/Orders"""
        return Request(self, "POST", OrderInstance, json=JsonBody(order, Order | None, name="order"))

    # Also class attributes, as in twilio-python: OrderList.Pet({...})
    Cat = Cat
    Dog = Dog
    Order = Order
    Pet = dict[str, Json]


__all__ = ["Cat", "CatRecord", "Dog", "DogRecord", "Order", "OrderInstance", "OrderList"]
