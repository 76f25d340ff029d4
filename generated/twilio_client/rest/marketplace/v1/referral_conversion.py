"""Referral Conversion records.

Generated from specs/contract/twilio_marketplace_v1.json; do not edit: change the rule and run `make generate`.
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


class CreateReferralConversionRequest(TypedDict, total=False):
    """The body of a request."""

    referral_account_sid: AccountSid


class ReferralConversionInstance(InstanceResource[M]):
    """A Referral Conversion as returned by Twilio."""

    converted_account_sid: field[AccountSid] = field()

    # Also class attributes, as in twilio-python: ReferralConversionInstance.CreateReferralConversionRequest({...})
    CreateReferralConversionRequest = CreateReferralConversionRequest


class ReferralConversionList(ListResource[M]):
    """Referral Conversion records."""

    _uri = Uri("https://marketplace.twilio.com/v1/ReferralConversion")

    @op
    def create(
        self, create_referral_conversion_request: CreateReferralConversionRequest
    ) -> Request[ReferralConversionInstance[M]]:
        """Create a Referral Conversion: POST /v1/ReferralConversion"""
        return Request(
            self,
            "POST",
            ReferralConversionInstance,
            json=JsonBody(
                create_referral_conversion_request,
                CreateReferralConversionRequest,
                name="create_referral_conversion_request",
            ),
        )

    # Also class attributes, as in twilio-python: ReferralConversionList.CreateReferralConversionRequest({...})
    CreateReferralConversionRequest = CreateReferralConversionRequest


__all__ = ["CreateReferralConversionRequest", "ReferralConversionInstance", "ReferralConversionList"]
