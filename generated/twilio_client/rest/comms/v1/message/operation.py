"""Operation records.

Generated from specs/authored/twilio_comms_v1.yaml; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Final, Literal, TypeAlias

from .....base.deserialize import integer, iso8601_datetime
from .....base.fields import field
from .....base.instance_context import InstanceContext
from .....base.instance_resource import InstanceResource
from .....base.limits import Limits, within
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.nested import Record, record
from .....base.operation import listing, op, streaming
from .....base.page import Page
from .....base.request import Listing, Request
from .....base.tokens import Cursor
from .....base.uri import Uri
from .....sids import CommsOperationId

OperationStatus: TypeAlias = Literal["SCHEDULED", "PROCESSING", "COMPLETED", "CANCELED"]


class MessageOperationStatsRecord(Record):
    """`MessageOperationStats` in an answer."""

    total: field[int] = field(integer)
    recipients: field[int] = field(integer)
    attempts: field[int] = field(integer)
    scheduled: field[int] = field(integer)
    queued: field[int] = field(integer)
    sent: field[int] = field(integer)
    delivered: field[int] = field(integer)
    read: field[int] = field(integer)
    undelivered: field[int] = field(integer)
    unaddressable: field[int] = field(integer)
    failed: field[int] = field(integer)
    canceled: field[int] = field(integer)


class OperationContext(InstanceContext[M]):
    """One Operation."""

    _uri = Uri("https://comms.twilio.com/v1/Messages/Operations/{operation_id}", operation_id=CommsOperationId)

    @op
    def fetch(self) -> Request[OperationInstance[M]]:
        """Fetch the Operation: GET /v1/Messages/Operations/{operationId}"""
        return Request(self, "GET", OperationInstance)


class OperationInstance(OperationContext[M], InstanceResource[M]):
    """An Operation as returned by Twilio."""

    _identity = {"operation_id": "id"}
    _shown = ("id", "status")

    id: field[CommsOperationId] = field()
    status: field[OperationStatus | str] = field()
    stats: field[MessageOperationStatsRecord] = field(record(MessageOperationStatsRecord))
    created_at: field[datetime] = field(iso8601_datetime, key="createdAt")
    updated_at: field[datetime] = field(iso8601_datetime, key="updatedAt")

    class Status:
        """Values of OperationStatus."""

        SCHEDULED: Final = "SCHEDULED"
        PROCESSING: Final = "PROCESSING"
        COMPLETED: Final = "COMPLETED"
        CANCELED: Final = "CANCELED"


class OperationPage(Page[M, OperationInstance[M]]):
    """One page of Operation records."""

    _record = OperationInstance
    _paging = Cursor("operations", parameter="pageToken", max_size=1000)


class OperationList(ListResource[M]):
    """Operation records."""

    _uri = Uri("https://comms.twilio.com/v1/Messages/Operations")

    def __call__(self, operation_id: CommsOperationId) -> OperationContext[M]:
        """The Operation with this identifier. Sends no request."""
        return OperationContext(self._client, {**self._path, "operation_id": operation_id})

    get = __call__

    @listing
    def list(
        self,
        start_date: datetime | date | str | None = None,
        end_date: datetime | date | str | None = None,
        status: OperationStatus | str | None = None,
        page_token: str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[OperationInstance[M]]:
        """List Operation records: GET /v1/Messages/Operations

        Args:
            start_date: Start of the time range.
            end_date: End of the time range; later than `start_date`.
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000; default 50.
        """
        return Listing(
            self,
            OperationPage,
            query={
                "startDate": start_date,
                "endDate": end_date,
                "status": status,
                "pageToken": page_token,
                "pageSize": page_size,
            },
            limit=limit,
            checks=(within(Limits(least=1), page_size=page_size),),
        )

    stream = streaming(list)

    @op
    def page(
        self,
        start_date: datetime | date | str | None = None,
        end_date: datetime | date | str | None = None,
        status: OperationStatus | str | None = None,
        page_token: str | None = None,
        page_size: int | None = None,
    ) -> Request[OperationPage[M]]:
        """Fetch one page of Operation records: GET /v1/Messages/Operations

        Args:
            start_date: Start of the time range.
            end_date: End of the time range; later than `start_date`.
            page_size: 1 to 1000; default 50.
        """
        return Request(
            self,
            "GET",
            OperationPage,
            query={
                "startDate": start_date,
                "endDate": end_date,
                "status": status,
                "pageToken": page_token,
                "pageSize": page_size,
            },
            checks=(within(Limits(least=1), page_size=page_size),),
        )

    @op
    def get_page(self, target_url: str) -> Request[OperationPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", OperationPage, url=target_url)


__all__ = [
    "MessageOperationStatsRecord",
    "OperationContext",
    "OperationInstance",
    "OperationList",
    "OperationPage",
    "OperationStatus",
]
