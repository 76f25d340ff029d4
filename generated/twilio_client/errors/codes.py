"""Error codes of undelivered messages: `codes.get(message.error_code)`.

Source: Twilio's documentation of the Message resource, which omits 63004 and 63011.
"""

from __future__ import annotations

from typing import Final, NamedTuple


class ErrorCode(NamedTuple):
    """An error code that Twilio documents.

    Attributes:
        code: The number in `message.error_code`.
        name: A short name.
        meaning: A description of the error.
        retry: Whether sending the same message again later can help.
    """

    code: int
    name: str
    meaning: str
    retry: bool

    @property
    def url(self) -> str:
        """URL of Twilio's page about the code."""
        return f"https://www.twilio.com/docs/api/errors/{self.code}"


_ALL: Final = (
    ErrorCode(30001, "QUEUE_OVERFLOW", "more messages were waiting than the sender's queue holds", True),
    ErrorCode(
        30002, "ACCOUNT_SUSPENDED", "the account was suspended after the request, before the message was sent", False
    ),
    ErrorCode(30003, "UNREACHABLE", "the handset is switched off or out of reach", True),
    ErrorCode(30004, "BLOCKED", "the recipient does not accept messages, or not from this sender", False),
    ErrorCode(30005, "UNKNOWN_HANDSET", "the number is unknown or no longer in use", False),
    ErrorCode(30006, "LANDLINE", "the number is a landline, or its carrier cannot be reached", False),
    ErrorCode(30007, "FILTERED", "the carrier rejected the content as a violation of its rules", False),
    ErrorCode(30008, "UNKNOWN", "not delivered, for an unknown reason", True),
    ErrorCode(30009, "MISSING_SEGMENT", "a part of an incoming message did not arrive", True),
    ErrorCode(30010, "PRICE_EXCEEDED", "the message costs more than its maximum price", False),
    ErrorCode(63001, "CHANNEL_AUTHENTICATION", "the channel did not accept the sender's credentials", False),
    ErrorCode(63002, "CHANNEL_SENDER_UNKNOWN", "the channel does not know the sender's address", False),
    ErrorCode(63003, "CHANNEL_RECIPIENT_UNKNOWN", "the channel does not know the recipient's address", False),
    ErrorCode(63005, "CHANNEL_CONTENT_REFUSED", "the channel did not accept the content", False),
    ErrorCode(63006, "CHANNEL_CONTENT_FORMAT", "the content cannot be converted to the channel's format", False),
    ErrorCode(63007, "CHANNEL_MISSING", "no channel of the account has the sender's address", False),
    ErrorCode(63008, "CHANNEL_MISCONFIGURED", "the channel's configuration at Twilio does not work", False),
    ErrorCode(63009, "CHANNEL_ERROR", "the channel's provider returned an error", True),
    ErrorCode(63010, "CHANNEL_INTERNAL_ERROR", "an internal error in Twilio's channel", True),
    ErrorCode(63012, "CHANNEL_PROVIDER_ERROR", "an internal error at the channel's provider", True),
    ErrorCode(63013, "CHANNEL_POLICY", "the message breaks a rule of the channel", False),
    ErrorCode(63014, "CHANNEL_BLOCKED", "the recipient blocks this sender", False),
)
_BY_CODE: Final = {entry.code: entry for entry in _ALL}


def get(code: int | None) -> ErrorCode | None:
    """Return the entry of a code; None for None and for an unknown code.

    >>> entry = get(30003)
    >>> entry and (entry.name, entry.retry, entry.url)
    ('UNREACHABLE', True, 'https://www.twilio.com/docs/api/errors/30003')
    >>> get(None) is get(12345) is None
    True
    """
    return None if code is None else _BY_CODE.get(code)


def known() -> tuple[ErrorCode, ...]:
    """Return all entries, sorted by code."""
    return _ALL


__all__ = ["ErrorCode", "get", "known"]
