"""Knowledge records.

Generated from specs/contract/twilio_knowledge_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, TypedDict

from .....base.compat import Required
from .....base.deserialize import iso8601_datetime
from .....base.fields import field
from .....base.instance_context import InstanceContext
from .....base.instance_resource import InstanceResource
from .....base.json_body import JsonBody, closed
from .....base.links import lazy
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.operation import listing, op, streaming
from .....base.page import Page
from .....base.paging import Linked
from .....base.request import Listing, Request
from .....base.uri import Uri
from .....base.values import Json
from .....sids import AccountSid, AssistantKnowledgeId, AssistantPolicyId

if TYPE_CHECKING:
    from .chunk import ChunkList
    from .knowledge_status import KnowledgeStatusList


class KnowledgeV1ServiceCreatePolicyRequest(TypedDict, total=False):
    """`knowledge.v1.service.create_policy_request` in a request."""

    description: str
    id: AssistantPolicyId
    name: str
    policy_details: Required[object]
    type: str


class KnowledgeV1ServiceCreateKnowledgeRequest(TypedDict, total=False):
    """`knowledge.v1.service.create_knowledge_request` in a request."""

    description: str
    knowledge_source_details: Mapping[str, object]
    name: Required[str]
    policy: KnowledgeV1ServiceCreatePolicyRequest
    type: Required[str]
    embedding_model: str


@closed
class KnowledgeV1ServiceUpdateKnowledgeRequest(TypedDict, total=False):
    """`knowledge.v1.service.update_knowledge_request` in a request."""

    description: str
    knowledge_source_details: Mapping[str, object]
    name: str
    policy: KnowledgeV1ServiceCreatePolicyRequest
    type: str
    embedding_model: str


class KnowledgeContext(InstanceContext[M]):
    """One Knowledge."""

    _uri = Uri("https://knowledge.twilio.com/v1/Knowledge/{id}")

    knowledge_status: lazy[KnowledgeStatusList[M]] = lazy(".knowledge_status", "KnowledgeStatusList")
    chunks: lazy[ChunkList[M]] = lazy(".chunk", "ChunkList")

    @op
    def delete(self) -> Request[bool]:
        """Delete the Knowledge: DELETE /v1/Knowledge/{id}"""
        return Request(self, "DELETE", bool)

    @op
    def fetch(self) -> Request[KnowledgeInstance[M]]:
        """Fetch the Knowledge: GET /v1/Knowledge/{id}"""
        return Request(self, "GET", KnowledgeInstance)

    @op
    def update(
        self, knowledge_v1_service_update_knowledge_request: KnowledgeV1ServiceUpdateKnowledgeRequest | None = None
    ) -> Request[KnowledgeInstance[M]]:
        """Update the Knowledge: PUT /v1/Knowledge/{id}"""
        return Request(
            self,
            "PUT",
            KnowledgeInstance,
            json=JsonBody(
                knowledge_v1_service_update_knowledge_request,
                KnowledgeV1ServiceUpdateKnowledgeRequest | None,
                name="knowledge_v1_service_update_knowledge_request",
            ),
        )

    # Also class attributes, as in twilio-python: KnowledgeContext.KnowledgeV1ServiceUpdateKnowledgeRequest({...})
    KnowledgeV1ServiceCreatePolicyRequest = KnowledgeV1ServiceCreatePolicyRequest
    KnowledgeV1ServiceCreateKnowledgeRequest = KnowledgeV1ServiceCreateKnowledgeRequest
    KnowledgeV1ServiceUpdateKnowledgeRequest = KnowledgeV1ServiceUpdateKnowledgeRequest


class KnowledgeInstance(KnowledgeContext[M], InstanceResource[M]):
    """A Knowledge as returned by Twilio."""

    _identity = {"id": "id"}
    _shown = ("id",)

    description: field[str] = field()
    id: field[AssistantKnowledgeId] = field()
    account_sid: field[AccountSid] = field()
    knowledge_source_details: field[dict[str, Json]] = field()
    name: field[str] = field()
    status: field[str] = field()
    type: field[str] = field()
    url: field[str] = field()
    embedding_model: field[str] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)


class KnowledgePage(Page[M, KnowledgeInstance[M]]):
    """One page of Knowledge records."""

    _record = KnowledgeInstance
    _paging = Linked("knowledge", max_size=1000)


class KnowledgeList(ListResource[M]):
    """Knowledge records."""

    _uri = Uri("https://knowledge.twilio.com/v1/Knowledge")

    def __call__(self, id: str) -> KnowledgeContext[M]:
        """The Knowledge with this identifier. Sends no request."""
        return KnowledgeContext(self._client, {**self._path, "id": id})

    get = __call__

    @listing
    def list(
        self, tags: str | None = None, limit: int | None = None, page_size: int | None = None
    ) -> Listing[KnowledgeInstance[M]]:
        """List Knowledge records: GET /v1/Knowledge

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, KnowledgePage, query={"Tags": tags, "PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self,
        tags: str | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[KnowledgePage[M]]:
        """Fetch one page of Knowledge records: GET /v1/Knowledge

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            KnowledgePage,
            query={"Tags": tags, "PageToken": page_token, "Page": page_number, "PageSize": page_size},
        )

    @op
    def get_page(self, target_url: str) -> Request[KnowledgePage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", KnowledgePage, url=target_url)

    @op
    def create(
        self, knowledge_v1_service_create_knowledge_request: KnowledgeV1ServiceCreateKnowledgeRequest
    ) -> Request[KnowledgeInstance[M]]:
        """Create a Knowledge: POST /v1/Knowledge"""
        return Request(
            self,
            "POST",
            KnowledgeInstance,
            json=JsonBody(
                knowledge_v1_service_create_knowledge_request,
                KnowledgeV1ServiceCreateKnowledgeRequest,
                name="knowledge_v1_service_create_knowledge_request",
            ),
        )

    # Also class attributes, as in twilio-python: KnowledgeList.KnowledgeV1ServiceUpdateKnowledgeRequest({...})
    KnowledgeV1ServiceCreatePolicyRequest = KnowledgeV1ServiceCreatePolicyRequest
    KnowledgeV1ServiceCreateKnowledgeRequest = KnowledgeV1ServiceCreateKnowledgeRequest
    KnowledgeV1ServiceUpdateKnowledgeRequest = KnowledgeV1ServiceUpdateKnowledgeRequest


__all__ = [
    "KnowledgeContext",
    "KnowledgeInstance",
    "KnowledgeList",
    "KnowledgePage",
    "KnowledgeV1ServiceCreateKnowledgeRequest",
    "KnowledgeV1ServiceCreatePolicyRequest",
    "KnowledgeV1ServiceUpdateKnowledgeRequest",
]
