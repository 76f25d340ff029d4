"""Search records.

Generated from specs/contract/twilio_knowledge_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TypedDict

from ....base.compat import Required
from ....base.deserialize import integer, iso8601_datetime, number
from ....base.fields import field
from ....base.instance_resource import InstanceResource
from ....base.json_body import JsonBody, closed
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.nested import Record, list_of, record
from ....base.operation import op
from ....base.request import Request
from ....base.uri import Uri
from ....sids import KnowledgeBaseId, KnowledgeId


@closed
class KnowledgeSearch(TypedDict, total=False):
    """`KnowledgeSearch` in a request.

    Attributes:
        query: At most 2048 characters.
        top: 1 to 20.
        knowledgeIds: At most 100 values.
    """

    query: Required[str]
    top: Required[int]
    knowledgeIds: Sequence[KnowledgeId]


class KnowledgeChunkResultRecord(Record):
    """`KnowledgeChunkResult` in an answer."""

    content: field[str] = field()
    created_at: field[datetime] = field(iso8601_datetime, key="createdAt")
    chunk_index: field[int] = field(integer, key="chunkIndex")
    document_title: field[str] = field(key="documentTitle")
    document_url: field[str] = field(key="documentUrl")
    document_number: field[int] = field(integer, key="documentNumber")
    score: field[float] = field(number)
    knowledge_id: field[KnowledgeId] = field(key="knowledgeId")


class SearchInstance(InstanceResource[M]):
    """A Search as returned by Twilio."""

    chunks: field[list[KnowledgeChunkResultRecord]] = field(list_of(record(KnowledgeChunkResultRecord)))


class SearchList(ListResource[M]):
    """Search records."""

    _uri = Uri("https://knowledge.twilio.com/v2/KnowledgeBases/{kb_id}/Search", kb_id=KnowledgeBaseId)

    @op
    def create(self, knowledge_search: KnowledgeSearch | None = None) -> Request[SearchInstance[M]]:
        """Create a Search: POST /v2/KnowledgeBases/{kbId}/Search"""
        return Request(
            self,
            "POST",
            SearchInstance,
            json=JsonBody(knowledge_search, KnowledgeSearch | None, name="knowledge_search"),
        )

    # Also class attributes, as in twilio-python: SearchList.KnowledgeSearch({...})
    KnowledgeSearch = KnowledgeSearch


__all__ = ["KnowledgeChunkResultRecord", "KnowledgeSearch", "SearchInstance", "SearchList"]
