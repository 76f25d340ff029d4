"""Tool records.

Generated from specs/contract/twilio_assistants_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TypedDict

from ....base.compat import Required
from ....base.deserialize import iso8601_datetime
from ....base.fields import field
from ....base.instance_context import InstanceContext
from ....base.instance_resource import InstanceResource
from ....base.json_body import JsonBody
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.nested import Record, list_of, record
from ....base.operation import listing, op, streaming
from ....base.page import Page
from ....base.paging import Linked
from ....base.request import Listing, Request
from ....base.uri import Uri
from ....base.values import Json
from ....sids import AccountSid, AssistantId, AssistantPolicyId, AssistantToolId, UserSid


class AssistantsV1ServiceCreatePolicyRequest(TypedDict, total=False):
    """`assistants.v1.service.create_policy_request` in a request."""

    description: str
    id: AssistantPolicyId
    name: str
    policy_details: Required[object]
    type: str


class AssistantsV1ServiceCreateToolRequest(TypedDict, total=False):
    """`assistants.v1.service.create_tool_request` in a request."""

    assistant_id: AssistantId
    description: str
    enabled: Required[bool]
    meta: Mapping[str, object]
    name: Required[str]
    policy: AssistantsV1ServiceCreatePolicyRequest
    type: Required[str]


class AssistantsV1ServiceUpdateToolRequest(TypedDict, total=False):
    """`assistants.v1.service.update_tool_request` in a request."""

    assistant_id: AssistantId
    description: str
    enabled: bool
    meta: Mapping[str, object]
    name: str
    policy: AssistantsV1ServiceCreatePolicyRequest
    type: str


class AssistantsV1ServicePolicyRecord(Record):
    """`assistants.v1.service.policy` in an answer."""

    id: field[AssistantPolicyId] = field()
    name: field[str] = field()
    description: field[str] = field()
    account_sid: field[AccountSid] = field()
    user_sid: field[UserSid] = field()
    type: field[str] = field()
    policy_details: field[dict[str, Json]] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)


class ToolContext(InstanceContext[M]):
    """One Tool."""

    _uri = Uri("https://assistants.twilio.com/v1/Tools/{id}")

    @op
    def delete(self) -> Request[bool]:
        """Delete the Tool: DELETE /v1/Tools/{id}"""
        return Request(self, "DELETE", bool)

    @op
    def fetch(self) -> Request[ToolInstance[M]]:
        """Fetch the Tool: GET /v1/Tools/{id}"""
        return Request(self, "GET", ToolInstance)

    @op
    def update(
        self, assistants_v1_service_update_tool_request: AssistantsV1ServiceUpdateToolRequest | None = None
    ) -> Request[ToolInstance[M]]:
        """Update the Tool: PUT /v1/Tools/{id}"""
        return Request(
            self,
            "PUT",
            ToolInstance,
            json=JsonBody(
                assistants_v1_service_update_tool_request,
                AssistantsV1ServiceUpdateToolRequest | None,
                name="assistants_v1_service_update_tool_request",
            ),
        )

    # Also class attributes, as in twilio-python: ToolContext.AssistantsV1ServiceUpdateToolRequest({...})
    AssistantsV1ServiceCreatePolicyRequest = AssistantsV1ServiceCreatePolicyRequest
    AssistantsV1ServiceCreateToolRequest = AssistantsV1ServiceCreateToolRequest
    AssistantsV1ServiceUpdateToolRequest = AssistantsV1ServiceUpdateToolRequest


class ToolInstance(ToolContext[M], InstanceResource[M]):
    """A Tool as returned by Twilio."""

    _identity = {"id": "id"}
    _shown = ("id",)

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
    policies: field[list[AssistantsV1ServicePolicyRecord]] = field(list_of(record(AssistantsV1ServicePolicyRecord)))


class ToolPage(Page[M, ToolInstance[M]]):
    """One page of Tool records."""

    _record = ToolInstance
    _paging = Linked("tools", max_size=1000)


class ToolList(ListResource[M]):
    """Tool records."""

    _uri = Uri("https://assistants.twilio.com/v1/Tools")

    def __call__(self, id: str) -> ToolContext[M]:
        """The Tool with this identifier. Sends no request."""
        return ToolContext(self._client, {**self._path, "id": id})

    get = __call__

    @listing
    def list(
        self, assistant_id: str | None = None, limit: int | None = None, page_size: int | None = None
    ) -> Listing[ToolInstance[M]]:
        """List Tool records: GET /v1/Tools

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, ToolPage, query={"AssistantId": assistant_id, "PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self,
        assistant_id: str | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[ToolPage[M]]:
        """Fetch one page of Tool records: GET /v1/Tools

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            ToolPage,
            query={"AssistantId": assistant_id, "PageToken": page_token, "Page": page_number, "PageSize": page_size},
        )

    @op
    def get_page(self, target_url: str) -> Request[ToolPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", ToolPage, url=target_url)

    @op
    def create(
        self, assistants_v1_service_create_tool_request: AssistantsV1ServiceCreateToolRequest
    ) -> Request[ToolInstance[M]]:
        """Create a Tool: POST /v1/Tools"""
        return Request(
            self,
            "POST",
            ToolInstance,
            json=JsonBody(
                assistants_v1_service_create_tool_request,
                AssistantsV1ServiceCreateToolRequest,
                name="assistants_v1_service_create_tool_request",
            ),
        )

    # Also class attributes, as in twilio-python: ToolList.AssistantsV1ServiceUpdateToolRequest({...})
    AssistantsV1ServiceCreatePolicyRequest = AssistantsV1ServiceCreatePolicyRequest
    AssistantsV1ServiceCreateToolRequest = AssistantsV1ServiceCreateToolRequest
    AssistantsV1ServiceUpdateToolRequest = AssistantsV1ServiceUpdateToolRequest


__all__ = [
    "AssistantsV1ServiceCreatePolicyRequest",
    "AssistantsV1ServiceCreateToolRequest",
    "AssistantsV1ServicePolicyRecord",
    "AssistantsV1ServiceUpdateToolRequest",
    "ToolContext",
    "ToolInstance",
    "ToolList",
    "ToolPage",
]
