"""Bulk Hosted Number Order records.

Generated from specs/contract/twilio_numbers_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Final, Literal, TypeAlias

from ....base.deserialize import integer, iso8601_datetime
from ....base.fields import field
from ....base.instance_context import InstanceContext
from ....base.instance_resource import InstanceResource
from ....base.json_body import JsonBody
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import op
from ....base.pii import Pii, personal
from ....base.request import Request
from ....base.uri import Uri
from ....base.values import Json
from ....sids import BulkHostingSid

BulkHostedNumberOrderRequestStatus: TypeAlias = Literal["QUEUED", "IN_PROGRESS", "PROCESSED"]


class BulkHostedNumberOrderContext(InstanceContext[M]):
    """One Bulk Hosted Number Order."""

    _uri = Uri(
        "https://numbers.twilio.com/v2/HostedNumber/Orders/Bulk/{bulk_hosting_sid}", bulk_hosting_sid=BulkHostingSid
    )

    @op
    def fetch(self, order_status: str | None = None) -> Request[BulkHostedNumberOrderInstance[M]]:
        """Fetch the Bulk Hosted Number Order: GET /v2/HostedNumber/Orders/Bulk/{BulkHostingSid}"""
        return Request(self, "GET", BulkHostedNumberOrderInstance, query={"OrderStatus": order_status})


class BulkHostedNumberOrderInstance(BulkHostedNumberOrderContext[M], InstanceResource[M]):
    """A Bulk Hosted Number Order as returned by Twilio.

    Attributes:
        friendly_name: Personal data, kept 30 days.
        notification_email: Personal data, kept 30 days.
        results: Personal data, kept 30 days.
    """

    _identity = {"bulk_hosting_sid": "bulk_hosting_sid"}
    _shown = ("bulk_hosting_sid", "request_status")
    __pii__ = personal(friendly_name=Pii(30), notification_email=Pii(30), results=Pii(30))

    bulk_hosting_sid: field[BulkHostingSid] = field()
    request_status: field[BulkHostedNumberOrderRequestStatus | str] = field()
    friendly_name: field[str] = field()
    notification_email: field[str] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_completed: field[datetime] = field(iso8601_datetime)
    url: field[str] = field()
    total_count: field[int] = field(integer)
    results: field[list[Json]] = field()

    class RequestStatus:
        """Values of BulkHostedNumberOrderRequestStatus."""

        QUEUED: Final = "QUEUED"
        IN_PROGRESS: Final = "IN_PROGRESS"
        PROCESSED: Final = "PROCESSED"


class BulkHostedNumberOrderList(ListResource[M]):
    """Bulk Hosted Number Order records."""

    _uri = Uri("https://numbers.twilio.com/v2/HostedNumber/Orders/Bulk")

    def __call__(self, bulk_hosting_sid: BulkHostingSid) -> BulkHostedNumberOrderContext[M]:
        """The Bulk Hosted Number Order with this identifier. Sends no request."""
        return BulkHostedNumberOrderContext(self._client, {**self._path, "bulk_hosting_sid": bulk_hosting_sid})

    get = __call__

    @op
    def create(self, body: Mapping[str, object] | None = None) -> Request[BulkHostedNumberOrderInstance[M]]:
        """Create a Bulk Hosted Number Order: POST /v2/HostedNumber/Orders/Bulk"""
        return Request(self, "POST", BulkHostedNumberOrderInstance, json=JsonBody(body, Mapping[str, object] | None))


__all__ = [
    "BulkHostedNumberOrderContext",
    "BulkHostedNumberOrderInstance",
    "BulkHostedNumberOrderList",
    "BulkHostedNumberOrderRequestStatus",
]
