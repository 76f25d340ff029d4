"""Knowledge Status records.

Generated from specs/contract/twilio_knowledge_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime

from .....base.deserialize import iso8601_datetime
from .....base.fields import field
from .....base.instance_context import InstanceContext
from .....base.instance_resource import InstanceResource
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.operation import op
from .....base.request import Request
from .....base.uri import Uri
from .....sids import AccountSid


class KnowledgeStatusContext(InstanceContext[M]):
    """One Knowledge Status."""

    _uri = Uri("https://knowledge.twilio.com/v1/Knowledge/{id}/Status")

    @op
    def fetch(self) -> Request[KnowledgeStatusInstance[M]]:
        """Fetch the Knowledge Status: GET /v1/Knowledge/{id}/Status"""
        return Request(self, "GET", KnowledgeStatusInstance)


class KnowledgeStatusInstance(KnowledgeStatusContext[M], InstanceResource[M]):
    """A Knowledge Status as returned by Twilio."""

    account_sid: field[AccountSid] = field()
    status: field[str] = field()
    last_status: field[str] = field()
    date_updated: field[datetime] = field(iso8601_datetime)


class KnowledgeStatusList(ListResource[M]):
    """Knowledge Status records."""

    def __call__(self) -> KnowledgeStatusContext[M]:
        """The Knowledge Status. Sends no request."""
        return KnowledgeStatusContext(self._client, {**self._path})

    get = __call__


__all__ = ["KnowledgeStatusContext", "KnowledgeStatusInstance", "KnowledgeStatusList"]
