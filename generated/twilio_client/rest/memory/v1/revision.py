"""Revision records.

Generated from specs/contract/twilio_memory_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime

from ....base.checks import matches
from ....base.deserialize import iso8601_datetime
from ....base.fields import field
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import listing, op, streaming
from ....base.page import Page
from ....base.request import Listing, Request
from ....base.tokens import Token
from ....base.uri import Uri
from ....sids import AcceptEncoding, ConversationId, MemoryStoreId, ObservationId, ProfileId, SourceName


class RevisionInstance(InstanceResource[M]):
    """A Revision as returned by Twilio."""

    content: field[str] = field()
    occurred_at: field[datetime] = field(iso8601_datetime, key="occurredAt")
    source: field[SourceName] = field()
    conversation_ids: field[list[ConversationId]] = field(key="conversationIds")
    id: field[ObservationId] = field()
    created_at: field[datetime] = field(iso8601_datetime, key="createdAt")
    updated_at: field[datetime] = field(iso8601_datetime, key="updatedAt")


class RevisionPage(Page[M, RevisionInstance[M]]):
    """One page of Revision records."""

    _record = RevisionInstance
    _paging = Token("revisions", parameter="pageToken", max_size=1000)


class RevisionList(ListResource[M]):
    """Revision records."""

    _uri = Uri(
        "https://memory.twilio.com/v1/Stores/{store_id}/Profiles/{profile_id}/Observations/{observation_id}/Revisions",
        store_id=MemoryStoreId,
        profile_id=ProfileId,
        observation_id=ObservationId,
    )

    @listing
    def list(
        self,
        page_token: str | None = None,
        accept_encoding: AcceptEncoding | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[RevisionInstance[M]]:
        """List Revision records.

        GET /v1/Stores/{storeId}/Profiles/{profileId}/Observations/{observationId}/Revisions

        Args:
            page_token: At most 4096 characters.
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000; default 50.
        """
        return Listing(
            self,
            RevisionPage,
            query={"pageToken": page_token, "pageSize": page_size},
            headers={"Accept-Encoding": accept_encoding},
            limit=limit,
            checks=(matches(AcceptEncoding, accept_encoding=accept_encoding),),
        )

    stream = streaming(list)

    @op
    def page(
        self, page_size: int | None = None, page_token: str | None = None, accept_encoding: AcceptEncoding | None = None
    ) -> Request[RevisionPage[M]]:
        """Fetch one page of Revision records.

        GET /v1/Stores/{storeId}/Profiles/{profileId}/Observations/{observationId}/Revisions

        Args:
            page_size: 1 to 1000; default 50.
            page_token: At most 4096 characters.
        """
        return Request(
            self,
            "GET",
            RevisionPage,
            query={"pageSize": page_size, "pageToken": page_token},
            headers={"Accept-Encoding": accept_encoding},
            checks=(matches(AcceptEncoding, accept_encoding=accept_encoding),),
        )

    @op
    def get_page(self, target_url: str) -> Request[RevisionPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", RevisionPage, url=target_url)


__all__ = ["RevisionInstance", "RevisionList", "RevisionPage"]
