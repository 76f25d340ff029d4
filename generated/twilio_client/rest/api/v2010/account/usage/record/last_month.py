"""Last Month records.

Generated from specs/contract/twilio_api_v2010.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from .......base.deserialize import decimal, iso8601_date
from .......base.fields import field
from .......base.instance_resource import InstanceResource
from .......base.list_resource import ListResource
from .......base.mode import M
from .......base.operation import listing, op, streaming
from .......base.page import Page
from .......base.paging import Linked
from .......base.request import Listing, Request
from .......base.serialize import iso8601_date as iso_date, true_or_false
from .......base.uri import Uri
from .......base.values import Json
from .......sids import AccountSid


class LastMonthInstance(InstanceResource[M]):
    """A Last Month as returned by Twilio.

    Attributes:
        price_unit: ISO 4217 currency code.
    """

    account_sid: field[AccountSid] = field()
    api_version: field[str] = field()
    as_of: field[str] = field()
    category: field[str] = field()
    count: field[str] = field()
    count_unit: field[str] = field()
    description: field[str] = field()
    end_date: field[date] = field(iso8601_date)
    price: field[Decimal] = field(decimal)
    price_unit: field[str] = field()
    start_date: field[date] = field(iso8601_date)
    subresource_uris: field[dict[str, Json]] = field()
    uri: field[str] = field()
    usage: field[str] = field()
    usage_unit: field[str] = field()


class LastMonthPage(Page[M, LastMonthInstance[M]]):
    """One page of Last Month records."""

    _record = LastMonthInstance
    _paging = Linked("usage_records", max_size=1000)


class LastMonthList(ListResource[M]):
    """Last Month records."""

    _uri = Uri(
        "https://api.twilio.com/2010-04-01/Accounts/{account_sid}/Usage/Records/LastMonth.json", account_sid=AccountSid
    )

    @listing
    def list(
        self,
        category: str | None = None,
        start_date: date | str | None = None,
        end_date: date | str | None = None,
        include_subaccounts: bool | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[LastMonthInstance[M]]:
        """List Last Month records: GET /2010-04-01/Accounts/{AccountSid}/Usage/Records/LastMonth.json

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(
            self,
            LastMonthPage,
            query={
                "Category": category,
                "StartDate": iso_date(start_date),
                "EndDate": iso_date(end_date),
                "IncludeSubaccounts": true_or_false(include_subaccounts),
                "PageSize": page_size,
            },
            limit=limit,
        )

    stream = streaming(list)

    @op
    def page(
        self,
        category: str | None = None,
        start_date: date | str | None = None,
        end_date: date | str | None = None,
        include_subaccounts: bool | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[LastMonthPage[M]]:
        """Fetch one page of Last Month records: GET /2010-04-01/Accounts/{AccountSid}/Usage/Records/LastMonth.json

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            LastMonthPage,
            query={
                "Category": category,
                "StartDate": iso_date(start_date),
                "EndDate": iso_date(end_date),
                "IncludeSubaccounts": true_or_false(include_subaccounts),
                "PageToken": page_token,
                "Page": page_number,
                "PageSize": page_size,
            },
        )

    @op
    def get_page(self, target_url: str) -> Request[LastMonthPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", LastMonthPage, url=target_url)


__all__ = ["LastMonthInstance", "LastMonthList", "LastMonthPage"]
