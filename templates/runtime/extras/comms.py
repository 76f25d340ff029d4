"""Additions to the Communications API: waiting for an operation, and finding a message."""

# Underscores keep names from users; the runtime's own modules share them.
# pyright: reportPrivateUsage=false

from __future__ import annotations

import re
import time
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeVar
from urllib.parse import urlsplit

from ..base.exceptions import TwilioException, TwilioRateLimitedError
from ..base.instance_resource import InstanceResource
from ..base.list_resource import ListResource
from ..base.mode import M
from ..base.resend import retry_after
from .steps import Pause, Steps, steps

if TYPE_CHECKING:
    from ..base.compat import Self
    from ..base.request import Request
    from ..http.response import Response
    from ..base.links import lazy
    from ..rest.comms.v1.email.operation import OperationInstance as EmailOperation
    from ..rest.comms.v1.email.operation import OperationList as EmailOperationList
    from ..rest.comms.v1.message import MessageContext, MessageInstance
    from ..rest.comms.v1.message.identifier import IdentifierList
    from ..rest.comms.v1.message.operation import OperationInstance as MessageOperation
    from ..rest.comms.v1.message.operation import OperationList as MessageOperationList
    from ..sids import CommsOperationId

FINAL: Final = frozenset({"COMPLETED", "CANCELED"})  # final statuses of an operation
_FIRST_PAUSE: Final = 1.0  # seconds
_LONGEST_PAUSE: Final = 15.0
_GROWTH: Final = 1.5
_MESSAGES: Final = "/v1/Messages/"
_HEADERS: Final = ("location", "operation-id", "operationid", "operation-location", "resource-location")
_OPERATION_ID: Final = re.compile(r"comms_operation_[0-7][a-hjkmnpqrstv-z0-9]{25,34}\Z")

I = TypeVar("I", bound=InstanceResource[Any])


class OperationTimeout(TwilioException, TimeoutError):
    """An operation did not finish within the timeout; it continues.

    Attributes:
        operation_id: ID of the operation, to wait for it again.
        operation: The last state from Twilio; None if every request was rate-limited.
    """

    def __init__(self, operation_id: str, operation: object = None) -> None:
        super().__init__(operation_id, operation)
        self.operation_id = operation_id
        self.operation = operation

    def __str__(self) -> str:
        return f"{self.operation_id} is not finished yet; wait for it again, or fetch it later"


class MessageWaiting(ListResource[M]):
    """Additional methods of `client.comms.messages`."""

    if TYPE_CHECKING:  # what the generated class has
        operations: lazy[MessageOperationList[M]]
        identifiers: lazy[IdentifierList[M]]

        def __call__(self, message_id: str) -> MessageContext[M]: ...

    @steps
    def wait(self, operation_id: CommsOperationId, timeout: float | None = 300.0) -> Steps[MessageOperation[M]]:
        """Poll the operation until it is COMPLETED or CANCELED, and return it with its counts.

        Twilio's Retry-After is heeded; without one the pauses grow from 1 to 15 seconds.

        Args:
            operation_id: What `send` answered.
            timeout: Seconds. None: without end. Raises OperationTimeout.
        """
        return _wait(self.operations(operation_id), operation_id, timeout)

    @steps
    def seek(self, identifier: str) -> Steps[MessageInstance[M]]:
        """Fetch a message by its channel's identifier.

        Raises TwilioException if Twilio redirects to a URL that is not a message's. Only the ID in that URL is used;
        no request goes to the URL itself.

        Args:
            identifier: The SID of an SMS or MMS, such as SM....
        """
        return _seek(self, identifier)


class EmailWaiting(ListResource[M]):
    """Additional methods of `client.comms.emails`."""

    if TYPE_CHECKING:  # what the generated class has
        operations: lazy[EmailOperationList[M]]

    @steps
    def wait(self, operation_id: CommsOperationId, timeout: float | None = 300.0) -> Steps[EmailOperation[M]]:
        """Poll the operation until it is COMPLETED or CANCELED, and return it with its counts.

        Twilio's Retry-After is heeded; without one the pauses grow from 1 to 15 seconds.

        Args:
            operation_id: What `send` answered.
            timeout: Seconds. None: without end. Raises OperationTimeout.
        """
        return _wait(self.operations(operation_id), operation_id, timeout)


class SentMessages(InstanceResource[M]):
    """The result of `send` for messages: the operation that it started."""

    @classmethod
    def _read(cls, request: Request[Any], reply: Response) -> Self:
        return _with_operation(super()._read(request, reply))

    @steps
    def wait(self, timeout: float | None = 300.0) -> Steps[MessageOperation[M]]:
        """Poll the operation that sends this until it is COMPLETED or CANCELED; see `client.comms.messages.wait`.

        Raises TwilioException if this object was not returned by `send`, so that it has no operation.
        """
        return _wait_for(self, "messages", timeout)


class SentEmails(InstanceResource[M]):
    """The result of `send` for e-mails: the operation that it started."""

    @classmethod
    def _read(cls, request: Request[Any], reply: Response) -> Self:
        return _with_operation(super()._read(request, reply))

    @steps
    def wait(self, timeout: float | None = 300.0) -> Steps[EmailOperation[M]]:
        """Poll the operation that sends this until it is COMPLETED or CANCELED; see `client.comms.emails.wait`.

        Raises TwilioException if this object was not returned by `send`, so that it has no operation.
        """
        return _wait_for(self, "emails", timeout)


class _Operation(Protocol):
    """The common interface of message and e-mail operations."""

    @property
    def fetch(self) -> Any: ...


def _wait(operation: _Operation, operation_id: str, timeout: float | None) -> Steps[Any]:
    deadline = None if timeout is None else time.monotonic() + timeout
    pause, last = _FIRST_PAUSE, None
    while True:
        asked: float | None
        try:
            last = yield operation.fetch.build()
        except TwilioRateLimitedError as busy:
            asked = retry_after(busy.headers)
        else:
            if last.status in FINAL:
                return last
            asked = _asked(last.http_response)
        seconds = pause if asked is None else asked
        left = None if deadline is None else deadline - time.monotonic()
        if left is not None and (left <= 0 or (asked is not None and asked > left)):
            raise OperationTimeout(operation_id, last)
        yield Pause(seconds if left is None else min(seconds, left))
        pause = min(pause * _GROWTH, _LONGEST_PAUSE)


def _asked(reply: Response | None) -> float | None:
    return None if reply is None else retry_after(reply.headers)


def _wait_for(sent: InstanceResource[Any], kind: str, timeout: float | None) -> Steps[Any]:
    operation_id = sent._data.get("operationId")
    if not isinstance(operation_id, str):
        raise TwilioException("this object was not returned by send(...), so it has no operation to wait for")
    client: Any = sent._attached
    return _wait(getattr(client.comms, kind).operations(operation_id), operation_id, timeout)


def _with_operation(sent: I) -> I:
    """Add the operation ID of a 202 response from a header, if the body has none.

    Source: Twilio's documentation names several headers. Only the ID is used, never the URL around it.
    """
    reply = sent.http_response
    if reply is not None and reply.status_code == 202 and "operationId" not in sent._data:
        for name in _HEADERS:
            found = _OPERATION_ID.search(reply.headers.get(name, ""))
            if found is not None:
                sent._data["operationId"] = found[0]
                break
    return sent


def _seek(messages: MessageWaiting[Any], identifier: str) -> Steps[Any]:
    found = yield messages.identifiers(identifier).seek.build()
    home = messages._attached.get_hostname("https://comms.twilio.com" + _MESSAGES)
    message = yield messages(_message_id(found.redirect_to, home)).fetch.build()
    return message


def _message_id(location: object, home: str) -> str:
    """Return the message ID in a URL, which is checked because it comes from the network."""
    target = urlsplit(location if isinstance(location, str) else "")
    known = {("", ""), ("https", "comms.twilio.com"), urlsplit(home)[:2]}
    message_id = target.path.removeprefix(_MESSAGES)
    if target[:2] not in known or not target.path.startswith(_MESSAGES) or "/" in message_id or not message_id:
        raise TwilioException("Twilio redirected to a URL that is not a message's")
    return message_id


__all__ = ["EmailWaiting", "MessageWaiting", "OperationTimeout", "SentEmails", "SentMessages"]
