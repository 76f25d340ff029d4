"""The base class of resources as returned by Twilio."""

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
    """A resource as returned by Twilio: read-only, compared by its data, with the operations of its context.

    Attributes:
        http_response: The HTTP response; None after unpickling.
        __pii__: The attributes that hold personal data, and how Twilio handles each.
    """

    _identity: ClassVar[Mapping[str, str]] = {}  # path parameter -> the JSON member that holds it
    _shown: ClassVar[tuple[str, ...]] = ()  # attributes that repr() may show
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
        # A response that is not an object is kept under "", which no field uses.
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
        """Path parameters from the request, and those that only the response has."""
        return {**{name: self._data.get(key) for name, key in self._identity.items()}, **self._given}

    def to_dict(self) -> dict[str, Json]:
        """Return a copy of the JSON as received, including unknown members."""
        return deepcopy(self._data)

    @property
    def extra(self) -> dict[str, Json]:
        """A copy of the JSON members for which this client version has no attribute."""
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
    """Add the target of a redirect, which the contracts declare as a member but Twilio sends as a header."""
    members = answer if isinstance(answer, dict) else {}
    return {**members, "redirect_to": members.get("redirect_to") or location}


__all__ = ["InstanceResource"]
