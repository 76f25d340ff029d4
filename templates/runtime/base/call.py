"""The interface of a request that the engine can send."""

from __future__ import annotations

from collections.abc import Container, Mapping
from typing import Protocol, TypeVar

from ..http.response import Response

T_co = TypeVar("T_co", covariant=True)


class Call(Protocol[T_co]):
    """A request for the engine. Request, in base/request.py, is the one that operations build."""

    @property
    def method(self) -> str: ...
    @property
    def url(self) -> str:
        """The absolute URL, with quoted path parameters."""
        ...

    @property
    def template(self) -> str:
        """The operation's URL with {names} for path parameters; "" if the user passed the URL."""
        ...

    @property
    def query(self) -> tuple[tuple[str, str], ...]: ...
    @property
    def headers(self) -> Mapping[str, str]: ...
    @property
    def content(self) -> bytes | None: ...
    @property
    def security(self) -> str:
        """ "none": without credentials."""
        ...

    @property
    def expects(self) -> Container[int]:
        """Successful statuses other than 2xx."""
        ...

    def read(self, reply: Response, /) -> T_co:
        """Return the result of a successful response."""
        ...


__all__ = ["Call"]
