"""Bill records.

Generated from tests/snapshots/answers.yaml; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

from ....base.deserialize import decimal, integer, iso8601_date, iso8601_datetime, number, rfc2822_datetime
from ....base.fields import field
from ....base.instance_context import InstanceContext
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.nested import Record, list_of, record
from ....base.operation import op
from ....base.request import Request
from ....base.uri import Uri


class BillLinesRecord(Record):
    """`lines` in an answer."""

    item_name: field[str] = field(key="itemName")
    items_: field[int] = field(integer, key="items")


class BillContext(InstanceContext[M]):
    """One Bill."""

    _uri = Uri("https://answers.twilio.com/v1/Bills/{sid}")

    @op
    def fetch(self) -> Request[BillInstance[M]]:
        """Fetch the Bill: GET /v1/Bills/{Sid}"""
        return Request(self, "GET", BillInstance)


class BillInstance(BillContext[M], InstanceResource[M]):
    """A Bill as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid",)

    sid: field[str] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_sent: field[datetime] = field(rfc2822_datetime)
    due_on: field[date] = field(iso8601_date)
    pages: field[int] = field(integer)
    weight: field[float] = field(number)
    total: field[Decimal] = field(decimal)
    price: field[Decimal] = field(decimal)
    paid: field[bool] = field()
    lines: field[list[BillLinesRecord]] = field(list_of(record(BillLinesRecord)))
    reminders: field[list[datetime]] = field(list_of(iso8601_datetime))


class BillList(ListResource[M]):
    """Bill records."""

    def __call__(self, sid: str) -> BillContext[M]:
        """The Bill with this identifier. Sends no request."""
        return BillContext(self._client, {**self._path, "sid": sid})

    get = __call__


__all__ = ["BillContext", "BillInstance", "BillLinesRecord", "BillList"]
