"""Assistants Knowledge records.

Generated from specs/contract/twilio_assistants_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime

from .....base.deserialize import iso8601_datetime
from .....base.fields import field
from .....base.instance_context import InstanceContext
from .....base.instance_resource import InstanceResource
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.operation import listing, op, streaming
from .....base.page import Page
from .....base.paging import Linked
from .....base.request import Listing, Request
from .....base.uri import Uri
from .....base.values import Json
from .....sids import AccountSid, AssistantKnowledgeId


class AssistantsKnowledgeContext(InstanceContext[M]):
    """One Assistants Knowledge."""

    _uri = Uri("https://assistants.twilio.com/v1/Assistants/{assistant_id}/Knowledge/{id}")

    @op
    def create(self) -> Request[bool]:
        """Create an Assistants Knowledge: POST /v1/Assistants/{assistantId}/Knowledge/{id}"""
        return Request(self, "POST", bool)

    @op
    def delete(self) -> Request[bool]:
        """Delete the Assistants Knowledge: DELETE /v1/Assistants/{assistantId}/Knowledge/{id}"""
        return Request(self, "DELETE", bool)


class AssistantsKnowledgeInstance(AssistantsKnowledgeContext[M], InstanceResource[M]):
    """An Assistants Knowledge as returned by Twilio."""

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


class AssistantsKnowledgePage(Page[M, AssistantsKnowledgeInstance[M]]):
    """One page of Assistants Knowledge records."""

    _record = AssistantsKnowledgeInstance
    _paging = Linked("knowledge", max_size=1000)


class AssistantsKnowledgeList(ListResource[M]):
    """Assistants Knowledge records."""

    _uri = Uri("https://assistants.twilio.com/v1/Assistants/{assistant_id}/Knowledge")

    def __call__(self, id: str) -> AssistantsKnowledgeContext[M]:
        """The Assistants Knowledge with this identifier. Sends no request."""
        return AssistantsKnowledgeContext(self._client, {**self._path, "id": id})

    get = __call__

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[AssistantsKnowledgeInstance[M]]:
        """List Assistants Knowledge records: GET /v1/Assistants/{assistantId}/Knowledge

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, AssistantsKnowledgePage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[AssistantsKnowledgePage[M]]:
        """Fetch one page of Assistants Knowledge records: GET /v1/Assistants/{assistantId}/Knowledge

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            AssistantsKnowledgePage,
            query={"PageToken": page_token, "Page": page_number, "PageSize": page_size},
        )

    @op
    def get_page(self, target_url: str) -> Request[AssistantsKnowledgePage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", AssistantsKnowledgePage, url=target_url)


__all__ = [
    "AssistantsKnowledgeContext",
    "AssistantsKnowledgeInstance",
    "AssistantsKnowledgeList",
    "AssistantsKnowledgePage",
]
