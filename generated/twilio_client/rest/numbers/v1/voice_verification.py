"""Voice Verification records.

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
from ....sids import AccountSid


class NumbersV1VoiceVerificationRequest(TypedDict, total=False):
    """`numbers.v1.voice_verification_request` in a request."""

    phone_number: str
    friendly_name: str
    custom_code: str
    call_delay: str
    status_callback: str
    status_callback_method: str
    extension: str
    custom_success_message: str


class VoiceVerificationInstance(InstanceResource[M]):
    """A Voice Verification as returned by Twilio."""

    account_sid: field[AccountSid] = field(key="accountSid")
    phone_number: field[str] = field(key="phoneNumber")
    friendly_name: field[str] = field(key="friendlyName")
    validation_code: field[str] = field(key="validationCode")
    call_sid: field[str] = field(key="callSid")

    # Also class attributes, as in twilio-python: VoiceVerificationInstance.NumbersV1VoiceVerificationRequest({...})
    NumbersV1VoiceVerificationRequest = NumbersV1VoiceVerificationRequest


class VoiceVerificationList(ListResource[M]):
    """Voice Verification records."""

    _uri = Uri("https://numbers.twilio.com/v1/CallerIds/VoiceVerifications")

    @op
    def create(
        self, numbers_v1_voice_verification_request: NumbersV1VoiceVerificationRequest
    ) -> Request[VoiceVerificationInstance[M]]:
        """Create a Voice Verification: POST /v1/CallerIds/VoiceVerifications"""
        return Request(
            self,
            "POST",
            VoiceVerificationInstance,
            json=JsonBody(
                numbers_v1_voice_verification_request,
                NumbersV1VoiceVerificationRequest,
                name="numbers_v1_voice_verification_request",
            ),
        )

    # Also class attributes, as in twilio-python: VoiceVerificationList.NumbersV1VoiceVerificationRequest({...})
    NumbersV1VoiceVerificationRequest = NumbersV1VoiceVerificationRequest


__all__ = ["NumbersV1VoiceVerificationRequest", "VoiceVerificationInstance", "VoiceVerificationList"]
