"""Alert records.

Generated from specs/contract/twilio_monitor_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal, TypeAlias

from ....base.deserialize import iso8601_datetime
from ....base.fields import field
from ....base.instance_context import InstanceContext
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import listing, op, streaming
from ....base.page import Page
from ....base.paging import Linked
from ....base.request import Listing, Request
from ....base.uri import Uri
from ....sids import AccountSid, AnySid, NOSid

AlertRequestMethod: TypeAlias = Literal["GET", "POST"]


class AlertContext(InstanceContext[M]):
    """One Alert."""

    _uri = Uri("https://monitor.twilio.com/v1/Alerts/{sid}", sid=NOSid)

    @op
    def fetch(self) -> Request[AlertInstance[M]]:
        """Fetch the Alert: GET /v1/Alerts/{Sid}"""
        return Request(self, "GET", AlertInstance)


class AlertInstance(AlertContext[M], InstanceResource[M]):
    """An Alert as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid", "request_method")

    account_sid: field[AccountSid] = field()
    alert_text: field[str] = field()
    api_version: field[str] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_generated: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    error_code: field[str] = field()
    log_level: field[str] = field()
    more_info: field[str] = field()
    request_method: field[AlertRequestMethod | str] = field()
    request_url: field[str] = field()
    request_variables: field[str] = field()
    resource_sid: field[AnySid] = field()
    response_body: field[str] = field()
    response_headers: field[str] = field()
    sid: field[NOSid] = field()
    url: field[str] = field()
    request_headers: field[str] = field()
    service_sid: field[AnySid] = field()


class AlertPage(Page[M, AlertInstance[M]]):
    """One page of Alert records."""

    _record = AlertInstance
    _paging = Linked("alerts", max_size=1000)


class AlertList(ListResource[M]):
    """Alert records."""

    _uri = Uri("https://monitor.twilio.com/v1/Alerts")

    def __call__(self, sid: NOSid) -> AlertContext[M]:
        """The Alert with this identifier. Sends no request."""
        return AlertContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(
        self,
        log_level: str | None = None,
        start_date: datetime | date | str | None = None,
        end_date: datetime | date | str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[AlertInstance[M]]:
        """List Alert records: GET /v1/Alerts

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(
            self,
            AlertPage,
            query={"LogLevel": log_level, "StartDate": start_date, "EndDate": end_date, "PageSize": page_size},
            limit=limit,
        )

    stream = streaming(list)

    @op
    def page(
        self,
        log_level: str | None = None,
        start_date: datetime | date | str | None = None,
        end_date: datetime | date | str | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[AlertPage[M]]:
        """Fetch one page of Alert records: GET /v1/Alerts

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            AlertPage,
            query={
                "LogLevel": log_level,
                "StartDate": start_date,
                "EndDate": end_date,
                "PageToken": page_token,
                "Page": page_number,
                "PageSize": page_size,
            },
        )

    @op
    def get_page(self, target_url: str) -> Request[AlertPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", AlertPage, url=target_url)


__all__ = ["AlertContext", "AlertInstance", "AlertList", "AlertPage", "AlertRequestMethod"]
