"""Approval Create records.

Generated from specs/contract/twilio_content_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TypedDict

from .....base.compat import Required
from .....base.deserialize import integer
from .....base.fields import field
from .....base.instance_resource import InstanceResource
from .....base.json_body import JsonBody
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.operation import op
from .....base.request import Request
from .....base.uri import Uri
from .....sids import ContentSid


class ContentApprovalRequest(TypedDict, total=False):
    """`ContentApprovalRequest` in a request."""

    name: Required[str]
    category: Required[str]
    send_ttl_seconds: int


class ApprovalCreateInstance(InstanceResource[M]):
    """An Approval Create as returned by Twilio."""

    name: field[str] = field()
    category: field[str] = field()
    content_type: field[str] = field()
    status: field[str] = field()
    rejection_reason: field[str] = field()
    allow_category_change: field[bool] = field()
    send_ttl_seconds: field[int] = field(integer)

    # Also class attributes, as in twilio-python: ApprovalCreateInstance.ContentApprovalRequest({...})
    ContentApprovalRequest = ContentApprovalRequest


class ApprovalCreateList(ListResource[M]):
    """Approval Create records."""

    _uri = Uri("https://content.twilio.com/v1/Content/{content_sid}/ApprovalRequests/whatsapp", content_sid=ContentSid)

    @op
    def create(self, content_approval_request: ContentApprovalRequest) -> Request[ApprovalCreateInstance[M]]:
        """Create an Approval: POST /v1/Content/{ContentSid}/ApprovalRequests/whatsapp"""
        return Request(
            self,
            "POST",
            ApprovalCreateInstance,
            json=JsonBody(content_approval_request, ContentApprovalRequest, name="content_approval_request"),
        )

    # Also class attributes, as in twilio-python: ApprovalCreateList.ContentApprovalRequest({...})
    ContentApprovalRequest = ContentApprovalRequest


__all__ = ["ApprovalCreateInstance", "ApprovalCreateList", "ContentApprovalRequest"]
