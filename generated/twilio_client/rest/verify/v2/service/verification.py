"""Verification records.

Generated from specs/contract/twilio_verify_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final, Literal, TypeAlias

from .....base.checks import matches
from .....base.deserialize import iso8601_datetime
from .....base.fields import field
from .....base.instance_context import InstanceContext
from .....base.instance_resource import InstanceResource
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.operation import op
from .....base.pii import Pii, personal
from .....base.request import Request
from .....base.serialize import json_text, true_or_false
from .....base.uri import Uri
from .....base.values import Json
from .....base.warning import obsolete
from .....sids import AccountSid, VerificationSid, VerificationTemplateSid, VerifyServiceSid

VerificationRiskCheck: TypeAlias = Literal["enable", "disable"]
VerificationStatus: TypeAlias = Literal["canceled", "approved"]
VerificationChannel: TypeAlias = Literal["sms", "call", "email", "whatsapp", "sna"]


class VerificationContext(InstanceContext[M]):
    """One Verification."""

    _uri = Uri("https://verify.twilio.com/v2/Services/{service_sid}/Verifications/{sid}", service_sid=VerifyServiceSid)

    @op
    def update(self, status: VerificationStatus | str) -> Request[VerificationInstance[M]]:
        """Update the Verification: POST /v2/Services/{ServiceSid}/Verifications/{Sid}"""
        return Request(self, "POST", VerificationInstance, form={"Status": status})

    @op
    def fetch(self) -> Request[VerificationInstance[M]]:
        """Fetch the Verification: GET /v2/Services/{ServiceSid}/Verifications/{Sid}"""
        return Request(self, "GET", VerificationInstance)


class VerificationInstance(VerificationContext[M], InstanceResource[M]):
    """A Verification as returned by Twilio.

    Attributes:
        to: Personal data, kept 30 days.
        amount: Sensitive personal data, kept 1 days.
        payee: Sensitive personal data, kept 1 days.
    """

    _identity = {"sid": "sid"}
    _shown = ("sid", "channel")
    __pii__ = personal(to=Pii(30), amount=Pii(1, "sensitive"), payee=Pii(1, "sensitive"))

    sid: field[VerificationSid] = field()
    service_sid: field[VerifyServiceSid] = field()
    account_sid: field[AccountSid] = field()
    to: field[str] = field()
    channel: field[VerificationChannel | str] = field()
    status: field[str] = field()
    valid: field[bool] = field()
    lookup: field[Json] = field()
    amount: field[str] = field()
    payee: field[str] = field()
    send_code_attempts: field[list[Json]] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    sna: field[Json] = field()
    url: field[str] = field()

    class RiskCheck:
        """Values of VerificationRiskCheck."""

        ENABLE: Final = "enable"
        DISABLE: Final = "disable"

    class Status:
        """Values of VerificationStatus."""

        CANCELED: Final = "canceled"
        APPROVED: Final = "approved"

    class Channel:
        """Values of VerificationChannel."""

        SMS: Final = "sms"
        CALL: Final = "call"
        EMAIL: Final = "email"
        WHATSAPP: Final = "whatsapp"
        SNA: Final = "sna"


class VerificationList(ListResource[M]):
    """Verification records."""

    _uri = Uri("https://verify.twilio.com/v2/Services/{service_sid}/Verifications", service_sid=VerifyServiceSid)

    def __call__(self, sid: str) -> VerificationContext[M]:
        """The Verification with this identifier. Sends no request."""
        return VerificationContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @op
    def create(
        self,
        to: str,
        channel: str,
        custom_friendly_name: str | None = None,
        custom_message: str | None = None,
        send_digits: str | None = None,
        locale: str | None = None,
        custom_code: str | None = None,
        amount: str | None = None,
        payee: str | None = None,
        rate_limits: object | None = None,
        channel_configuration: object | None = None,
        app_hash: str | None = None,
        template_sid: VerificationTemplateSid | None = None,
        template_custom_substitutions: str | None = None,
        templates: str | None = None,
        device_ip: str | None = None,
        enable_sna_client_token: bool | None = None,
        risk_check: VerificationRiskCheck | str | None = None,
        tags: str | None = None,
    ) -> Request[VerificationInstance[M]]:
        """Create a Verification: POST /v2/Services/{ServiceSid}/Verifications

        Args:
            to: The phone number in E.164 format, or the e-mail address, to verify.
            channel: How to send the code: sms, call, whatsapp, email, sna, or auto to let Twilio choose.
            custom_friendly_name: The name to use in the message instead of the service's name.
            custom_message: Use a template.
            send_digits: Keys to press when the call is answered, such as an extension.
            locale: The language of the message, instead of the one for the country of the number.
            custom_code: Your own code instead of Twilio's, with 4 to 10 characters.
            amount: The amount of a payment under PSD2; the service must allow it.
            payee: The payee of a payment under PSD2; the service must allow it.
            rate_limits: Your rate limits: the unique name of each, with the value to limit.
            channel_configuration: For e-mails, `from` and `from_name` among others.
            app_hash: The hash of an Android application, added at the end of an SMS so that the application can read
                the code.
            template_sid: The template to use instead of the service's; `templates` takes precedence over it.
            template_custom_substitutions: Values of the template's variables, as a JSON object in a string.
            device_ip: The IPv4 or IPv6 address of the user's device; recommended for the channel auto.
            risk_check: Whether Twilio checks for fraud before sending.
            tags: Up to 10 keys and values of your own for events, as a JSON object in a string; none of them personal
                data or longer than 128 characters.
        """
        return Request(
            self,
            "POST",
            VerificationInstance,
            form={
                "To": to,
                "Channel": channel,
                "CustomFriendlyName": custom_friendly_name,
                "CustomMessage": custom_message,
                "SendDigits": send_digits,
                "Locale": locale,
                "CustomCode": custom_code,
                "Amount": amount,
                "Payee": payee,
                "RateLimits": json_text(rate_limits, "rate_limits"),
                "ChannelConfiguration": json_text(channel_configuration, "channel_configuration"),
                "AppHash": app_hash,
                "TemplateSid": template_sid,
                "TemplateCustomSubstitutions": template_custom_substitutions,
                "Templates": templates,
                "DeviceIp": device_ip,
                "EnableSnaClientToken": true_or_false(enable_sna_client_token),
                "RiskCheck": risk_check,
                "Tags": tags,
            },
            checks=(
                matches(VerificationTemplateSid, template_sid=template_sid),
                obsolete("Use a template.", custom_message=custom_message),
            ),
        )


__all__ = [
    "VerificationChannel",
    "VerificationContext",
    "VerificationInstance",
    "VerificationList",
    "VerificationRiskCheck",
    "VerificationStatus",
]
