"""What Twilio answered about a resource."""

# Underscores keep names from users; the runtime's own modules share them.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from typing import TYPE_CHECKING, Any, ClassVar

from .answers import decoded
from .compat import Self
from .fields import keys_of, shown
from .mode import M
from .pii import Pii, personal
from .resource import Resource

if TYPE_CHECKING:
    from ..http.response import Response
    from .client_core import AnyClient
    from .request import Request
    from .values import Json


class InstanceResource(Resource[M]):
    """A resource as Twilio answered it: read-only, equal by what was answered, and with the operations of its context.

    Attributes:
        http_response: The answer itself; None on a copy that was pickled.
        __pii__: The attributes that hold personal data, and how Twilio handles each.
    """

    _identity: ClassVar[Mapping[str, str]] = {}  # path value -> the member of the answer that holds it
    _shown: ClassVar[tuple[str, ...]] = ()  # the attributes that repr() may show
    __pii__: ClassVar[Mapping[str, Pii]] = personal()

    def __init__(
        self,
        client: AnyClient | None,
        path: Mapping[str, object],
        answer: Json,
        reply: Response | None = None,
    ) -> None:
        self._client = client
        self._given = path
        # Whatever arrived in place of an object is kept, under a name that no field has.
        self._data: dict[str, Json] = answer if isinstance(answer, dict) else {} if answer is None else {"": answer}
        self._read_values: dict[str, Any] = {}
        self.http_response = reply

    @classmethod
    def _read(cls, request: Request[Any], reply: Response) -> Self:
        resource = request._resource
        answer = decoded(reply.content)
        location = reply.headers.get("location") if reply.status_code in request.expects else None
        if location is not None:
            answer = _redirect(location, answer)
        return cls(resource._client, resource._path, answer, reply)

    @property
    def _path(self) -> Mapping[str, object]:
        """What led here, and what only the answer knows."""
        return {**{name: self._data.get(key) for name, key in self._identity.items()}, **self._given}

    def to_dict(self) -> dict[str, Json]:
        """The JSON as it arrived, unknown members included; a copy."""
        return deepcopy(self._data)

    @property
    def extra(self) -> dict[str, Json]:
        """The members that this version of the client has no attribute for; a copy."""
        kind: type = type(self)
        known = keys_of(kind)
        return deepcopy({key: value for key, value in self._data.items() if key not in known})

    def __copy__(self) -> Self:
        return type(self)(self._client, self._given, self._data, self.http_response)

    def __deepcopy__(self, memo: dict[int, object]) -> Self:
        return type(self)(self._client, self._given, deepcopy(self._data, memo), self.http_response)

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), (None, dict(self._path), self._data)

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and self._data == other._data

    def __hash__(self) -> int:
        named = (self._data.get(key) for key in self._identity.values())
        return hash((type(self), *(value for value in named if isinstance(value, str))))

    def __repr__(self) -> str:
        return shown(self)


def _redirect(location: str, answer: Json) -> Json:
    """The answer that is a redirect: the contracts declare where it leads as a member, Twilio sends it as a header."""
    members = answer if isinstance(answer, dict) else {}
    return {**members, "redirect_to": members.get("redirect_to") or location}


__all__ = ["InstanceResource"]
