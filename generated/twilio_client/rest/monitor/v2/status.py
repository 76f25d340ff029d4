"""Status records.

Generated from specs/contract/twilio_monitor_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TypedDict

from ....base.compat import Required
from ....base.json_body import JsonBody
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import op
from ....base.request import Request
from ....base.uri import Uri


class MonitorV2AlarmStatus(TypedDict, total=False):
    """`monitor.v2.alarm_status` in a request."""

    enabled: Required[bool]


class StatusList(ListResource[M]):
    """Status records."""

    _uri = Uri("https://monitor.twilio.com/v2/Alarms/{sid}/status")

    @op
    def update(self, monitor_v2_alarm_status: MonitorV2AlarmStatus) -> Request[bool]:
        """Update the Status: PUT /v2/Alarms/{Sid}/status"""
        return Request(
            self,
            "PUT",
            bool,
            json=JsonBody(monitor_v2_alarm_status, MonitorV2AlarmStatus, name="monitor_v2_alarm_status"),
        )

    # Also class attributes, as in twilio-python: StatusList.MonitorV2AlarmStatus({...})
    MonitorV2AlarmStatus = MonitorV2AlarmStatus


__all__ = ["MonitorV2AlarmStatus", "StatusList"]
