"""Referral Conversion records.

Generated from specs/contract/twilio_marketplace_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TypedDict

from ....base import InstanceResource, ListResource, M, Request, Uri, field, op
from ....sids import AccountSid


class CreateReferralConversionRequest(TypedDict, total=False):
    """The body of a request."""

    referral_account_sid: AccountSid


class ReferralConversionInstance(InstanceResource[M]):
    """A Referral Conversion as Twilio answered it."""

    converted_account_sid: field[AccountSid] = field()


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
            json=create_referral_conversion_request,
            schema=CreateReferralConversionRequest,
        )

    # Reached through the list too, as in twilio-python: ReferralConversionList.CreateReferralConversionRequest
    CreateReferralConversionRequest = CreateReferralConversionRequest


__all__ = ["CreateReferralConversionRequest", "ReferralConversionInstance", "ReferralConversionList"]
