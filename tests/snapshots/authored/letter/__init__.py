"""Letter records.

Generated from tests/snapshots/authored.yaml; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Annotated, TypedDict

from .....base.fields import field
from .....base.instance_context import InstanceContext
from .....base.instance_resource import InstanceResource
from .....base.json_body import JsonBody
from .....base.limits import Lengths, Limits, within
from .....base.links import lazy
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.operation import listing, op, streaming
from .....base.page import Page
from .....base.request import Listing, Request
from .....base.tokens import Cursor
from .....base.uri import Uri

if TYPE_CHECKING:
    from .stamp import StampList


class Letter(TypedDict, total=False):
    """The body of a request.

    Attributes:
        tags: At most 10 members, 128 characters in a key, 256 characters in a value.
        pages: At most 3 values.
    """

    tags: Annotated[Mapping[str, Annotated[str, Lengths(most=256)]], Limits(most=10, longest_key=128)]
    pages: Sequence[str]


class LetterContext(InstanceContext[M]):
    """One Letter."""

    _uri = Uri("https://authored.twilio.com/v1/Letters/{id}")

    @op
    def fetch(self) -> Request[LetterInstance[M]]:
        """Fetch the Letter: GET /v1/Letters/{id}"""
        return Request(self, "GET", LetterInstance)


class LetterInstance(LetterContext[M], InstanceResource[M]):
    """A Letter as returned by Twilio."""

    _identity = {"id": "id"}
    _shown = ("id",)

    id: field[str] = field()


class LetterPage(Page[M, LetterInstance[M]]):
    """One page of Letter records."""

    _record = LetterInstance
    _paging = Cursor("letters", parameter="pageToken", max_size=100)


class LetterList(ListResource[M]):
    """Letter records."""

    _uri = Uri("https://authored.twilio.com/v1/Letters")

    stamps: lazy[StampList[M]] = lazy(".stamp", "StampList")

    def __call__(self, id: str) -> LetterContext[M]:
        """The Letter with this identifier. Sends no request."""
        return LetterContext(self._client, {**self._path, "id": id})

    get = __call__

    @op
    def send(self, letter: Letter) -> Request[bool]:
        """Send the Letter: POST /v1/Letters"""
        return Request(self, "POST", bool, json=JsonBody(letter, Letter, name="letter"))

    @listing
    def list(
        self, page_token: str | None = None, limit: int | None = None, page_size: int | None = None
    ) -> Listing[LetterInstance[M]]:
        """List Letter records: GET /v1/Letters

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 100.
        """
        return Listing(
            self,
            LetterPage,
            query={"pageToken": page_token, "pageSize": page_size},
            limit=limit,
            checks=(within(Limits(least=1), page_size=page_size),),
        )

    stream = streaming(list)

    @op
    def page(self, page_token: str | None = None, page_size: int | None = None) -> Request[LetterPage[M]]:
        """Fetch one page of Letter records: GET /v1/Letters

        Args:
            page_size: 1 to 100.
        """
        return Request(
            self,
            "GET",
            LetterPage,
            query={"pageToken": page_token, "pageSize": page_size},
            checks=(within(Limits(least=1), page_size=page_size),),
        )

    @op
    def get_page(self, target_url: str) -> Request[LetterPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", LetterPage, url=target_url)

    # Also class attributes, as in twilio-python: LetterList.Letter({...})
    Letter = Letter


__all__ = ["Letter", "LetterContext", "LetterInstance", "LetterList", "LetterPage"]
