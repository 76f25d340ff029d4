"""Calls: what became of one, and one that came in.

Source: Twilio's documentation of the request that a call makes, the requests that its notifications quote in the
document of the API (v2010), and requests as people have recorded them. Parameters that only some features add, those of
recordings, queues and answering machines for instance, are in `extra`.
"""

from __future__ import annotations

from datetime import datetime
from typing import Literal, TypeAlias

from ..base.deserialize import integer, rfc2822_datetime
from ..base.fields import field
from .callback import Ends

# As the document of the API has them.
CallStatus: TypeAlias = Literal[
    "queued", "ringing", "in-progress", "completed", "busy", "failed", "no-answer", "canceled"
]


class _Call(Ends):
    """What Twilio says of any call."""

    __slots__ = ()

    _identity = "CallSid"

    call_sid: field[str] = field(key="CallSid")
    call_status: field[CallStatus | str] = field(key="CallStatus")
    direction: field[str] = field(key="Direction")
    forwarded_from: field[str] = field(key="ForwardedFrom")  # personal data; not every carrier says it
    caller_name: field[str] = field(key="CallerName")  # personal data; where the lookup of names is switched on


class CallStatusCallback(_Call):
    """The status of a call has changed. Callbacks can overtake each other: `sequence_number` orders them, from 0."""

    __slots__ = ()

    _shown = ("call_sid", "call_status", "direction", "sequence_number")

    call_duration: field[int] = field(integer, key="CallDuration")  # seconds, when the call has ended
    sequence_number: field[int] = field(integer, key="SequenceNumber")
    callback_source: field[str] = field(key="CallbackSource")
    timestamp: field[datetime] = field(rfc2822_datetime, key="Timestamp")


class InboundCall(_Call):
    """A call came in, and Twilio asks what to do. What the view answers is TwiML."""

    __slots__ = ()

    _shown = ("call_sid", "call_status", "direction")


__all__ = ["CallStatus", "CallStatusCallback", "InboundCall"]
