"""Knowledge Basis records.

Generated from specs/contract/twilio_knowledge_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import Literal, TypeAlias, TypedDict

from ....base.compat import Required
from ....base.deserialize import integer, iso8601_datetime
from ....base.fields import field
from ....base.instance_context import InstanceContext
from ....base.instance_resource import InstanceResource
from ....base.json_body import JsonBody, closed
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import listing, op, streaming
from ....base.page import Page
from ....base.request import Listing, Request
from ....base.tokens import Token
from ....base.uri import Uri
from ....sids import HyphenatedName, KnowledgeBaseId

KnowledgeBasisOrderBy: TypeAlias = Literal["ASC", "DESC"]
KnowledgeBasisStatus: TypeAlias = Literal["QUEUED", "PROVISIONING", "ACTIVE", "FAILED", "DELETING"]


class KnowledgeBaseCore(TypedDict, total=False):
    """`KnowledgeBaseCore` in a request.

    Attributes:
        description: 1 to 128 characters.
    """

    displayName: Required[HyphenatedName]
    description: str


@closed
class UpdateKnowledgeBaseRequest(TypedDict, total=False):
    """The body of a request.

    Attributes:
        description: 1 to 128 characters.
    """

    displayName: HyphenatedName
    description: str


class KnowledgeBasisContext(InstanceContext[M]):
    """One Knowledge Basis."""

    _uri = Uri("https://knowledge.twilio.com/v2/ControlPlane/KnowledgeBases/{kb_id}", kb_id=KnowledgeBaseId)

    @op
    def fetch(self) -> Request[KnowledgeBasisInstance[M]]:
        """Fetch the Knowledge Basis: GET /v2/ControlPlane/KnowledgeBases/{kbId}"""
        return Request(self, "GET", KnowledgeBasisInstance)

    @op
    def update(
        self, update_knowledge_base_request: UpdateKnowledgeBaseRequest, if_match: str | None = None
    ) -> Request[KnowledgeBasisInstance[M]]:
        """Update the Knowledge Basis: PATCH /v2/ControlPlane/KnowledgeBases/{kbId}

        Args:
            if_match: At most 100 characters.
        """
        return Request(
            self,
            "PATCH",
            KnowledgeBasisInstance,
            headers={"If-Match": if_match},
            json=JsonBody(
                update_knowledge_base_request, UpdateKnowledgeBaseRequest, name="update_knowledge_base_request"
            ),
        )

    @op
    def delete(self) -> Request[bool]:
        """Delete the Knowledge Basis: DELETE /v2/ControlPlane/KnowledgeBases/{kbId}"""
        return Request(self, "DELETE", bool)


class KnowledgeBasisInstance(KnowledgeBasisContext[M], InstanceResource[M]):
    """A Knowledge Basis as returned by Twilio."""

    _identity = {"kb_id": "id"}
    _shown = ("id", "status")

    display_name: field[HyphenatedName] = field(key="displayName")
    description: field[str] = field()
    id: field[KnowledgeBaseId] = field()
    status: field[KnowledgeBasisStatus | str] = field()
    created_at: field[datetime] = field(iso8601_datetime, key="createdAt")
    updated_at: field[datetime] = field(iso8601_datetime, key="updatedAt")
    version: field[int] = field(integer)
    message: field[str] = field()
    status_url: field[str] = field(key="statusUrl")


class KnowledgeBasisPage(Page[M, KnowledgeBasisInstance[M]]):
    """One page of Knowledge Basis records."""

    _record = KnowledgeBasisInstance
    _paging = Token("knowledgeBases", parameter="pageToken", max_size=100)


class KnowledgeBasisList(ListResource[M]):
    """Knowledge Basis records."""

    _uri = Uri("https://knowledge.twilio.com/v2/ControlPlane/KnowledgeBases")

    def __call__(self, kb_id: KnowledgeBaseId) -> KnowledgeBasisContext[M]:
        """The Knowledge Basis with this identifier. Sends no request."""
        return KnowledgeBasisContext(self._client, {**self._path, "kb_id": kb_id})

    get = __call__

    @listing
    def list(
        self,
        page_token: str | None = None,
        order_by: KnowledgeBasisOrderBy | str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[KnowledgeBasisInstance[M]]:
        """List Knowledge Basis records: GET /v2/ControlPlane/KnowledgeBases

        Args:
            page_token: At most 4096 characters.
            order_by: Default DESC.
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 100; default 50.
        """
        return Listing(
            self,
            KnowledgeBasisPage,
            query={"pageToken": page_token, "orderBy": order_by, "pageSize": page_size},
            limit=limit,
        )

    stream = streaming(list)

    @op
    def page(
        self,
        page_size: int | None = None,
        page_token: str | None = None,
        order_by: KnowledgeBasisOrderBy | str | None = None,
    ) -> Request[KnowledgeBasisPage[M]]:
        """Fetch one page of Knowledge Basis records: GET /v2/ControlPlane/KnowledgeBases

        Args:
            page_size: 1 to 100; default 50.
            page_token: At most 4096 characters.
            order_by: Default DESC.
        """
        return Request(
            self, "GET", KnowledgeBasisPage, query={"pageSize": page_size, "pageToken": page_token, "orderBy": order_by}
        )

    @op
    def get_page(self, target_url: str) -> Request[KnowledgeBasisPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", KnowledgeBasisPage, url=target_url)

    @op
    def create(self, knowledge_base_core: KnowledgeBaseCore) -> Request[KnowledgeBasisInstance[M]]:
        """Create a Knowledge Basis: POST /v2/ControlPlane/KnowledgeBases"""
        return Request(
            self,
            "POST",
            KnowledgeBasisInstance,
            json=JsonBody(knowledge_base_core, KnowledgeBaseCore, name="knowledge_base_core"),
        )

    # Also class attributes, as in twilio-python: KnowledgeBasisList.UpdateKnowledgeBaseRequest({...})
    KnowledgeBaseCore = KnowledgeBaseCore
    UpdateKnowledgeBaseRequest = UpdateKnowledgeBaseRequest


__all__ = [
    "KnowledgeBaseCore",
    "KnowledgeBasisContext",
    "KnowledgeBasisInstance",
    "KnowledgeBasisList",
    "KnowledgeBasisOrderBy",
    "KnowledgeBasisPage",
    "KnowledgeBasisStatus",
    "UpdateKnowledgeBaseRequest",
]
