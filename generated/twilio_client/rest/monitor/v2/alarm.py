"""Alarm records.

Generated from specs/contract/twilio_monitor_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final, Literal, TypeAlias, TypedDict

from ....base.compat import Required
from ....base.deserialize import integer, iso8601_datetime
from ....base.fields import field
from ....base.instance_context import InstanceContext
from ....base.instance_resource import InstanceResource
from ....base.json_body import JsonBody
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import listing, op, streaming
from ....base.page import Page
from ....base.paging import Linked
from ....base.request import Listing, Request
from ....base.uri import Uri
from ....sids import AlarmSid

AlarmSortOrder: TypeAlias = Literal["asc", "desc"]
QueryType: TypeAlias = Literal["ERROR_CODE", "LOG_LEVEL", "ALL"]
TimeWindow: TypeAlias = Literal["FIVE_MINS", "FIFTEEN_MINS", "ONE_HOUR", "TWELVE_HOURS", "ONE_DAY"]


class MonitorV2AlarmCreateObject(TypedDict, total=False):
    """`monitor.v2.alarm_create_object` in a request.

    Attributes:
        enabled: Default true.
    """

    friendlyName: Required[str]
    queryType: Required[QueryType | str]
    query: str
    triggerValue: Required[int]
    timeWindow: Required[TimeWindow | str]
    email: Sequence[str]
    webhook: str
    consoleIndicator: bool
    description: Required[str]
    enabled: Required[bool]


class AlarmContext(InstanceContext[M]):
    """One Alarm."""

    _uri = Uri("https://monitor.twilio.com/v2/Alarms/{sid}")

    @op
    def fetch(self) -> Request[AlarmInstance[M]]:
        """Fetch the Alarm: GET /v2/Alarms/{Sid}"""
        return Request(self, "GET", AlarmInstance)

    @op
    def update(self, monitor_v2_alarm_create_object: MonitorV2AlarmCreateObject) -> Request[AlarmInstance[M]]:
        """Update the Alarm: PUT /v2/Alarms/{Sid}"""
        return Request(
            self,
            "PUT",
            AlarmInstance,
            json=JsonBody(
                monitor_v2_alarm_create_object, MonitorV2AlarmCreateObject, name="monitor_v2_alarm_create_object"
            ),
        )

    @op
    def delete(self) -> Request[bool]:
        """Delete the Alarm: DELETE /v2/Alarms/{Sid}"""
        return Request(self, "DELETE", bool)

    # Also class attributes, as in twilio-python: AlarmContext.MonitorV2AlarmCreateObject({...})
    MonitorV2AlarmCreateObject = MonitorV2AlarmCreateObject


class AlarmInstance(AlarmContext[M], InstanceResource[M]):
    """An Alarm as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid", "query_type", "time_window")

    friendly_name: field[str] = field(key="friendlyName")
    query_type: field[QueryType | str] = field(key="queryType")
    query: field[str] = field()
    trigger_value: field[int] = field(integer, key="triggerValue")
    time_window: field[TimeWindow | str] = field(key="timeWindow")
    email: field[list[str]] = field()
    webhook: field[str] = field()
    console_indicator: field[bool] = field(key="consoleIndicator")
    description: field[str] = field()
    enabled: field[bool] = field()
    product: field[str] = field()
    alert_config_sid: field[str] = field(key="alertConfigSid")
    date_updated: field[datetime] = field(iso8601_datetime, key="dateUpdated")
    date_created: field[datetime] = field(iso8601_datetime, key="dateCreated")
    sid: field[AlarmSid] = field()

    class QueryType:
        """Values of QueryType."""

        ERROR_CODE: Final = "ERROR_CODE"
        LOG_LEVEL: Final = "LOG_LEVEL"
        ALL: Final = "ALL"

    class TimeWindow:
        """Values of TimeWindow."""

        FIVE_MINS: Final = "FIVE_MINS"
        FIFTEEN_MINS: Final = "FIFTEEN_MINS"
        ONE_HOUR: Final = "ONE_HOUR"
        TWELVE_HOURS: Final = "TWELVE_HOURS"
        ONE_DAY: Final = "ONE_DAY"


class AlarmPage(Page[M, AlarmInstance[M]]):
    """One page of Alarm records."""

    _record = AlarmInstance
    _paging = Linked("alarms", max_size=1000)


class AlarmList(ListResource[M]):
    """Alarm records."""

    _uri = Uri("https://monitor.twilio.com/v2/Alarms")

    def __call__(self, sid: str) -> AlarmContext[M]:
        """The Alarm with this identifier. Sends no request."""
        return AlarmContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(
        self, sort_order: AlarmSortOrder | str | None = None, limit: int | None = None, page_size: int | None = None
    ) -> Listing[AlarmInstance[M]]:
        """List Alarm records: GET /v2/Alarms

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, AlarmPage, query={"SortOrder": sort_order, "PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self,
        sort_order: AlarmSortOrder | str | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[AlarmPage[M]]:
        """Fetch one page of Alarm records: GET /v2/Alarms

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            AlarmPage,
            query={"SortOrder": sort_order, "PageToken": page_token, "Page": page_number, "PageSize": page_size},
        )

    @op
    def get_page(self, target_url: str) -> Request[AlarmPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", AlarmPage, url=target_url)

    @op
    def create(self, monitor_v2_alarm_create_object: MonitorV2AlarmCreateObject) -> Request[AlarmInstance[M]]:
        """Create an Alarm: POST /v2/Alarms"""
        return Request(
            self,
            "POST",
            AlarmInstance,
            json=JsonBody(
                monitor_v2_alarm_create_object, MonitorV2AlarmCreateObject, name="monitor_v2_alarm_create_object"
            ),
        )

    # Also class attributes, as in twilio-python: AlarmList.MonitorV2AlarmCreateObject({...})
    MonitorV2AlarmCreateObject = MonitorV2AlarmCreateObject


__all__ = [
    "AlarmContext",
    "AlarmInstance",
    "AlarmList",
    "AlarmPage",
    "AlarmSortOrder",
    "MonitorV2AlarmCreateObject",
    "QueryType",
    "TimeWindow",
]
