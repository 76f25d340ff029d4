"""Chunk records.

Generated from specs/contract/twilio_knowledge_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime

from .....base.deserialize import iso8601_datetime
from .....base.fields import field
from .....base.instance_resource import InstanceResource
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.operation import listing, op, streaming
from .....base.page import Page
from .....base.paging import Linked
from .....base.request import Listing, Request
from .....base.uri import Uri
from .....base.values import Json
from .....sids import AccountSid


class ChunkInstance(InstanceResource[M]):
    """A Chunk as returned by Twilio."""

    account_sid: field[AccountSid] = field()
    content: field[str] = field()
    metadata: field[dict[str, Json]] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)


class ChunkPage(Page[M, ChunkInstance[M]]):
    """One page of Chunk records."""

    _record = ChunkInstance
    _paging = Linked("chunks", max_size=1000)


class ChunkList(ListResource[M]):
    """Chunk records."""

    _uri = Uri("https://knowledge.twilio.com/v1/Knowledge/{id}/Chunks")

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[ChunkInstance[M]]:
        """List Chunk records: GET /v1/Knowledge/{id}/Chunks

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, ChunkPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[ChunkPage[M]]:
        """Fetch one page of Chunk records: GET /v1/Knowledge/{id}/Chunks

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self, "GET", ChunkPage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[ChunkPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", ChunkPage, url=target_url)


__all__ = ["ChunkInstance", "ChunkList", "ChunkPage"]
