"""Event records.

Generated from tests/snapshots/hidden_names.yaml; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from builtins import list as list_
from datetime import date as date_

from ....base.deserialize import integer as integer_, iso8601_date, number as number_
from ....base.fields import field as field_
from ....base.instance_context import InstanceContext
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.nested import Record, record
from ....base.operation import op
from ....base.request import Request
from ....base.uri import Uri


class EventEntryRecord(Record):
    """`entry` in an answer."""

    copy_: field_[str] = field_(key="copy")
    items_: field_[int] = field_(integer_, key="items")
    number: field_[float] = field_(number_)


class EventContext(InstanceContext[M]):
    """One Event."""

    _uri = Uri("https://hidden.twilio.com/v1/Events/{sid}")

    @op
    def fetch(self) -> Request[EventInstance[M]]:
        """Fetch the Event: GET /v1/Events/{Sid}"""
        return Request(self, "GET", EventInstance)


class EventInstance(EventContext[M], InstanceResource[M]):
    """An Event as returned by Twilio."""

    date: field_[date_] = field_(iso8601_date)
    field: field_[str] = field_()
    integer: field_[int] = field_(integer_)
    updated: field_[date_] = field_(iso8601_date)
    list: field_[list_[str]] = field_()
    tags: field_[list_[str]] = field_()
    entry: field_[EventEntryRecord] = field_(record(EventEntryRecord))


class EventList(ListResource[M]):
    """Event records."""

    def __call__(self, sid: str) -> EventContext[M]:
        """The Event with this identifier. Sends no request."""
        return EventContext(self._client, {**self._path, "sid": sid})

    get = __call__


__all__ = ["EventContext", "EventEntryRecord", "EventInstance", "EventList"]
