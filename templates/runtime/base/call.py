"""What is asked of a request in order to send it."""

from __future__ import annotations

from collections.abc import Container, Mapping
from typing import Protocol, TypeVar

from ..http.response import Response

T_co = TypeVar("T_co", covariant=True)


class Call(Protocol[T_co]):
    """A request as the engine sees it; base/request.py has the one that operations build."""

    @property
    def method(self) -> str: ...
    @property
    def url(self) -> str:
        """Absolute, with quoted path values."""
        ...

    @property
    def template(self) -> str:
        """The operation's URL with its path values as {names}; "" if the user typed the URL."""
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
        """Statuses beside 2xx that are a success."""
        ...

    def read(self, reply: Response, /) -> T_co:
        """The result; called for a success only."""
        ...


__all__ = ["Call"]
