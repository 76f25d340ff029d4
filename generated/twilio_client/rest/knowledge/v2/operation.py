"""Operation records.

Generated from specs/contract/twilio_knowledge_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import Literal, TypeAlias

from ....base.deserialize import integer, iso8601_datetime
from ....base.fields import field
from ....base.instance_context import InstanceContext
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.nested import Record, record, variant
from ....base.operation import op
from ....base.request import Request
from ....base.uri import Uri
from ....base.values import Json

OperationStatus: TypeAlias = Literal["PENDING", "RUNNING", "CANCELLED", "COMPLETED", "FAILED"]
OperationResultResourceIdType: TypeAlias = Literal["RESOURCE_ID"]


class OperationResultResourceIdRecord(Record):
    """`OperationResultResourceId` in an answer."""

    type: field[OperationResultResourceIdType | str] = field()
    id: field[str] = field()


class OperationErrorRecord(Record):
    """`error` in an answer."""

    type: field[str] = field()
    title: field[str] = field()
    code: field[int] = field(integer)
    detail: field[str] = field()


class OperationContext(InstanceContext[M]):
    """One Operation."""

    _uri = Uri("https://knowledge.twilio.com/v2/ControlPlane/Operations/{operation_id}")

    @op
    def fetch(self) -> Request[OperationInstance[M]]:
        """Fetch the Operation: GET /v2/ControlPlane/Operations/{operationId}"""
        return Request(self, "GET", OperationInstance)


class OperationInstance(OperationContext[M], InstanceResource[M]):
    """An Operation as returned by Twilio."""

    _identity = {"operation_id": "operationId"}
    _shown = ("operation_id", "status")

    operation_id: field[str] = field(key="operationId")
    status: field[OperationStatus | str] = field()
    created_at: field[datetime] = field(iso8601_datetime, key="createdAt")
    status_url: field[str] = field(key="statusUrl")
    completed_at: field[datetime] = field(iso8601_datetime, key="completedAt")
    result: field[OperationResultResourceIdRecord | Json] = field(
        variant("type", {"RESOURCE_ID": record(OperationResultResourceIdRecord)})
    )
    error: field[OperationErrorRecord] = field(record(OperationErrorRecord))
    result_url: field[str] = field(key="resultUrl")


class OperationList(ListResource[M]):
    """Operation records."""

    def __call__(self, operation_id: str) -> OperationContext[M]:
        """The Operation with this identifier. Sends no request."""
        return OperationContext(self._client, {**self._path, "operation_id": operation_id})

    get = __call__


__all__ = [
    "OperationContext",
    "OperationErrorRecord",
    "OperationInstance",
    "OperationList",
    "OperationResultResourceIdRecord",
    "OperationResultResourceIdType",
    "OperationStatus",
]
