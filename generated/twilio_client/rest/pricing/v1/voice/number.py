"""Number records.

Generated from specs/contract/twilio_pricing_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from decimal import Decimal

from .....base.deserialize import decimal
from .....base.fields import field
from .....base.instance_context import InstanceContext
from .....base.instance_resource import InstanceResource
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.nested import Record, record
from .....base.operation import op
from .....base.request import Request
from .....base.uri import Uri


class NumberOutboundCallPriceRecord(Record):
    """`outbound_call_price` in an answer."""

    base_price: field[Decimal] = field(decimal)
    current_price: field[Decimal] = field(decimal)


class NumberInboundCallPriceRecord(Record):
    """`inbound_call_price` in an answer."""

    base_price: field[Decimal] = field(decimal)
    current_price: field[Decimal] = field(decimal)
    number_type: field[str] = field()


class NumberContext(InstanceContext[M]):
    """One Number."""

    _uri = Uri("https://pricing.twilio.com/v1/Voice/Numbers/{number}")

    @op
    def fetch(self) -> Request[NumberInstance[M]]:
        """Fetch the Number: GET /v1/Voice/Numbers/{Number}"""
        return Request(self, "GET", NumberInstance)


class NumberInstance(NumberContext[M], InstanceResource[M]):
    """A Number as returned by Twilio.

    Attributes:
        price_unit: ISO 4217 currency code.
    """

    _identity = {"number": "number"}
    _shown = ("number",)

    number: field[str] = field()
    country: field[str] = field()
    iso_country: field[str] = field()
    outbound_call_price: field[NumberOutboundCallPriceRecord] = field(record(NumberOutboundCallPriceRecord))
    inbound_call_price: field[NumberInboundCallPriceRecord] = field(record(NumberInboundCallPriceRecord))
    price_unit: field[str] = field()
    url: field[str] = field()


class NumberList(ListResource[M]):
    """Number records."""

    def __call__(self, number: str) -> NumberContext[M]:
        """The Number with this identifier. Sends no request."""
        return NumberContext(self._client, {**self._path, "number": number})

    get = __call__


__all__ = [
    "NumberContext",
    "NumberInboundCallPriceRecord",
    "NumberInstance",
    "NumberList",
    "NumberOutboundCallPriceRecord",
]
