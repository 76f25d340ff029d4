"""Callbacks for messages: status changes and inbound messages.

Source: Twilio's documentation of message status callbacks and of the inbound message webhook. The parameters depend on
the channel. Twilio adds new ones without notice; those are in `extra`.
"""

from __future__ import annotations

import re
from typing import Final, Literal, NamedTuple, TypeAlias

from ..base.deserialize import integer
from ..base.fields import field
from ..errors import codes
from .callback import Ends

# From the OpenAPI document; repeated here for vendored copies without the Message resource.
MessageStatus: TypeAlias = Literal[
    "queued",
    "sending",
    "sent",
    "failed",
    "delivered",
    "undelivered",
    "receiving",
    "received",
    "accepted",
    "scheduled",
    "read",
    "partially_delivered",
    "canceled",
]

_MEDIA: Final = re.compile(r"Media(?:Url|ContentType)([0-9]{1,3})")


class Media(NamedTuple):
    """A media file of a message.

    Attributes:
        url: URL of the file at Twilio; requires the account's credentials unless the account disables that.
        content_type: Media type, such as "image/jpeg".
    """

    url: str
    content_type: str | None


class _Message(Ends):
    """Parameters of any message."""

    __slots__ = ()

    _identity = "MessageSid"

    message_sid: field[str] = field(key="MessageSid")
    messaging_service_sid: field[str] = field(key="MessagingServiceSid")
    body: field[str] = field(key="Body")  # personal data
    num_media: field[int] = field(integer, key="NumMedia")
    num_segments: field[int] = field(integer, key="NumSegments")

    @property
    def media(self) -> tuple[Media, ...]:
        """The media files that the parameters contain, in order of their numbers, whatever `num_media` says."""
        numbers = {int(found[1]) for name in self._data if (found := _MEDIA.fullmatch(name))}
        files = (
            (self._text(f"MediaUrl{number}"), self._text(f"MediaContentType{number}")) for number in sorted(numbers)
        )
        return tuple(Media(url, content_type) for url, content_type in files if url is not None)

    def _text(self, name: str) -> str | None:
        value = self._data.get(name)
        return value if isinstance(value, str) else None

    def _knows(self, name: str) -> bool:
        return super()._knows(name) or _MEDIA.fullmatch(name) is not None


class MessageStatusCallback(_Message):
    """A status change of a sent message.

    Callbacks can arrive out of order. For a message from a messaging service, only callbacks report errors; the
    response of `create` does not.
    """

    __slots__ = ()

    _shown = ("message_sid", "message_status", "error_code", "event_type")

    message_status: field[MessageStatus | str] = field(key="MessageStatus")
    error_code: field[int] = field(integer, key="ErrorCode")
    channel_install_sid: field[str] = field(key="ChannelInstallSid")  # these three: WhatsApp and similar channels,
    channel_status_message: field[str] = field(key="ChannelStatusMessage")  # if the delivery failed
    channel_prefix: field[str] = field(key="ChannelPrefix")
    event_type: field[str] = field(key="EventType")  # "READ": the recipient read it (WhatsApp)
    raw_dlr_done_date: field[str] = field(key="RawDlrDoneDate")  # the carrier's date, as YYMMDDhhmm

    @property
    def error(self) -> codes.ErrorCode | None:
        """The meaning of the error code, and whether a retry can help; None if there is no code or it is unknown."""
        return codes.get(self.error_code) if isinstance(self.error_code, int) else None


class InboundMessage(_Message):
    """An inbound message. The view responds with TwiML, or with an empty 204 response to send no reply."""

    __slots__ = ()

    _shown = ("message_sid", "num_media", "num_segments")


__all__ = ["InboundMessage", "Media", "MessageStatus", "MessageStatusCallback"]
