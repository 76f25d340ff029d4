"""Data Session records.

Generated from specs/contract/twilio_wireless_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime

from .....base.deserialize import integer, iso8601_datetime
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


class DataSessionInstance(InstanceResource[M]):
    """A Data Session as returned by Twilio."""

    sid: field[str] = field()
    sim_sid: field[str] = field()
    account_sid: field[AccountSid] = field()
    radio_link: field[str] = field()
    operator_mcc: field[str] = field()
    operator_mnc: field[str] = field()
    operator_country: field[str] = field()
    operator_name: field[str] = field()
    cell_id: field[str] = field()
    cell_location_estimate: field[Json] = field()
    packets_uploaded: field[int] = field(integer)
    packets_downloaded: field[int] = field(integer)
    last_updated: field[datetime] = field(iso8601_datetime)
    start: field[datetime] = field(iso8601_datetime)
    end: field[datetime] = field(iso8601_datetime)
    imei: field[str] = field()


class DataSessionPage(Page[M, DataSessionInstance[M]]):
    """One page of Data Session records."""

    _record = DataSessionInstance
    _paging = Linked("data_sessions", max_size=1000)


class DataSessionList(ListResource[M]):
    """Data Session records."""

    _uri = Uri("https://wireless.twilio.com/v1/Sims/{sim_sid}/DataSessions")

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[DataSessionInstance[M]]:
        """List Data Session records: GET /v1/Sims/{SimSid}/DataSessions

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, DataSessionPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[DataSessionPage[M]]:
        """Fetch one page of Data Session records: GET /v1/Sims/{SimSid}/DataSessions

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self, "GET", DataSessionPage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[DataSessionPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", DataSessionPage, url=target_url)


__all__ = ["DataSessionInstance", "DataSessionList", "DataSessionPage"]
