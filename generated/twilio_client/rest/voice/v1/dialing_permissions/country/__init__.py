"""Country records.

Generated from specs/contract/twilio_voice_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ......base.fields import field
from ......base.instance_context import InstanceContext
from ......base.instance_resource import InstanceResource
from ......base.links import lazy
from ......base.list_resource import ListResource
from ......base.mode import M
from ......base.operation import listing, op, streaming
from ......base.page import Page
from ......base.paging import Linked
from ......base.request import Listing, Request
from ......base.serialize import true_or_false
from ......base.uri import Uri
from ......base.values import Json

if TYPE_CHECKING:
    from .highrisk_special_prefix import HighriskSpecialPrefixList


class CountryContext(InstanceContext[M]):
    """One Country."""

    _uri = Uri("https://voice.twilio.com/v1/DialingPermissions/Countries/{iso_code}")

    highrisk_special_prefixes: lazy[HighriskSpecialPrefixList[M]] = lazy(
        ".highrisk_special_prefix", "HighriskSpecialPrefixList"
    )

    @op
    def fetch(self) -> Request[CountryInstance[M]]:
        """Fetch the Country: GET /v1/DialingPermissions/Countries/{IsoCode}"""
        return Request(self, "GET", CountryInstance)


class CountryInstance(CountryContext[M], InstanceResource[M]):
    """A Country as returned by Twilio."""

    _identity = {"iso_code": "iso_code"}
    _shown = ("iso_code",)

    iso_code: field[str] = field()
    name: field[str] = field()
    continent: field[str] = field()
    country_codes: field[list[str]] = field()
    low_risk_numbers_enabled: field[bool] = field()
    high_risk_special_numbers_enabled: field[bool] = field()
    high_risk_tollfraud_numbers_enabled: field[bool] = field()
    url: field[str] = field()
    links: field[dict[str, Json]] = field()


class CountryPage(Page[M, CountryInstance[M]]):
    """One page of Country records."""

    _record = CountryInstance
    _paging = Linked("content", max_size=1000)


class CountryList(ListResource[M]):
    """Country records."""

    _uri = Uri("https://voice.twilio.com/v1/DialingPermissions/Countries")

    def __call__(self, iso_code: str) -> CountryContext[M]:
        """The Country with this identifier. Sends no request."""
        return CountryContext(self._client, {**self._path, "iso_code": iso_code})

    get = __call__

    @listing
    def list(
        self,
        iso_code: str | None = None,
        continent: str | None = None,
        country_code: str | None = None,
        low_risk_numbers_enabled: bool | None = None,
        high_risk_special_numbers_enabled: bool | None = None,
        high_risk_tollfraud_numbers_enabled: bool | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[CountryInstance[M]]:
        """List Country records: GET /v1/DialingPermissions/Countries

        Args:
            iso_code: ISO 3166-1 alpha-2 country code.
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(
            self,
            CountryPage,
            query={
                "IsoCode": iso_code,
                "Continent": continent,
                "CountryCode": country_code,
                "LowRiskNumbersEnabled": true_or_false(low_risk_numbers_enabled),
                "HighRiskSpecialNumbersEnabled": true_or_false(high_risk_special_numbers_enabled),
                "HighRiskTollfraudNumbersEnabled": true_or_false(high_risk_tollfraud_numbers_enabled),
                "PageSize": page_size,
            },
            limit=limit,
        )

    stream = streaming(list)

    @op
    def page(
        self,
        iso_code: str | None = None,
        continent: str | None = None,
        country_code: str | None = None,
        low_risk_numbers_enabled: bool | None = None,
        high_risk_special_numbers_enabled: bool | None = None,
        high_risk_tollfraud_numbers_enabled: bool | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[CountryPage[M]]:
        """Fetch one page of Country records: GET /v1/DialingPermissions/Countries

        Args:
            iso_code: ISO 3166-1 alpha-2 country code.
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            CountryPage,
            query={
                "IsoCode": iso_code,
                "Continent": continent,
                "CountryCode": country_code,
                "LowRiskNumbersEnabled": true_or_false(low_risk_numbers_enabled),
                "HighRiskSpecialNumbersEnabled": true_or_false(high_risk_special_numbers_enabled),
                "HighRiskTollfraudNumbersEnabled": true_or_false(high_risk_tollfraud_numbers_enabled),
                "PageToken": page_token,
                "Page": page_number,
                "PageSize": page_size,
            },
        )

    @op
    def get_page(self, target_url: str) -> Request[CountryPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", CountryPage, url=target_url)


__all__ = ["CountryContext", "CountryInstance", "CountryList", "CountryPage"]
