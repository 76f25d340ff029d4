"""Operator Attachments records.

Generated from specs/contract/twilio_intelligence_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from ....base.fields import field
from ....base.instance_context import InstanceContext
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import op
from ....base.request import Request
from ....base.uri import Uri
from ....sids import IntelligenceServiceSid, OperatorSid


class OperatorAttachmentsContext(InstanceContext[M]):
    """One Operator Attachments."""

    _uri = Uri("https://intelligence.twilio.com/v2/Services/{service_sid}/Operators", service_sid=OperatorSid)

    @op
    def fetch(self) -> Request[OperatorAttachmentsInstance[M]]:
        """Fetch the Operator Attachments: GET /v2/Services/{ServiceSid}/Operators"""
        return Request(self, "GET", OperatorAttachmentsInstance)


class OperatorAttachmentsInstance(OperatorAttachmentsContext[M], InstanceResource[M]):
    """An Operator Attachments as returned by Twilio."""

    _identity = {"service_sid": "service_sid"}
    _shown = ("service_sid",)

    service_sid: field[IntelligenceServiceSid] = field()
    operator_sids: field[list[OperatorSid]] = field()
    url: field[str] = field()


class OperatorAttachmentsList(ListResource[M]):
    """Operator Attachments records."""

    def __call__(self, service_sid: OperatorSid) -> OperatorAttachmentsContext[M]:
        """The Operator Attachments with this identifier. Sends no request."""
        return OperatorAttachmentsContext(self._client, {**self._path, "service_sid": service_sid})

    get = __call__


__all__ = ["OperatorAttachmentsContext", "OperatorAttachmentsInstance", "OperatorAttachmentsList"]
