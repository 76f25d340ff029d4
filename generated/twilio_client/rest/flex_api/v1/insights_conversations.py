"""Insights Conversations records.

Generated from specs/contract/twilio_flex_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from ....base.deserialize import integer
from ....base.fields import field
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import listing, op, streaming
from ....base.page import Page
from ....base.paging import Linked
from ....base.request import Listing, Request
from ....base.uri import Uri
from ....base.values import Json


class InsightsConversationsInstance(InstanceResource[M]):
    """An Insights Conversations as returned by Twilio."""

    account_id: field[str] = field()
    conversation_id: field[str] = field()
    segment_count: field[int] = field(integer)
    segments: field[list[Json]] = field()


class InsightsConversationsPage(Page[M, InsightsConversationsInstance[M]]):
    """One page of Insights Conversations records."""

    _record = InsightsConversationsInstance
    _paging = Linked("conversations", max_size=1000)


class InsightsConversationsList(ListResource[M]):
    """Insights Conversations records."""

    _uri = Uri("https://flex-api.twilio.com/v1/Insights/Conversations")

    @listing
    def list(
        self,
        authorization: str | None = None,
        segment_id: str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[InsightsConversationsInstance[M]]:
        """List Insights Conversations records: GET /v1/Insights/Conversations

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(
            self,
            InsightsConversationsPage,
            headers={"Authorization": authorization},
            query={"SegmentId": segment_id, "PageSize": page_size},
            limit=limit,
        )

    stream = streaming(list)

    @op
    def page(
        self,
        authorization: str | None = None,
        segment_id: str | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[InsightsConversationsPage[M]]:
        """Fetch one page of Insights Conversations records: GET /v1/Insights/Conversations

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            InsightsConversationsPage,
            headers={"Authorization": authorization},
            query={"SegmentId": segment_id, "PageToken": page_token, "Page": page_number, "PageSize": page_size},
        )

    @op
    def get_page(self, target_url: str) -> Request[InsightsConversationsPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", InsightsConversationsPage, url=target_url)


__all__ = ["InsightsConversationsInstance", "InsightsConversationsList", "InsightsConversationsPage"]
