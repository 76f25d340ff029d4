"""Interaction Transfer records.

Generated from specs/contract/twilio_flex_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Final, Literal, TypeAlias

from ......base.deserialize import iso8601_datetime
from ......base.fields import field
from ......base.instance_context import InstanceContext
from ......base.instance_resource import InstanceResource
from ......base.json_body import JsonBody
from ......base.list_resource import ListResource
from ......base.mode import M
from ......base.operation import op
from ......base.request import Request
from ......base.uri import Uri
from ......sids import (
    AccountSid,
    FlexInstanceSid,
    FlexInteractionSid,
    InteractionChannelSid,
    InteractionTransferSid,
    KQSid,
    TransferExecutionSid,
    UTSid,
)

InteractionTransferTransferType: TypeAlias = Literal["warm", "cold", "external"]
InteractionTransferTransferStatus: TypeAlias = Literal["active", "failed", "completed"]


class InteractionTransferContext(InstanceContext[M]):
    """One Interaction Transfer."""

    _uri = Uri(
        "https://flex-api.twilio.com/v1/Interactions/{interaction_sid}/Channels/{channel_sid}/Transfers/{sid}",
        interaction_sid=FlexInteractionSid,
        channel_sid=InteractionChannelSid,
        sid=InteractionTransferSid,
    )

    @op
    def fetch(self) -> Request[InteractionTransferInstance[M]]:
        """Fetch the Interaction Transfer.

        GET /v1/Interactions/{InteractionSid}/Channels/{ChannelSid}/Transfers/{Sid}
        """
        return Request(self, "GET", InteractionTransferInstance)

    @op
    def update(self, body: Mapping[str, object] | None = None) -> Request[InteractionTransferInstance[M]]:
        """Update the Interaction Transfer.

        POST /v1/Interactions/{InteractionSid}/Channels/{ChannelSid}/Transfers/{Sid}
        """
        return Request(self, "POST", InteractionTransferInstance, json=JsonBody(body, Mapping[str, object] | None))


class InteractionTransferInstance(InteractionTransferContext[M], InstanceResource[M]):
    """An Interaction Transfer as returned by Twilio.

    Attributes:
        _from: Alias of from_, as in twilio-python.
    """

    _identity = {"sid": "sid"}
    _shown = ("sid", "type", "status")

    sid: field[InteractionTransferSid] = field()
    instance_sid: field[FlexInstanceSid] = field()
    account_sid: field[AccountSid] = field()
    interaction_sid: field[FlexInteractionSid] = field()
    channel_sid: field[InteractionChannelSid] = field()
    execution_sid: field[TransferExecutionSid] = field()
    type: field[InteractionTransferTransferType | str] = field()
    status: field[InteractionTransferTransferStatus | str] = field()
    from_: field[UTSid] = field(key="from")
    _from: field[UTSid] = field(key="from")
    to: field[str] = field()
    note_sid: field[KQSid] = field()
    summary_sid: field[KQSid] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    url: field[str] = field()

    class TransferType:
        """Values of InteractionTransferTransferType."""

        WARM: Final = "warm"
        COLD: Final = "cold"
        EXTERNAL: Final = "external"

    class TransferStatus:
        """Values of InteractionTransferTransferStatus."""

        ACTIVE: Final = "active"
        FAILED: Final = "failed"
        COMPLETED: Final = "completed"


class InteractionTransferList(ListResource[M]):
    """Interaction Transfer records."""

    _uri = Uri(
        "https://flex-api.twilio.com/v1/Interactions/{interaction_sid}/Channels/{channel_sid}/Transfers",
        interaction_sid=FlexInteractionSid,
        channel_sid=InteractionChannelSid,
    )

    def __call__(self, sid: InteractionTransferSid) -> InteractionTransferContext[M]:
        """The Interaction Transfer with this identifier. Sends no request."""
        return InteractionTransferContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @op
    def create(self, body: Mapping[str, object] | None = None) -> Request[InteractionTransferInstance[M]]:
        """Create an Interaction Transfer: POST /v1/Interactions/{InteractionSid}/Channels/{ChannelSid}/Transfers"""
        return Request(self, "POST", InteractionTransferInstance, json=JsonBody(body, Mapping[str, object] | None))


__all__ = [
    "InteractionTransferContext",
    "InteractionTransferInstance",
    "InteractionTransferList",
    "InteractionTransferTransferStatus",
    "InteractionTransferTransferType",
]
