"""The base class of all objects below a client: a client and path parameters."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Generic

from .compat import Self
from .exceptions import TwilioException
from .mode import M
from .uri import Uri

if TYPE_CHECKING:
    from ..http.transport import Timeout
    from .client_core import AnyClient
    from .retry import RetryPolicy


class Resource(Generic[M]):
    """A location in Twilio's API. Creating one sends no request."""

    _uri: ClassVar[Uri] = Uri("")

    def __init__(self, client: AnyClient | None, path: Mapping[str, object]) -> None:
        self._client = client
        self._given = path

    @property
    def _path(self) -> Mapping[str, object]:
        """Path parameters: name -> value."""
        return self._given

    @property
    def _validates(self) -> bool:
        return self._client is None or self._client.validate

    @property
    def _attached(self) -> AnyClient:
        """The client. Raises TwilioException if there is none."""
        if self._client is None:
            name = type(self).__name__
            raise TwilioException(f"this {name} was unpickled and has no client: use .with_options(client=client)")
        return self._client

    def with_options(
        self,
        *,
        timeout: float | Timeout | None = None,
        retries: int | RetryPolicy | None = None,
        headers: Mapping[str, str] | None = None,
        client: AnyClient | None = None,
    ) -> Self:
        """Return a copy whose requests use other options.

        Raises TwilioException if neither the resource nor the arguments have a client.

        Args:
            timeout: Seconds for one attempt, or a Timeout.
            retries: Maximum retries of a repeatable request (0: none), or a RetryPolicy.
            headers: Headers to add, such as an Idempotency-Key.
            client: Another client; required after unpickling.
        """
        other = self.__copy__()
        other._client = self._attached if client is None else client
        if timeout is not None or retries is not None or headers is not None:
            other._client = other._client.with_options(timeout=timeout, retries=retries, headers=headers)
        return other

    if not TYPE_CHECKING:

        def __getattr__(self, name):
            hint = f": on an AsyncClient, {name[:-6]} is a coroutine" if name.endswith("_async") else ""
            raise AttributeError(f"'{type(self).__name__}' object has no attribute '{name}'{hint}", name=name, obj=self)

    def __copy__(self) -> Self:
        return type(self)(self._client, self._path)

    def __deepcopy__(self, memo: dict[int, object]) -> Self:
        return self.__copy__()

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), (None, dict(self._path))  # without the client, which holds secrets

    def __repr__(self) -> str:
        shown = [
            f"{name}={value!r}"
            for name, value in self._path.items()
            if isinstance(value, str) and (pattern := self._uri.patterns.get(name)) and pattern.accepts(value)
        ]
        return f"{type(self).__name__}({', '.join(shown)})"


__all__ = ["Resource"]
