"""Sms Verification Check records.

Generated from specs/contract/twilio_numbers_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TypedDict

from ....base.fields import field
from ....base.instance_resource import InstanceResource
from ....base.json_body import JsonBody
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import op
from ....base.request import Request
from ....base.uri import Uri
from ....sids import PhoneNumberSid, VerificationSid


class NumbersV1SmsVerificationCheckRequest(TypedDict, total=False):
    """`numbers.v1.sms_verification_check_request` in a request."""

    to: str
    verification_code: str
    friendly_name: str


class SmsVerificationCheckInstance(InstanceResource[M]):
    """A Sms Verification Check as returned by Twilio."""

    to: field[str] = field()
    verification_sid: field[VerificationSid] = field(key="verificationSid")
    status: field[str] = field()
    caller_id_sid: field[PhoneNumberSid] = field(key="callerIdSid")

    # Also class attributes, as in twilio-python: SmsVerificationCheckInstance.NumbersV1SmsVerificationCheckRequest({...})
    NumbersV1SmsVerificationCheckRequest = NumbersV1SmsVerificationCheckRequest


class SmsVerificationCheckList(ListResource[M]):
    """Sms Verification Check records."""

    _uri = Uri("https://numbers.twilio.com/v1/CallerIds/SmsVerificationChecks")

    @op
    def create(
        self, numbers_v1_sms_verification_check_request: NumbersV1SmsVerificationCheckRequest
    ) -> Request[SmsVerificationCheckInstance[M]]:
        """Create a Sms Verification Check: POST /v1/CallerIds/SmsVerificationChecks"""
        return Request(
            self,
            "POST",
            SmsVerificationCheckInstance,
            json=JsonBody(
                numbers_v1_sms_verification_check_request,
                NumbersV1SmsVerificationCheckRequest,
                name="numbers_v1_sms_verification_check_request",
            ),
        )

    # Also class attributes, as in twilio-python: SmsVerificationCheckList.NumbersV1SmsVerificationCheckRequest({...})
    NumbersV1SmsVerificationCheckRequest = NumbersV1SmsVerificationCheckRequest


__all__ = ["NumbersV1SmsVerificationCheckRequest", "SmsVerificationCheckInstance", "SmsVerificationCheckList"]
