"""Callbacks for calls: status changes and inbound calls.

Source: Twilio's documentation of the voice webhook, the requests quoted by notifications in the OpenAPI document
(v2010), and recorded requests. Parameters of particular features, such as recordings, queues and answering machine
detection, are in `extra`.
"""

from __future__ import annotations

from datetime import datetime
from typing import Literal, TypeAlias

from ..base.deserialize import integer, rfc2822_datetime
from ..base.fields import field
from .callback import Ends

# From the OpenAPI document.
CallStatus: TypeAlias = Literal[
    "queued", "ringing", "in-progress", "completed", "busy", "failed", "no-answer", "canceled"
]


class _Call(Ends):
    """Parameters of any call."""

    __slots__ = ()

    _identity = "CallSid"

    call_sid: field[str] = field(key="CallSid")
    call_status: field[CallStatus | str] = field(key="CallStatus")
    direction: field[str] = field(key="Direction")
    forwarded_from: field[str] = field(key="ForwardedFrom")  # personal data; not from every carrier
    caller_name: field[str] = field(key="CallerName")  # personal data; requires caller name lookup


class CallStatusCallback(_Call):
    """A status change of a call. Callbacks can arrive out of order: sort by `sequence_number`, which starts at 0."""

    __slots__ = ()

    _shown = ("call_sid", "call_status", "direction", "sequence_number")

    call_duration: field[int] = field(integer, key="CallDuration")  # seconds; only after the call
    sequence_number: field[int] = field(integer, key="SequenceNumber")
    callback_source: field[str] = field(key="CallbackSource")
    timestamp: field[datetime] = field(rfc2822_datetime, key="Timestamp")


class InboundCall(_Call):
    """An inbound call. The view responds with TwiML."""

    __slots__ = ()

    _shown = ("call_sid", "call_status", "direction")


__all__ = ["CallStatus", "CallStatusCallback", "InboundCall"]
