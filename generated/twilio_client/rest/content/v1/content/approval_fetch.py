"""Approval Fetch records.

Generated from specs/contract/twilio_content_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from .....base.fields import field
from .....base.instance_context import InstanceContext
from .....base.instance_resource import InstanceResource
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.operation import op
from .....base.request import Request
from .....base.uri import Uri
from .....base.values import Json
from .....sids import AccountSid, ContentSid


class ApprovalFetchContext(InstanceContext[M]):
    """One Approval Fetch."""

    _uri = Uri("https://content.twilio.com/v1/Content/{sid}/ApprovalRequests", sid=ContentSid)

    @op
    def fetch(self) -> Request[ApprovalFetchInstance[M]]:
        """Fetch the Approval: GET /v1/Content/{Sid}/ApprovalRequests"""
        return Request(self, "GET", ApprovalFetchInstance)


class ApprovalFetchInstance(ApprovalFetchContext[M], InstanceResource[M]):
    """An Approval Fetch as returned by Twilio."""

    sid: field[ContentSid] = field()
    account_sid: field[AccountSid] = field()
    whatsapp: field[dict[str, Json]] = field()
    url: field[str] = field()


class ApprovalFetchList(ListResource[M]):
    """Approval Fetch records."""

    def __call__(self) -> ApprovalFetchContext[M]:
        """The Approval Fetch. Sends no request."""
        return ApprovalFetchContext(self._client, {**self._path})

    get = __call__


__all__ = ["ApprovalFetchContext", "ApprovalFetchInstance", "ApprovalFetchList"]
