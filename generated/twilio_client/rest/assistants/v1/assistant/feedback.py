"""Feedback records.

Generated from specs/contract/twilio_assistants_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import TypedDict

from .....base.compat import Required
from .....base.deserialize import iso8601_datetime, number
from .....base.fields import field
from .....base.instance_resource import InstanceResource
from .....base.json_body import JsonBody
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.operation import listing, op, streaming
from .....base.page import Page
from .....base.paging import Linked
from .....base.request import Listing, Request
from .....base.uri import Uri
from .....sids import AccountSid, AssistantFeedbackId, AssistantMessageId, UserSid


class AssistantsV1ServiceCreateFeedbackRequest(TypedDict, total=False):
    """`assistants.v1.service.create_feedback_request` in a request.

    Attributes:
        score: 0 to 1.
    """

    message_id: AssistantMessageId
    score: float
    session_id: Required[str]
    text: str


class FeedbackInstance(InstanceResource[M]):
    """A Feedback as returned by Twilio."""

    assistant_id: field[str] = field()
    id: field[AssistantFeedbackId] = field()
    account_sid: field[AccountSid] = field()
    user_sid: field[UserSid] = field()
    message_id: field[str] = field()
    score: field[float] = field(number)
    session_id: field[str] = field()
    text: field[str] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)

    # Also class attributes, as in twilio-python: FeedbackInstance.AssistantsV1ServiceCreateFeedbackRequest({...})
    AssistantsV1ServiceCreateFeedbackRequest = AssistantsV1ServiceCreateFeedbackRequest


class FeedbackPage(Page[M, FeedbackInstance[M]]):
    """One page of Feedback records."""

    _record = FeedbackInstance
    _paging = Linked("feedbacks", max_size=1000)


class FeedbackList(ListResource[M]):
    """Feedback records."""

    _uri = Uri("https://assistants.twilio.com/v1/Assistants/{id}/Feedbacks")

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[FeedbackInstance[M]]:
        """List Feedback records: GET /v1/Assistants/{id}/Feedbacks

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, FeedbackPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[FeedbackPage[M]]:
        """Fetch one page of Feedback records: GET /v1/Assistants/{id}/Feedbacks

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self, "GET", FeedbackPage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[FeedbackPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", FeedbackPage, url=target_url)

    @op
    def create(
        self, assistants_v1_service_create_feedback_request: AssistantsV1ServiceCreateFeedbackRequest
    ) -> Request[FeedbackInstance[M]]:
        """Create a Feedback: POST /v1/Assistants/{id}/Feedbacks"""
        return Request(
            self,
            "POST",
            FeedbackInstance,
            json=JsonBody(
                assistants_v1_service_create_feedback_request,
                AssistantsV1ServiceCreateFeedbackRequest,
                name="assistants_v1_service_create_feedback_request",
            ),
        )

    # Also class attributes, as in twilio-python: FeedbackList.AssistantsV1ServiceCreateFeedbackRequest({...})
    AssistantsV1ServiceCreateFeedbackRequest = AssistantsV1ServiceCreateFeedbackRequest


__all__ = ["AssistantsV1ServiceCreateFeedbackRequest", "FeedbackInstance", "FeedbackList", "FeedbackPage"]
