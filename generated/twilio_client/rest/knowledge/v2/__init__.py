"""https://knowledge.twilio.com/v2: the resources of this version.

Generated from specs/contract/twilio_knowledge_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ....base.links import lazy
from ....base.mode import M
from ....base.version import Version
from ....sids import KnowledgeBaseId, KnowledgeId

if TYPE_CHECKING:
    from .chunk import ChunkList
    from .knowledge import KnowledgeContext, KnowledgeList
    from .knowledge_basis import KnowledgeBasisList
    from .operation import OperationList
    from .search import SearchList


class V2(Version[M]):
    """https://knowledge.twilio.com/v2"""

    knowledge_bases: lazy[KnowledgeBasisList[M]] = lazy(".knowledge_basis", "KnowledgeBasisList")
    operations: lazy[OperationList[M]] = lazy(".operation", "OperationList")

    @overload
    def knowledge(self, kb_id: KnowledgeBaseId) -> KnowledgeList[M]: ...
    @overload
    def knowledge(self, kb_id: KnowledgeBaseId, knowledge_id: KnowledgeId) -> KnowledgeContext[M]: ...
    def knowledge(
        self, kb_id: KnowledgeBaseId, knowledge_id: KnowledgeId | None = None
    ) -> KnowledgeList[M] | KnowledgeContext[M]:
        """The Knowledge records under these IDs. Sends nothing."""
        from .knowledge import KnowledgeList

        found: KnowledgeList[M] = KnowledgeList(self._client, {**self._path, "kb_id": kb_id})
        return found if knowledge_id is None else found(knowledge_id)

    def search(self, kb_id: KnowledgeBaseId) -> SearchList[M]:
        """The Search records under these IDs. Sends nothing."""
        from .search import SearchList

        return SearchList(self._client, {**self._path, "kb_id": kb_id})

    def chunks(self, kb_id: KnowledgeBaseId, knowledge_id: KnowledgeId) -> ChunkList[M]:
        """The Chunk records under these IDs. Sends nothing."""
        from .chunk import ChunkList

        return ChunkList(self._client, {**self._path, "kb_id": kb_id, "knowledge_id": knowledge_id})


__all__ = ["V2"]
