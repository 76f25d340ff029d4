"""Voice Verification records.

Generated from specs/contract/twilio_numbers_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from ....base.fields import field
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import op
from ....base.request import Request
from ....base.uri import Uri
from ....sids import AccountSid


class VoiceVerificationInstance(InstanceResource[M]):
    """A Voice Verification as Twilio answered it."""

    account_sid: field[AccountSid] = field(key="accountSid")
    phone_number: field[str] = field(key="phoneNumber")
    friendly_name: field[str] = field(key="friendlyName")
    validation_code: field[str] = field(key="validationCode")
    call_sid: field[str] = field(key="callSid")


class VoiceVerificationList(ListResource[M]):
    """Voice Verification records."""

    _uri = Uri("https://numbers.twilio.com/v1/CallerIds/VoiceVerifications")

    @op
    def create(self) -> Request[VoiceVerificationInstance[M]]:
        """Create a Voice Verification: POST /v1/CallerIds/VoiceVerifications"""
        return Request(self, "POST", VoiceVerificationInstance)


__all__ = ["VoiceVerificationInstance", "VoiceVerificationList"]
