"""Usage Record records.

Generated from specs/contract/twilio_supersim_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Final, Literal, TypeAlias

from ....base.checks import matches
from ....base.deserialize import decimal, integer
from ....base.fields import field
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import listing, op, streaming
from ....base.page import Page
from ....base.paging import Linked
from ....base.request import Listing, Request
from ....base.uri import Uri
from ....base.values import Json
from ....sids import AccountSid, FleetSid, NetworkSid, SuperSimSid

UsageRecordGroup: TypeAlias = Literal["sim", "fleet", "network", "isoCountry"]
UsageRecordGranularity: TypeAlias = Literal["hour", "day", "all"]


class UsageRecordInstance(InstanceResource[M]):
    """A Usage Record as returned by Twilio.

    Attributes:
        billed_unit: ISO 4217 currency code.
    """

    account_sid: field[AccountSid] = field()
    sim_sid: field[SuperSimSid] = field()
    network_sid: field[NetworkSid] = field()
    fleet_sid: field[FleetSid] = field()
    iso_country: field[str] = field()
    period: field[Json] = field()
    data_upload: field[int] = field(integer)
    data_download: field[int] = field(integer)
    data_total: field[int] = field(integer)
    data_total_billed: field[Decimal] = field(decimal)
    billed_unit: field[str] = field()

    class Group:
        """Values of UsageRecordGroup."""

        SIM: Final = "sim"
        FLEET: Final = "fleet"
        NETWORK: Final = "network"
        ISOCOUNTRY: Final = "isoCountry"

    class Granularity:
        """Values of UsageRecordGranularity."""

        HOUR: Final = "hour"
        DAY: Final = "day"
        ALL: Final = "all"


class UsageRecordPage(Page[M, UsageRecordInstance[M]]):
    """One page of Usage Record records."""

    _record = UsageRecordInstance
    _paging = Linked("usage_records", max_size=1000)


class UsageRecordList(ListResource[M]):
    """Usage Record records."""

    _uri = Uri("https://supersim.twilio.com/v1/UsageRecords")

    @listing
    def list(
        self,
        sim: str | None = None,
        fleet: str | None = None,
        network: NetworkSid | None = None,
        iso_country: str | None = None,
        group: UsageRecordGroup | str | None = None,
        granularity: UsageRecordGranularity | str | None = None,
        start_time: datetime | date | str | None = None,
        end_time: datetime | date | str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[UsageRecordInstance[M]]:
        """List Usage Record records: GET /v1/UsageRecords

        Args:
            iso_country: ISO 3166-1 alpha-2 country code.
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(
            self,
            UsageRecordPage,
            query={
                "Sim": sim,
                "Fleet": fleet,
                "Network": network,
                "IsoCountry": iso_country,
                "Group": group,
                "Granularity": granularity,
                "StartTime": start_time,
                "EndTime": end_time,
                "PageSize": page_size,
            },
            limit=limit,
            checks=(matches(NetworkSid, network=network),),
        )

    stream = streaming(list)

    @op
    def page(
        self,
        sim: str | None = None,
        fleet: str | None = None,
        network: NetworkSid | None = None,
        iso_country: str | None = None,
        group: UsageRecordGroup | str | None = None,
        granularity: UsageRecordGranularity | str | None = None,
        start_time: datetime | date | str | None = None,
        end_time: datetime | date | str | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[UsageRecordPage[M]]:
        """Fetch one page of Usage Record records: GET /v1/UsageRecords

        Args:
            iso_country: ISO 3166-1 alpha-2 country code.
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            UsageRecordPage,
            query={
                "Sim": sim,
                "Fleet": fleet,
                "Network": network,
                "IsoCountry": iso_country,
                "Group": group,
                "Granularity": granularity,
                "StartTime": start_time,
                "EndTime": end_time,
                "PageToken": page_token,
                "Page": page_number,
                "PageSize": page_size,
            },
            checks=(matches(NetworkSid, network=network),),
        )

    @op
    def get_page(self, target_url: str) -> Request[UsageRecordPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", UsageRecordPage, url=target_url)


__all__ = ["UsageRecordGranularity", "UsageRecordGroup", "UsageRecordInstance", "UsageRecordList", "UsageRecordPage"]
