"""Log records.

Generated from specs/contract/twilio_serverless_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import date, datetime

from ......base.checks import matches
from ......base.deserialize import iso8601_datetime
from ......base.fields import field
from ......base.instance_context import InstanceContext
from ......base.instance_resource import InstanceResource
from ......base.list_resource import ListResource
from ......base.mode import M
from ......base.operation import listing, op, streaming
from ......base.page import Page
from ......base.paging import Linked
from ......base.request import Listing, Request
from ......base.uri import Uri
from ......sids import (
    AccountSid,
    BuildSid,
    DeploymentSid,
    EnvironmentSid,
    NOSid,
    RequestSid,
    ServerlessServiceSid,
    ZHSid,
)


class LogContext(InstanceContext[M]):
    """One Log."""

    _uri = Uri(
        "https://serverless.twilio.com/v1/Services/{service_sid}/Environments/{environment_sid}/Logs/{sid}",
        environment_sid=EnvironmentSid,
        sid=NOSid,
    )

    @op
    def fetch(self) -> Request[LogInstance[M]]:
        """Fetch the Log: GET /v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Logs/{Sid}"""
        return Request(self, "GET", LogInstance)


class LogInstance(LogContext[M], InstanceResource[M]):
    """A Log as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid",)

    sid: field[NOSid] = field()
    account_sid: field[AccountSid] = field()
    service_sid: field[ServerlessServiceSid] = field()
    environment_sid: field[EnvironmentSid] = field()
    build_sid: field[BuildSid] = field()
    deployment_sid: field[DeploymentSid] = field()
    function_sid: field[ZHSid] = field()
    request_sid: field[RequestSid] = field()
    level: field[str] = field()
    message: field[str] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    url: field[str] = field()


class LogPage(Page[M, LogInstance[M]]):
    """One page of Log records."""

    _record = LogInstance
    _paging = Linked("logs", max_size=1000)


class LogList(ListResource[M]):
    """Log records."""

    _uri = Uri(
        "https://serverless.twilio.com/v1/Services/{service_sid}/Environments/{environment_sid}/Logs",
        environment_sid=EnvironmentSid,
    )

    def __call__(self, sid: NOSid) -> LogContext[M]:
        """The Log with this identifier. Sends no request."""
        return LogContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(
        self,
        function_sid: ZHSid | None = None,
        start_date: datetime | date | str | None = None,
        end_date: datetime | date | str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[LogInstance[M]]:
        """List Log records: GET /v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Logs

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(
            self,
            LogPage,
            query={"FunctionSid": function_sid, "StartDate": start_date, "EndDate": end_date, "PageSize": page_size},
            limit=limit,
            checks=(matches(ZHSid, function_sid=function_sid),),
        )

    stream = streaming(list)

    @op
    def page(
        self,
        function_sid: ZHSid | None = None,
        start_date: datetime | date | str | None = None,
        end_date: datetime | date | str | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[LogPage[M]]:
        """Fetch one page of Log records: GET /v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Logs

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            LogPage,
            query={
                "FunctionSid": function_sid,
                "StartDate": start_date,
                "EndDate": end_date,
                "PageToken": page_token,
                "Page": page_number,
                "PageSize": page_size,
            },
            checks=(matches(ZHSid, function_sid=function_sid),),
        )

    @op
    def get_page(self, target_url: str) -> Request[LogPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", LogPage, url=target_url)


__all__ = ["LogContext", "LogInstance", "LogList", "LogPage"]
