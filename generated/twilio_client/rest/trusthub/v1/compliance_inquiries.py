"""Compliance Inquiries records.

Generated from specs/contract/twilio_trusthub_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from ....base.checks import matches
from ....base.fields import field
from ....base.instance_context import InstanceContext
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import op
from ....base.request import Request
from ....base.uri import Uri
from ....sids import BUSid


class ComplianceInquiriesContext(InstanceContext[M]):
    """One Compliance Inquiries."""

    _uri = Uri("https://trusthub.twilio.com/v1/ComplianceInquiries/Customers/{customer_id}/Initialize")

    @op
    def update(
        self, primary_profile_sid: BUSid, theme_set_id: str | None = None
    ) -> Request[ComplianceInquiriesInstance[M]]:
        """Update the Compliance Inquiries: POST /v1/ComplianceInquiries/Customers/{CustomerId}/Initialize"""
        return Request(
            self,
            "POST",
            ComplianceInquiriesInstance,
            form={"PrimaryProfileSid": primary_profile_sid, "ThemeSetId": theme_set_id},
            checks=(matches(BUSid, primary_profile_sid=primary_profile_sid),),
        )


class ComplianceInquiriesInstance(ComplianceInquiriesContext[M], InstanceResource[M]):
    """A Compliance Inquiries as returned by Twilio."""

    _identity = {"customer_id": "customer_id"}
    _shown = ("customer_id",)

    inquiry_id: field[str] = field()
    inquiry_session_token: field[str] = field()
    customer_id: field[str] = field()
    url: field[str] = field()


class ComplianceInquiriesList(ListResource[M]):
    """Compliance Inquiries records."""

    _uri = Uri("https://trusthub.twilio.com/v1/ComplianceInquiries/Customers/Initialize")

    def __call__(self, customer_id: str) -> ComplianceInquiriesContext[M]:
        """The Compliance Inquiries with this identifier. Sends no request."""
        return ComplianceInquiriesContext(self._client, {**self._path, "customer_id": customer_id})

    get = __call__

    @op
    def create(
        self,
        notification_email: str | None = None,
        theme_set_id: str | None = None,
        primary_profile_sid: BUSid | None = None,
    ) -> Request[ComplianceInquiriesInstance[M]]:
        """Create a Compliance Inquiries: POST /v1/ComplianceInquiries/Customers/Initialize"""
        return Request(
            self,
            "POST",
            ComplianceInquiriesInstance,
            form={
                "NotificationEmail": notification_email,
                "ThemeSetId": theme_set_id,
                "PrimaryProfileSid": primary_profile_sid,
            },
            checks=(matches(BUSid, primary_profile_sid=primary_profile_sid),),
        )


__all__ = ["ComplianceInquiriesContext", "ComplianceInquiriesInstance", "ComplianceInquiriesList"]
