"""Messages: what became of one that was sent, and one that came in.

Source: Twilio's documentation of the status callbacks of messages and of the request for an inbound message. Which
parameters are there depends on the channel, and Twilio adds new ones without notice: those are in `extra`.
"""

from __future__ import annotations

import re
from typing import Final, Literal, NamedTuple, TypeAlias

from ..base.deserialize import integer
from ..base.fields import field
from ..errors import codes
from .callback import Ends

# As the document of the API has them; a copy without the resource of messages has them here alone.
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
    """A file that belongs to a message.

    Attributes:
        url: Where Twilio keeps it; to read it takes the account's credentials, unless the account says otherwise.
        content_type: "image/jpeg".
    """

    url: str
    content_type: str | None


class _Message(Ends):
    """What Twilio says of any message."""

    __slots__ = ()

    _identity = "MessageSid"

    message_sid: field[str] = field(key="MessageSid")
    messaging_service_sid: field[str] = field(key="MessagingServiceSid")
    body: field[str] = field(key="Body")  # personal data
    num_media: field[int] = field(integer, key="NumMedia")
    num_segments: field[int] = field(integer, key="NumSegments")

    @property
    def media(self) -> tuple[Media, ...]:
        """The files, in the order of their numbers; those that are there, whatever `num_media` says."""
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
    """The status of a message that you sent has changed.

    Callbacks can overtake each other. A `messaging_service_sid` may stand here alone where a status stands in the
    answer to `create`: with a messaging service, errors are told by callbacks only.
    """

    __slots__ = ()

    _shown = ("message_sid", "message_status", "error_code", "event_type")

    message_status: field[MessageStatus | str] = field(key="MessageStatus")
    error_code: field[int] = field(integer, key="ErrorCode")
    channel_install_sid: field[str] = field(key="ChannelInstallSid")  # these three: WhatsApp and other channels
    channel_status_message: field[str] = field(key="ChannelStatusMessage")  # where the delivery failed
    channel_prefix: field[str] = field(key="ChannelPrefix")
    event_type: field[str] = field(key="EventType")  # "READ": WhatsApp, when the recipient has read it
    raw_dlr_done_date: field[str] = field(key="RawDlrDoneDate")  # the carrier's own date, as YYMMDDhhmm

    @property
    def error(self) -> codes.ErrorCode | None:
        """What the error code means, and whether another try can help; None without one, or for one not known here."""
        return codes.get(self.error_code) if isinstance(self.error_code, int) else None


class InboundMessage(_Message):
    """A message came in. What the view answers is TwiML, or nothing: an empty answer with status 204 sends no reply."""

    __slots__ = ()

    _shown = ("message_sid", "num_media", "num_segments")


__all__ = ["InboundMessage", "Media", "MessageStatus", "MessageStatusCallback"]
