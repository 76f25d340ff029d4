"""Operation records.

Generated from specs/contract/twilio_conversations_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final, Literal, TypeAlias

from ....base.deserialize import integer, iso8601_datetime
from ....base.fields import field
from ....base.instance_context import InstanceContext
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.nested import Record, record
from ....base.operation import op
from ....base.request import Request
from ....base.uri import Uri

ConversationsV2OperationStatusValue: TypeAlias = Literal["PENDING", "COMPLETED", "FAILED"]


class OperationErrorRecord(Record):
    """`error` in an answer."""

    type: field[str] = field()
    title: field[str] = field()
    status: field[int] = field(integer)
    detail: field[str] = field()
    instance: field[str] = field()


class OperationContext(InstanceContext[M]):
    """One Operation."""

    _uri = Uri("https://conversations.twilio.com/v2/ControlPlane/Operations/{id}")

    @op
    def fetch(self) -> Request[OperationInstance[M]]:
        """Fetch the Operation: GET /v2/ControlPlane/Operations/{id}"""
        return Request(self, "GET", OperationInstance)


class OperationInstance(OperationContext[M], InstanceResource[M]):
    """An Operation as returned by Twilio."""

    _shown = ("status",)

    operation_id: field[str] = field(key="operationId")
    status: field[ConversationsV2OperationStatusValue | str] = field()
    created_at: field[datetime] = field(iso8601_datetime, key="createdAt")
    completed_at: field[datetime] = field(iso8601_datetime, key="completedAt")
    status_url: field[str] = field(key="statusUrl")
    error: field[OperationErrorRecord] = field(record(OperationErrorRecord))
    related: field[dict[str, str]] = field()

    class ConversationsV2OperationStatusValue:
        """Values of ConversationsV2OperationStatusValue."""

        PENDING: Final = "PENDING"
        COMPLETED: Final = "COMPLETED"
        FAILED: Final = "FAILED"


class OperationList(ListResource[M]):
    """Operation records."""

    def __call__(self, id: str) -> OperationContext[M]:
        """The Operation with this identifier. Sends no request."""
        return OperationContext(self._client, {**self._path, "id": id})

    get = __call__


__all__ = [
    "ConversationsV2OperationStatusValue",
    "OperationContext",
    "OperationErrorRecord",
    "OperationInstance",
    "OperationList",
]
