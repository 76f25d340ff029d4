"""Number records.

Generated from specs/contract/twilio_pricing_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from decimal import Decimal

from .....base.deserialize import decimal
from .....base.fields import field
from .....base.instance_context import InstanceContext
from .....base.instance_resource import InstanceResource
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.nested import Record, list_of, record
from .....base.operation import op
from .....base.request import Request
from .....base.uri import Uri


class NumberOutboundCallPricesRecord(Record):
    """`outbound_call_prices` in an answer."""

    base_price: field[Decimal] = field(decimal)
    current_price: field[Decimal] = field(decimal)
    origination_prefixes: field[list[str]] = field()


class NumberInboundCallPriceRecord(Record):
    """`inbound_call_price` in an answer."""

    base_price: field[Decimal] = field(decimal)
    current_price: field[Decimal] = field(decimal)
    number_type: field[str] = field()


class NumberContext(InstanceContext[M]):
    """One Number."""

    _uri = Uri("https://pricing.twilio.com/v2/Voice/Numbers/{destination_number}")

    @op
    def fetch(self, origination_number: str | None = None) -> Request[NumberInstance[M]]:
        """Fetch the Number: GET /v2/Voice/Numbers/{DestinationNumber}

        Args:
            origination_number: Phone number in E.164 format, or a channel address.
        """
        return Request(self, "GET", NumberInstance, query={"OriginationNumber": origination_number})


class NumberInstance(NumberContext[M], InstanceResource[M]):
    """A Number as returned by Twilio.

    Attributes:
        price_unit: ISO 4217 currency code.
    """

    _identity = {"destination_number": "destination_number"}
    _shown = ("destination_number",)

    destination_number: field[str] = field()
    origination_number: field[str] = field()
    country: field[str] = field()
    iso_country: field[str] = field()
    outbound_call_prices: field[list[NumberOutboundCallPricesRecord]] = field(
        list_of(record(NumberOutboundCallPricesRecord))
    )
    inbound_call_price: field[NumberInboundCallPriceRecord] = field(record(NumberInboundCallPriceRecord))
    price_unit: field[str] = field()
    url: field[str] = field()


class NumberList(ListResource[M]):
    """Number records."""

    def __call__(self, destination_number: str) -> NumberContext[M]:
        """The Number with this identifier. Sends no request."""
        return NumberContext(self._client, {**self._path, "destination_number": destination_number})

    get = __call__


__all__ = [
    "NumberContext",
    "NumberInboundCallPriceRecord",
    "NumberInstance",
    "NumberList",
    "NumberOutboundCallPricesRecord",
]
