"""What every object below a client shares: the client, and the path values that lead to it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Generic

from .compat import Self
from .exceptions import TwilioException
from .mode import M

if TYPE_CHECKING:
    from .client_base import AsyncClientBase, ClientBase
    from .uri import Uri


class Resource(Generic[M]):
    """A place in Twilio's API. Making one sends nothing."""

    _uri: ClassVar[Uri]

    def __init__(self, client: ClientBase | AsyncClientBase | None, path: Mapping[str, object]) -> None:
        self._client = client
        self._given = path

    @property
    def _path(self) -> Mapping[str, object]:
        """Path value -> what it is here."""
        return self._given

    @property
    def _validates(self) -> bool:
        return self._client is None or self._client.validate

    @property
    def _attached(self) -> ClientBase | AsyncClientBase:
        """The client. Raises TwilioException when there is none."""
        if self._client is None:
            raise TwilioException(
                f"this {type(self).__name__} has no client, since it was unpickled: "
                "call it on what .with_options(client=client) returns"
            )
        return self._client

    def with_options(self, *, client: ClientBase | AsyncClientBase | None = None, **options: Any) -> Self:
        """The same, for calls with other options: those of the client's `with_options`, or another client."""
        other = self.__copy__()
        other._client = client or self._attached
        if options:
            other._client = other._client.with_options(**options)
        return other

    def __copy__(self) -> Self:
        return type(self)(self._client, self._path)

    def __deepcopy__(self, memo: dict[int, object]) -> Self:
        return self.__copy__()

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), (None, dict(self._path))  # the client stays behind, and the secrets with it

    def __repr__(self) -> str:
        shown = [
            f"{name}={value!r}"
            for name, value in self._path.items()
            if isinstance(value, str) and (pattern := self._uri.patterns.get(name)) and pattern.accepts(value)
        ]
        return f"{type(self).__name__}({', '.join(shown)})"


__all__ = ["Resource"]
