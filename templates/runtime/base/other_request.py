"""Operations of a client whose `request(...)` a test or a subclass overrides.

The official SDK sends everything through that method. Code that overrides it relies on no other request being sent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from ..http.sdk_call import address_of, arguments_of, response_of
from ..http.transport import Send
from .failures import rest_exception
from .serialize import urlencoded

if TYPE_CHECKING:
    from .call import Call

T = TypeVar("T")


def asked(call: Call[object]) -> tuple[str, str, dict[str, Any]]:
    """Return the arguments of `request(...)` as the official SDK passes them: method, URL, and keyword arguments."""
    query = f"{'&' if '?' in call.url else '?'}{urlencoded(call.query)}" if call.query else ""
    send = Send(call.method, call.url + query, dict(call.headers), call.content, None)
    return send.method, address_of(send), arguments_of(send)


def outcome(call: Call[T], answer: object) -> T:
    """Convert the result of `request(...)` to that of the operation. Raises TwilioRestException for an error status."""
    reply = response_of(answer)
    if reply.status_code < 300 or reply.status_code in call.expects:
        return call.read(reply)
    raise rest_exception(call, call.url, reply)


__all__ = ["asked", "outcome"]
