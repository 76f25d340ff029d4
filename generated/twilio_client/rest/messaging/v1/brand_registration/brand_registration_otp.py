"""Brand Registration Otp records.

Generated from specs/contract/twilio_messaging_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from .....base.fields import field
from .....base.instance_resource import InstanceResource
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.operation import op
from .....base.request import Request
from .....base.uri import Uri
from .....sids import AccountSid, BrandRegistrationSid


class BrandRegistrationOtpInstance(InstanceResource[M]):
    """A Brand Registration Otp as returned by Twilio."""

    account_sid: field[AccountSid] = field()
    brand_registration_sid: field[BrandRegistrationSid] = field()


class BrandRegistrationOtpList(ListResource[M]):
    """Brand Registration Otp records."""

    _uri = Uri(
        "https://messaging.twilio.com/v1/a2p/BrandRegistrations/{brand_registration_sid}/SmsOtp",
        brand_registration_sid=BrandRegistrationSid,
    )

    @op
    def create(self) -> Request[BrandRegistrationOtpInstance[M]]:
        """Create a Brand Registration Otp: POST /v1/a2p/BrandRegistrations/{BrandRegistrationSid}/SmsOtp"""
        return Request(self, "POST", BrandRegistrationOtpInstance)


__all__ = ["BrandRegistrationOtpInstance", "BrandRegistrationOtpList"]
