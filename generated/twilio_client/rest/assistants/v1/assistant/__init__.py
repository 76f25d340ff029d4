"""Assistant records.

Generated from specs/contract/twilio_assistants_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, TypedDict

from .....base.compat import Required
from .....base.deserialize import iso8601_datetime
from .....base.fields import field
from .....base.instance_context import InstanceContext
from .....base.instance_resource import InstanceResource
from .....base.json_body import JsonBody
from .....base.links import lazy
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.nested import Record, list_of, record
from .....base.operation import listing, op, streaming
from .....base.page import Page
from .....base.paging import Linked
from .....base.request import Listing, Request
from .....base.uri import Uri
from .....base.values import Json
from .....sids import AccountSid, AssistantId, AssistantKnowledgeId, AssistantToolId

if TYPE_CHECKING:
    from .assistants_knowledge import AssistantsKnowledgeList
    from .assistants_tool import AssistantsToolList
    from .feedback import FeedbackList
    from .message import MessageList


class AssistantsV1ServiceCustomerAi(TypedDict, total=False):
    """`assistants.v1.service.customer_ai` in a request."""

    perception_engine_enabled: Required[bool]
    personalization_engine_enabled: Required[bool]


class AssistantsV1ServiceSegmentCredential(TypedDict, total=False):
    """`assistants.v1.service.segment_credential` in a request."""

    profile_api_key: str
    space_id: str
    write_key: str


class AssistantsV1ServiceCreateAssistantRequest(TypedDict, total=False):
    """`assistants.v1.service.create_assistant_request` in a request."""

    customer_ai: AssistantsV1ServiceCustomerAi
    name: Required[str]
    owner: str
    personality_prompt: str
    segment_credential: AssistantsV1ServiceSegmentCredential


class AssistantsV1ServiceUpdateAssistantRequest(TypedDict, total=False):
    """`assistants.v1.service.update_assistant_request` in a request."""

    customer_ai: AssistantsV1ServiceCustomerAi
    name: str
    owner: str
    personality_prompt: str
    segment_credential: AssistantsV1ServiceSegmentCredential


class AssistantsV1ServiceKnowledgeRecord(Record):
    """`assistants.v1.service.knowledge` in an answer."""

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


class AssistantsV1ServiceToolRecord(Record):
    """`assistants.v1.service.tool` in an answer."""

    account_sid: field[AccountSid] = field()
    description: field[str] = field()
    enabled: field[bool] = field()
    id: field[AssistantToolId] = field()
    meta: field[dict[str, Json]] = field()
    name: field[str] = field()
    requires_auth: field[bool] = field()
    type: field[str] = field()
    url: field[str] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)


class AssistantContext(InstanceContext[M]):
    """One Assistant."""

    _uri = Uri("https://assistants.twilio.com/v1/Assistants/{id}")

    messages: lazy[MessageList[M]] = lazy(".message", "MessageList")
    feedbacks: lazy[FeedbackList[M]] = lazy(".feedback", "FeedbackList")
    assistants_knowledge: lazy[AssistantsKnowledgeList[M]] = lazy(
        ".assistants_knowledge", "AssistantsKnowledgeList", assistant_id="id"
    )
    assistants_tools: lazy[AssistantsToolList[M]] = lazy(".assistants_tool", "AssistantsToolList", assistant_id="id")

    @op
    def fetch(self) -> Request[AssistantInstance[M]]:
        """Fetch the Assistant: GET /v1/Assistants/{id}"""
        return Request(self, "GET", AssistantInstance)

    @op
    def delete(self) -> Request[bool]:
        """Delete the Assistant: DELETE /v1/Assistants/{id}"""
        return Request(self, "DELETE", bool)

    @op
    def update(
        self, assistants_v1_service_update_assistant_request: AssistantsV1ServiceUpdateAssistantRequest | None = None
    ) -> Request[AssistantInstance[M]]:
        """Update the Assistant: PUT /v1/Assistants/{id}"""
        return Request(
            self,
            "PUT",
            AssistantInstance,
            json=JsonBody(
                assistants_v1_service_update_assistant_request,
                AssistantsV1ServiceUpdateAssistantRequest | None,
                name="assistants_v1_service_update_assistant_request",
            ),
        )

    # Also class attributes, as in twilio-python: AssistantContext.AssistantsV1ServiceUpdateAssistantRequest({...})
    AssistantsV1ServiceCustomerAi = AssistantsV1ServiceCustomerAi
    AssistantsV1ServiceSegmentCredential = AssistantsV1ServiceSegmentCredential
    AssistantsV1ServiceCreateAssistantRequest = AssistantsV1ServiceCreateAssistantRequest
    AssistantsV1ServiceUpdateAssistantRequest = AssistantsV1ServiceUpdateAssistantRequest


class AssistantInstance(AssistantContext[M], InstanceResource[M]):
    """An Assistant as returned by Twilio."""

    _identity = {"id": "id"}
    _shown = ("id",)

    account_sid: field[AccountSid] = field()
    customer_ai: field[dict[str, Json]] = field()
    id: field[AssistantId] = field()
    model: field[str] = field()
    name: field[str] = field()
    owner: field[str] = field()
    url: field[str] = field()
    personality_prompt: field[str] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    knowledge: field[list[AssistantsV1ServiceKnowledgeRecord]] = field(
        list_of(record(AssistantsV1ServiceKnowledgeRecord))
    )
    tools: field[list[AssistantsV1ServiceToolRecord]] = field(list_of(record(AssistantsV1ServiceToolRecord)))


class AssistantPage(Page[M, AssistantInstance[M]]):
    """One page of Assistant records."""

    _record = AssistantInstance
    _paging = Linked("assistants", max_size=1000)


class AssistantList(ListResource[M]):
    """Assistant records."""

    _uri = Uri("https://assistants.twilio.com/v1/Assistants")

    def __call__(self, id: str) -> AssistantContext[M]:
        """The Assistant with this identifier. Sends no request."""
        return AssistantContext(self._client, {**self._path, "id": id})

    get = __call__

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[AssistantInstance[M]]:
        """List Assistant records: GET /v1/Assistants

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, AssistantPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[AssistantPage[M]]:
        """Fetch one page of Assistant records: GET /v1/Assistants

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self, "GET", AssistantPage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[AssistantPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", AssistantPage, url=target_url)

    @op
    def create(
        self, assistants_v1_service_create_assistant_request: AssistantsV1ServiceCreateAssistantRequest
    ) -> Request[AssistantInstance[M]]:
        """Create an Assistant: POST /v1/Assistants"""
        return Request(
            self,
            "POST",
            AssistantInstance,
            json=JsonBody(
                assistants_v1_service_create_assistant_request,
                AssistantsV1ServiceCreateAssistantRequest,
                name="assistants_v1_service_create_assistant_request",
            ),
        )

    # Also class attributes, as in twilio-python: AssistantList.AssistantsV1ServiceUpdateAssistantRequest({...})
    AssistantsV1ServiceCustomerAi = AssistantsV1ServiceCustomerAi
    AssistantsV1ServiceSegmentCredential = AssistantsV1ServiceSegmentCredential
    AssistantsV1ServiceCreateAssistantRequest = AssistantsV1ServiceCreateAssistantRequest
    AssistantsV1ServiceUpdateAssistantRequest = AssistantsV1ServiceUpdateAssistantRequest


__all__ = [
    "AssistantContext",
    "AssistantInstance",
    "AssistantList",
    "AssistantPage",
    "AssistantsV1ServiceCreateAssistantRequest",
    "AssistantsV1ServiceCustomerAi",
    "AssistantsV1ServiceKnowledgeRecord",
    "AssistantsV1ServiceSegmentCredential",
    "AssistantsV1ServiceToolRecord",
    "AssistantsV1ServiceUpdateAssistantRequest",
]
