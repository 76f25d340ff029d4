"""Record records.

Generated from specs/contract/twilio_api_v2010.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from .......base.deserialize import decimal, iso8601_date
from .......base.fields import field
from .......base.instance_resource import InstanceResource
from .......base.links import lazy
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

if TYPE_CHECKING:
    from .all_time import AllTimeList
    from .daily import DailyList
    from .last_month import LastMonthList
    from .monthly import MonthlyList
    from .this_month import ThisMonthList
    from .today import TodayList
    from .yearly import YearlyList
    from .yesterday import YesterdayList


class RecordInstance(InstanceResource[M]):
    """A Record as returned by Twilio.

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


class RecordPage(Page[M, RecordInstance[M]]):
    """One page of Record records."""

    _record = RecordInstance
    _paging = Linked("usage_records", max_size=1000)


class RecordList(ListResource[M]):
    """Record records."""

    _uri = Uri("https://api.twilio.com/2010-04-01/Accounts/{account_sid}/Usage/Records.json", account_sid=AccountSid)

    all_time: lazy[AllTimeList[M]] = lazy(".all_time", "AllTimeList")
    daily: lazy[DailyList[M]] = lazy(".daily", "DailyList")
    last_month: lazy[LastMonthList[M]] = lazy(".last_month", "LastMonthList")
    monthly: lazy[MonthlyList[M]] = lazy(".monthly", "MonthlyList")
    this_month: lazy[ThisMonthList[M]] = lazy(".this_month", "ThisMonthList")
    today: lazy[TodayList[M]] = lazy(".today", "TodayList")
    yearly: lazy[YearlyList[M]] = lazy(".yearly", "YearlyList")
    yesterday: lazy[YesterdayList[M]] = lazy(".yesterday", "YesterdayList")

    @listing
    def list(
        self,
        category: str | None = None,
        start_date: date | str | None = None,
        end_date: date | str | None = None,
        include_subaccounts: bool | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[RecordInstance[M]]:
        """List Record records: GET /2010-04-01/Accounts/{AccountSid}/Usage/Records.json

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(
            self,
            RecordPage,
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
    ) -> Request[RecordPage[M]]:
        """Fetch one page of Record records: GET /2010-04-01/Accounts/{AccountSid}/Usage/Records.json

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            RecordPage,
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
    def get_page(self, target_url: str) -> Request[RecordPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", RecordPage, url=target_url)


__all__ = ["RecordInstance", "RecordList", "RecordPage"]
