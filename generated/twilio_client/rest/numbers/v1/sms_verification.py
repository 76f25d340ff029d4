"""Sms Verification records.

Generated from specs/contract/twilio_numbers_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TypedDict

from ....base.fields import field
from ....base.instance_resource import InstanceResource
from ....base.json_body import JsonBody
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.nested import Record, list_of, record
from ....base.operation import op
from ....base.request import Request
from ....base.uri import Uri
from ....sids import VerificationSid


class NumbersV1SmsVerificationRequest(TypedDict, total=False):
    """`numbers.v1.sms_verification_request` in a request."""

    to: str
    locale: str
    friendly_name: str


class SmsVerificationSendCodeAttemptsRecord(Record):
    """`sendCodeAttempts` in an answer."""

    attempt_sid: field[str] = field(key="attemptSid")
    time: field[str] = field()


class SmsVerificationInstance(InstanceResource[M]):
    """A Sms Verification as returned by Twilio."""

    to: field[str] = field()
    verification_sid: field[VerificationSid] = field(key="verificationSid")
    send_code_attempts: field[list[SmsVerificationSendCodeAttemptsRecord]] = field(
        list_of(record(SmsVerificationSendCodeAttemptsRecord)), key="sendCodeAttempts"
    )

    # Also class attributes, as in twilio-python: SmsVerificationInstance.NumbersV1SmsVerificationRequest({...})
    NumbersV1SmsVerificationRequest = NumbersV1SmsVerificationRequest


class SmsVerificationList(ListResource[M]):
    """Sms Verification records."""

    _uri = Uri("https://numbers.twilio.com/v1/CallerIds/SmsVerifications")

    @op
    def create(
        self, numbers_v1_sms_verification_request: NumbersV1SmsVerificationRequest
    ) -> Request[SmsVerificationInstance[M]]:
        """Create a Sms Verification: POST /v1/CallerIds/SmsVerifications"""
        return Request(
            self,
            "POST",
            SmsVerificationInstance,
            json=JsonBody(
                numbers_v1_sms_verification_request,
                NumbersV1SmsVerificationRequest,
                name="numbers_v1_sms_verification_request",
            ),
        )

    # Also class attributes, as in twilio-python: SmsVerificationList.NumbersV1SmsVerificationRequest({...})
    NumbersV1SmsVerificationRequest = NumbersV1SmsVerificationRequest


__all__ = [
    "NumbersV1SmsVerificationRequest",
    "SmsVerificationInstance",
    "SmsVerificationList",
    "SmsVerificationSendCodeAttemptsRecord",
]
