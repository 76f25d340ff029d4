"""Conversation Summary records.

Generated from specs/contract/twilio_memory_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Literal, TypeAlias, TypedDict

from ....base.checks import matches
from ....base.compat import Required
from ....base.deserialize import iso8601_datetime
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
from ....sids import AcceptEncoding, ConversationId, ConversationSummaryId, MemoryStoreId, ProfileId, SourceName

ConversationSummaryContentEncoding: TypeAlias = Literal["gzip", "deflate", "br", "compress"]


class SummaryCore(TypedDict, total=False):
    """`SummaryCore` in a request.

    Attributes:
        content: 1 to 4096 characters.
    """

    source: SourceName
    content: Required[str]
    occurredAt: Required[datetime | date | str]
    conversationId: Required[ConversationId]


@closed
class CreateSummariesRequest(TypedDict, total=False):
    """`CreateSummariesRequest` in a request.

    Attributes:
        summaries: 1 to 10 values.
    """

    summaries: Required[Sequence[SummaryCore]]


class SummaryCorePatch(TypedDict, total=False):
    """`SummaryCorePatch` in a request.

    Attributes:
        content: 1 to 4096 characters.
    """

    source: SourceName
    content: str
    occurredAt: datetime | date | str
    conversationId: ConversationId


class ConversationSummaryContext(InstanceContext[M]):
    """One Conversation Summary."""

    _uri = Uri(
        "https://memory.twilio.com/v1/Stores/{store_id}/Profiles/{profile_id}/ConversationSummaries/{summary_id}",
        store_id=MemoryStoreId,
        profile_id=ProfileId,
        summary_id=ConversationSummaryId,
    )

    @op
    def fetch(self) -> Request[ConversationSummaryInstance[M]]:
        """Fetch the Conversation Summary.

        GET /v1/Stores/{storeId}/Profiles/{profileId}/ConversationSummaries/{summaryId}
        """
        return Request(self, "GET", ConversationSummaryInstance)

    @op
    def patch(self, summary_core_patch: SummaryCorePatch) -> Request[ConversationSummaryInstance[M]]:
        """Change parts of the Conversation Summary.

        PATCH /v1/Stores/{storeId}/Profiles/{profileId}/ConversationSummaries/{summaryId}
        """
        return Request(
            self,
            "PATCH",
            ConversationSummaryInstance,
            json=JsonBody(summary_core_patch, SummaryCorePatch, name="summary_core_patch"),
        )

    @op
    def delete(self) -> Request[bool]:
        """Delete the Conversation Summary.

        DELETE /v1/Stores/{storeId}/Profiles/{profileId}/ConversationSummaries/{summaryId}
        """
        return Request(self, "DELETE", bool)


class ConversationSummaryInstance(ConversationSummaryContext[M], InstanceResource[M]):
    """A Conversation Summary as returned by Twilio."""

    _identity = {"summary_id": "id"}
    _shown = ("id",)

    source: field[SourceName] = field()
    content: field[str] = field()
    occurred_at: field[datetime] = field(iso8601_datetime, key="occurredAt")
    conversation_id: field[ConversationId] = field(key="conversationId")
    id: field[ConversationSummaryId] = field()
    created_at: field[datetime] = field(iso8601_datetime, key="createdAt")
    updated_at: field[datetime] = field(iso8601_datetime, key="updatedAt")
    message: field[str] = field()


class ConversationSummaryPage(Page[M, ConversationSummaryInstance[M]]):
    """One page of Conversation Summary records."""

    _record = ConversationSummaryInstance
    _paging = Token("summaries", parameter="pageToken", max_size=1000)


class ConversationSummaryList(ListResource[M]):
    """Conversation Summary records."""

    _uri = Uri(
        "https://memory.twilio.com/v1/Stores/{store_id}/Profiles/{profile_id}/ConversationSummaries",
        store_id=MemoryStoreId,
        profile_id=ProfileId,
    )

    def __call__(self, summary_id: ConversationSummaryId) -> ConversationSummaryContext[M]:
        """The Conversation Summary with this identifier. Sends no request."""
        return ConversationSummaryContext(self._client, {**self._path, "summary_id": summary_id})

    get = __call__

    @listing
    def list(
        self,
        page_token: str | None = None,
        conversation_id: ConversationId | None = None,
        accept_encoding: AcceptEncoding | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[ConversationSummaryInstance[M]]:
        """List Conversation Summary records: GET /v1/Stores/{storeId}/Profiles/{profileId}/ConversationSummaries

        Args:
            page_token: At most 4096 characters.
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000; default 50.
        """
        return Listing(
            self,
            ConversationSummaryPage,
            query={"pageToken": page_token, "conversationId": conversation_id, "pageSize": page_size},
            headers={"Accept-Encoding": accept_encoding},
            limit=limit,
            checks=(
                matches(ConversationId, conversation_id=conversation_id),
                matches(AcceptEncoding, accept_encoding=accept_encoding),
            ),
        )

    stream = streaming(list)

    @op
    def page(
        self,
        page_size: int | None = None,
        page_token: str | None = None,
        conversation_id: ConversationId | None = None,
        accept_encoding: AcceptEncoding | None = None,
    ) -> Request[ConversationSummaryPage[M]]:
        """Fetch one page of Conversation Summary records.

        GET /v1/Stores/{storeId}/Profiles/{profileId}/ConversationSummaries

        Args:
            page_size: 1 to 1000; default 50.
            page_token: At most 4096 characters.
        """
        return Request(
            self,
            "GET",
            ConversationSummaryPage,
            query={"pageSize": page_size, "pageToken": page_token, "conversationId": conversation_id},
            headers={"Accept-Encoding": accept_encoding},
            checks=(
                matches(ConversationId, conversation_id=conversation_id),
                matches(AcceptEncoding, accept_encoding=accept_encoding),
            ),
        )

    @op
    def get_page(self, target_url: str) -> Request[ConversationSummaryPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", ConversationSummaryPage, url=target_url)

    @op
    def create(
        self,
        create_summaries_request: CreateSummariesRequest,
        accept_encoding: AcceptEncoding | None = None,
        content_encoding: ConversationSummaryContentEncoding | str | None = None,
    ) -> Request[ConversationSummaryInstance[M]]:
        """Create a Conversation Summary: POST /v1/Stores/{storeId}/Profiles/{profileId}/ConversationSummaries"""
        return Request(
            self,
            "POST",
            ConversationSummaryInstance,
            headers={"Accept-Encoding": accept_encoding, "Content-Encoding": content_encoding},
            json=JsonBody(create_summaries_request, CreateSummariesRequest, name="create_summaries_request"),
            checks=(matches(AcceptEncoding, accept_encoding=accept_encoding),),
        )

    # Also class attributes, as in twilio-python: ConversationSummaryList.SummaryCorePatch({...})
    SummaryCore = SummaryCore
    CreateSummariesRequest = CreateSummariesRequest
    SummaryCorePatch = SummaryCorePatch


__all__ = [
    "ConversationSummaryContentEncoding",
    "ConversationSummaryContext",
    "ConversationSummaryInstance",
    "ConversationSummaryList",
    "ConversationSummaryPage",
    "CreateSummariesRequest",
    "SummaryCore",
    "SummaryCorePatch",
]
