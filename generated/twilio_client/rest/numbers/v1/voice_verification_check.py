"""Voice Verification Check records.

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
from ....sids import PhoneNumberSid


class VoiceVerificationCheckInstance(InstanceResource[M]):
    """A Voice Verification Check as returned by Twilio."""

    to: field[str] = field()
    caller_id_sid: field[PhoneNumberSid] = field(key="callerIdSid")


class VoiceVerificationCheckList(ListResource[M]):
    """Voice Verification Check records."""

    _uri = Uri("https://numbers.twilio.com/v1/CallerIds/VoiceVerificationChecks")

    @op
    def create(self) -> Request[VoiceVerificationCheckInstance[M]]:
        """Create a Voice Verification Check: POST /v1/CallerIds/VoiceVerificationChecks"""
        return Request(self, "POST", VoiceVerificationCheckInstance)


__all__ = ["VoiceVerificationCheckInstance", "VoiceVerificationCheckList"]
