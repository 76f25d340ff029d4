"""Verification Check records.

Generated from specs/contract/twilio_verify_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final, Literal, TypeAlias

from .....base.checks import matches
from .....base.deserialize import iso8601_datetime
from .....base.fields import field
from .....base.instance_resource import InstanceResource
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.operation import op
from .....base.pii import Pii, personal
from .....base.request import Request
from .....base.uri import Uri
from .....base.values import Json
from .....sids import AccountSid, VerificationSid, VerifyServiceSid

VerificationCheckChannel: TypeAlias = Literal["sms", "call", "email", "whatsapp", "sna"]


class VerificationCheckInstance(InstanceResource[M]):
    """A Verification Check as returned by Twilio.

    Attributes:
        to: Personal data, kept 30 days.
        amount: Sensitive personal data, kept 1 days.
        payee: Sensitive personal data, kept 1 days.
    """

    _shown = ("channel",)
    __pii__ = personal(to=Pii(30), amount=Pii(1, "sensitive"), payee=Pii(1, "sensitive"))

    sid: field[VerificationSid] = field()
    service_sid: field[VerifyServiceSid] = field()
    account_sid: field[AccountSid] = field()
    to: field[str] = field()
    channel: field[VerificationCheckChannel | str] = field()
    status: field[str] = field()
    valid: field[bool] = field()
    amount: field[str] = field()
    payee: field[str] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    sna_attempts_error_codes: field[list[Json]] = field()

    class Channel:
        """Values of VerificationCheckChannel."""

        SMS: Final = "sms"
        CALL: Final = "call"
        EMAIL: Final = "email"
        WHATSAPP: Final = "whatsapp"
        SNA: Final = "sna"


class VerificationCheckList(ListResource[M]):
    """Verification Check records."""

    _uri = Uri("https://verify.twilio.com/v2/Services/{service_sid}/VerificationCheck", service_sid=VerifyServiceSid)

    @op
    def create(
        self,
        code: str | None = None,
        to: str | None = None,
        verification_sid: VerificationSid | None = None,
        amount: str | None = None,
        payee: str | None = None,
        sna_client_token: str | None = None,
    ) -> Request[VerificationCheckInstance[M]]:
        """Create a Verification Check: POST /v2/Services/{ServiceSid}/VerificationCheck

        Args:
            code: What the user typed, 4 to 10 characters.
            to: The verified number or address; this or `verification_sid` is required.
            verification_sid: The SID of the verification; this or `to` is required.
            amount: The amount of the payment that was verified.
            payee: The payee of the payment that was verified.
            sna_client_token: The token in the response of the URL of a silent verification.
        """
        return Request(
            self,
            "POST",
            VerificationCheckInstance,
            form={
                "Code": code,
                "To": to,
                "VerificationSid": verification_sid,
                "Amount": amount,
                "Payee": payee,
                "SnaClientToken": sna_client_token,
            },
            checks=(matches(VerificationSid, verification_sid=verification_sid),),
        )


__all__ = ["VerificationCheckChannel", "VerificationCheckInstance", "VerificationCheckList"]
