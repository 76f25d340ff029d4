"""Usage Record records.

Generated from specs/contract/twilio_wireless_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Final, Literal, TypeAlias

from .....base.fields import field
from .....base.instance_resource import InstanceResource
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.operation import listing, op, streaming
from .....base.page import Page
from .....base.paging import Linked
from .....base.request import Listing, Request
from .....base.uri import Uri
from .....base.values import Json
from .....sids import AccountSid

UsageRecordGranularity: TypeAlias = Literal["hourly", "daily", "all"]


class UsageRecordInstance(InstanceResource[M]):
    """A Usage Record as returned by Twilio."""

    sim_sid: field[str] = field()
    account_sid: field[AccountSid] = field()
    period: field[Json] = field()
    commands: field[Json] = field()
    data: field[Json] = field()

    class Granularity:
        """Values of UsageRecordGranularity."""

        HOURLY: Final = "hourly"
        DAILY: Final = "daily"
        ALL: Final = "all"


class UsageRecordPage(Page[M, UsageRecordInstance[M]]):
    """One page of Usage Record records."""

    _record = UsageRecordInstance
    _paging = Linked("usage_records", max_size=1000)


class UsageRecordList(ListResource[M]):
    """Usage Record records."""

    _uri = Uri("https://wireless.twilio.com/v1/Sims/{sim_sid}/UsageRecords")

    @listing
    def list(
        self,
        end: datetime | date | str | None = None,
        start: datetime | date | str | None = None,
        granularity: UsageRecordGranularity | str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[UsageRecordInstance[M]]:
        """List Usage Record records: GET /v1/Sims/{SimSid}/UsageRecords

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(
            self,
            UsageRecordPage,
            query={"End": end, "Start": start, "Granularity": granularity, "PageSize": page_size},
            limit=limit,
        )

    stream = streaming(list)

    @op
    def page(
        self,
        end: datetime | date | str | None = None,
        start: datetime | date | str | None = None,
        granularity: UsageRecordGranularity | str | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[UsageRecordPage[M]]:
        """Fetch one page of Usage Record records: GET /v1/Sims/{SimSid}/UsageRecords

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            UsageRecordPage,
            query={
                "End": end,
                "Start": start,
                "Granularity": granularity,
                "PageToken": page_token,
                "Page": page_number,
                "PageSize": page_size,
            },
        )

    @op
    def get_page(self, target_url: str) -> Request[UsageRecordPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", UsageRecordPage, url=target_url)


__all__ = ["UsageRecordGranularity", "UsageRecordInstance", "UsageRecordList", "UsageRecordPage"]
