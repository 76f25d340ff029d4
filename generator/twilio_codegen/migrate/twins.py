"""Twin methods: the variants of each method in the official SDK that are one method in this client."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple


class Twin(NamedTuple):
    """The meaning of a twin's name."""

    verb: str  # the method in this client
    informed: bool  # whether it returns an ApiResponse: data, status_code, headers
    is_async: bool


_INFORMED: Final = ("create", "delete", "fetch", "list", "page", "patch", "stream", "update")
VERBS: Final = frozenset({*_INFORMED, "get_page", "next_page", "previous_page", "request"})
# Their results have `http_response`.
CARRIES_RESPONSE: Final = frozenset({"create", "fetch", "page", "patch", "update"})


def _twins() -> Iterator[tuple[str, Twin]]:
    for verb in sorted(VERBS):
        yield f"{verb}_async", Twin(verb, False, True)
    for verb in _INFORMED:
        yield f"{verb}_with_http_info", Twin(verb, True, False)
        yield f"{verb}_with_http_info_async", Twin(verb, True, True)


TWINS: Final[Mapping[str, Twin]] = dict(_twins())
