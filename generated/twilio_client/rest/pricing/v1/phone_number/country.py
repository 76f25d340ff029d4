"""Country records.

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
from .....base.nested import Record, list_of, record
from .....base.operation import listing, op, streaming
from .....base.page import Page
from .....base.paging import Linked
from .....base.request import Listing, Request
from .....base.uri import Uri


class CountryPhoneNumberPricesRecord(Record):
    """`phone_number_prices` in an answer."""

    base_price: field[Decimal] = field(decimal)
    current_price: field[Decimal] = field(decimal)
    number_type: field[str] = field()


class CountryContext(InstanceContext[M]):
    """One Country."""

    _uri = Uri("https://pricing.twilio.com/v1/PhoneNumbers/Countries/{iso_country}")

    @op
    def fetch(self) -> Request[CountryInstance[M]]:
        """Fetch the Country: GET /v1/PhoneNumbers/Countries/{IsoCountry}"""
        return Request(self, "GET", CountryInstance)


class CountryInstance(CountryContext[M], InstanceResource[M]):
    """A Country as returned by Twilio.

    Attributes:
        price_unit: ISO 4217 currency code.
    """

    _identity = {"iso_country": "iso_country"}
    _shown = ("iso_country",)

    country: field[str] = field()
    iso_country: field[str] = field()
    phone_number_prices: field[list[CountryPhoneNumberPricesRecord]] = field(
        list_of(record(CountryPhoneNumberPricesRecord))
    )
    price_unit: field[str] = field()
    url: field[str] = field()


class CountryPage(Page[M, CountryInstance[M]]):
    """One page of Country records."""

    _record = CountryInstance
    _paging = Linked("countries", max_size=1000)


class CountryList(ListResource[M]):
    """Country records."""

    _uri = Uri("https://pricing.twilio.com/v1/PhoneNumbers/Countries")

    def __call__(self, iso_country: str) -> CountryContext[M]:
        """The Country with this identifier. Sends no request."""
        return CountryContext(self._client, {**self._path, "iso_country": iso_country})

    get = __call__

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[CountryInstance[M]]:
        """List Country records: GET /v1/PhoneNumbers/Countries

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, CountryPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[CountryPage[M]]:
        """Fetch one page of Country records: GET /v1/PhoneNumbers/Countries

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self, "GET", CountryPage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[CountryPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", CountryPage, url=target_url)


__all__ = ["CountryContext", "CountryInstance", "CountryList", "CountryPage", "CountryPhoneNumberPricesRecord"]
