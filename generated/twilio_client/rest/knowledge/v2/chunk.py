"""Chunk records.

Generated from specs/contract/twilio_knowledge_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime

from ....base.deserialize import integer, iso8601_datetime
from ....base.fields import field
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import listing, op, streaming
from ....base.page import Page
from ....base.request import Listing, Request
from ....base.tokens import Token
from ....base.uri import Uri
from ....sids import KnowledgeBaseId, KnowledgeId


class ChunkInstance(InstanceResource[M]):
    """A Chunk as returned by Twilio."""

    content: field[str] = field()
    created_at: field[datetime] = field(iso8601_datetime, key="createdAt")
    chunk_index: field[int] = field(integer, key="chunkIndex")
    document_title: field[str] = field(key="documentTitle")
    document_url: field[str] = field(key="documentUrl")
    document_number: field[int] = field(integer, key="documentNumber")


class ChunkPage(Page[M, ChunkInstance[M]]):
    """One page of Chunk records."""

    _record = ChunkInstance
    _paging = Token("chunks", parameter="pageToken", max_size=1000)


class ChunkList(ListResource[M]):
    """Chunk records."""

    _uri = Uri(
        "https://knowledge.twilio.com/v2/KnowledgeBases/{kb_id}/Knowledge/{knowledge_id}/Chunks",
        kb_id=KnowledgeBaseId,
        knowledge_id=KnowledgeId,
    )

    @listing
    def list(
        self, page_token: str | None = None, limit: int | None = None, page_size: int | None = None
    ) -> Listing[ChunkInstance[M]]:
        """List Chunk records: GET /v2/KnowledgeBases/{kbId}/Knowledge/{knowledgeId}/Chunks

        Args:
            page_token: At most 2048 characters.
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, ChunkPage, query={"pageToken": page_token, "pageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(self, page_size: int | None = None, page_token: str | None = None) -> Request[ChunkPage[M]]:
        """Fetch one page of Chunk records: GET /v2/KnowledgeBases/{kbId}/Knowledge/{knowledgeId}/Chunks

        Args:
            page_size: 1 to 1000.
            page_token: At most 2048 characters.
        """
        return Request(self, "GET", ChunkPage, query={"pageSize": page_size, "pageToken": page_token})

    @op
    def get_page(self, target_url: str) -> Request[ChunkPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", ChunkPage, url=target_url)


__all__ = ["ChunkInstance", "ChunkList", "ChunkPage"]
