"""Operator Attachment records.

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


class OperatorAttachmentContext(InstanceContext[M]):
    """One Operator Attachment."""

    _uri = Uri(
        "https://intelligence.twilio.com/v2/Services/{service_sid}/Operators/{operator_sid}",
        service_sid=IntelligenceServiceSid,
        operator_sid=OperatorSid,
    )

    @op
    def create(self) -> Request[OperatorAttachmentInstance[M]]:
        """Create an Operator Attachment: POST /v2/Services/{ServiceSid}/Operators/{OperatorSid}"""
        return Request(self, "POST", OperatorAttachmentInstance)

    @op
    def delete(self) -> Request[bool]:
        """Delete the Operator Attachment: DELETE /v2/Services/{ServiceSid}/Operators/{OperatorSid}"""
        return Request(self, "DELETE", bool)


class OperatorAttachmentInstance(OperatorAttachmentContext[M], InstanceResource[M]):
    """An Operator Attachment as returned by Twilio."""

    _identity = {"service_sid": "service_sid", "operator_sid": "operator_sid"}
    _shown = ("service_sid", "operator_sid")

    service_sid: field[IntelligenceServiceSid] = field()
    operator_sid: field[OperatorSid] = field()
    url: field[str] = field()


class OperatorAttachmentList(ListResource[M]):
    """Operator Attachment records."""

    def __call__(self, service_sid: IntelligenceServiceSid, operator_sid: OperatorSid) -> OperatorAttachmentContext[M]:
        """The Operator Attachment with this identifier. Sends no request."""
        return OperatorAttachmentContext(
            self._client, {**self._path, "service_sid": service_sid, "operator_sid": operator_sid}
        )

    get = __call__


__all__ = ["OperatorAttachmentContext", "OperatorAttachmentInstance", "OperatorAttachmentList"]
