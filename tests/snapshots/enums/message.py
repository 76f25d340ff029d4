"""Message records.

Generated from tests/snapshots/enums.yaml; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from ....base.fields import field
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import op
from ....base.request import Request
from ....base.uri import Uri

MessageStatus: TypeAlias = Literal["queued", "in-progress", "import"]
MessageTrafficType: TypeAlias = Literal["free"]
MessageMetric: TypeAlias = Literal["Active (Now)", "application/pdf", "UK:CRN", "true", "3gpp", ""]


class MessageInstance(InstanceResource[M]):
    """A Message as returned by Twilio."""

    _shown = ("status", "metric")

    status: field[MessageStatus | str] = field()
    metric: field[MessageMetric | str] = field()

    class Status:
        """Values of MessageStatus."""

        QUEUED: Final = "queued"
        IN_PROGRESS: Final = "in-progress"
        IMPORT: Final = "import"


class MessageList(ListResource[M]):
    """Message records."""

    _uri = Uri("https://enums.twilio.com/v1/Messages")

    @op
    def create(
        self, status: MessageStatus | str | None = None, traffic_type: MessageTrafficType | str | None = None
    ) -> Request[MessageInstance[M]]:
        """Create a Message: POST /v1/Messages"""
        return Request(self, "POST", MessageInstance, form={"Status": status, "TrafficType": traffic_type})


__all__ = ["MessageInstance", "MessageList", "MessageMetric", "MessageStatus", "MessageTrafficType"]
