"""Hosted Number Order records.

Generated from specs/contract/twilio_numbers_v3.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final, Literal, TypeAlias

from ....base.checks import matches
from ....base.deserialize import integer, iso8601_datetime
from ....base.fields import field
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.nested import Record, record
from ....base.operation import op
from ....base.pii import Pii, personal
from ....base.request import Request
from ....base.serialize import true_or_false
from ....base.uri import Uri
from ....sids import (
    AccountSid,
    AddressSid,
    ApplicationSid,
    AuthorizationDocumentSid,
    HostedNumberOrderSid,
    PhoneNumberSid,
    RISid,
)

HostedNumberOrderSmsMethod: TypeAlias = Literal["GET", "POST"]
HostedNumberOrderSmsFallbackMethod: TypeAlias = Literal["GET", "POST"]
HostedNumberOrderStatusCallbackMethod: TypeAlias = Literal["GET", "POST"]
HostedNumberOrderVerificationType: TypeAlias = Literal["phone-call", "phone-bill"]
HostedNumberOrderStatus: TypeAlias = Literal[
    "twilio-processing",
    "received",
    "pending-verification",
    "verified",
    "pending-loa",
    "carrier-processing",
    "testing",
    "completed",
    "failed",
    "action-required",
]


class HostedNumberOrderCapabilitiesRecord(Record):
    """`capabilities` in an answer."""

    mms: field[bool] = field()
    sms: field[bool] = field()
    voice: field[bool] = field()


class HostedNumberOrderInstance(InstanceResource[M]):
    """A Hosted Number Order as returned by Twilio.

    Attributes:
        friendly_name: Personal data, kept 30 days.
        unique_name: Personal data, kept 30 days.
        email: Personal data, kept 30 days.
        cc_emails: Personal data, kept 30 days.
    """

    _shown = ("status", "verification_type")
    __pii__ = personal(friendly_name=Pii(30), unique_name=Pii(30), email=Pii(30), cc_emails=Pii(30))

    sid: field[HostedNumberOrderSid] = field()
    account_sid: field[AccountSid] = field(key="accountSid")
    incoming_phone_number_sid: field[PhoneNumberSid] = field(key="incomingPhoneNumberSid")
    address_sid: field[AddressSid] = field(key="addressSid")
    signing_document_sid: field[AuthorizationDocumentSid] = field(key="signingDocumentSid")
    phone_number: field[str] = field(key="phoneNumber")
    capabilities: field[HostedNumberOrderCapabilitiesRecord] = field(record(HostedNumberOrderCapabilitiesRecord))
    friendly_name: field[str] = field(key="friendlyName")
    unique_name: field[str] = field(key="uniqueName")
    status: field[HostedNumberOrderStatus | str] = field()
    failure_reason: field[str] = field(key="failureReason")
    date_created: field[datetime] = field(iso8601_datetime, key="dateCreated")
    date_updated: field[datetime] = field(iso8601_datetime, key="dateUpdated")
    verification_attempts: field[int] = field(integer, key="verificationAttempts")
    email: field[str] = field()
    cc_emails: field[list[str]] = field(key="ccEmails")
    url: field[str] = field()
    verification_type: field[HostedNumberOrderVerificationType | str] = field(key="verificationType")
    verification_document_sid: field[RISid] = field(key="verificationDocumentSid")
    extension: field[str] = field()
    call_delay: field[int] = field(integer, key="callDelay")
    verification_code: field[str] = field(key="verificationCode")
    verification_call_sids: field[list[str]] = field(key="verificationCallSids")

    class VerificationType:
        """Values of HostedNumberOrderVerificationType."""

        PHONE_CALL: Final = "phone-call"
        PHONE_BILL: Final = "phone-bill"

    class Status:
        """Values of HostedNumberOrderStatus."""

        TWILIO_PROCESSING: Final = "twilio-processing"
        RECEIVED: Final = "received"
        PENDING_VERIFICATION: Final = "pending-verification"
        VERIFIED: Final = "verified"
        PENDING_LOA: Final = "pending-loa"
        CARRIER_PROCESSING: Final = "carrier-processing"
        TESTING: Final = "testing"
        COMPLETED: Final = "completed"
        FAILED: Final = "failed"
        ACTION_REQUIRED: Final = "action-required"


class HostedNumberOrderList(ListResource[M]):
    """Hosted Number Order records."""

    _uri = Uri("https://numbers.twilio.com/v3/HostedNumbers/HostedNumberOrders")

    @op
    def create(
        self,
        phone_number: str,
        sms_capability: bool,
        account_sid: AccountSid | None = None,
        friendly_name: str | None = None,
        unique_name: str | None = None,
        cc_emails: str | Sequence[str] | None = None,
        sms_url: str | None = None,
        sms_method: HostedNumberOrderSmsMethod | str | None = None,
        sms_fallback_url: str | None = None,
        sms_fallback_method: HostedNumberOrderSmsFallbackMethod | str | None = None,
        status_callback_url: str | None = None,
        status_callback_method: HostedNumberOrderStatusCallbackMethod | str | None = None,
        sms_application_sid: ApplicationSid | None = None,
        address_sid: AddressSid | None = None,
        email: str | None = None,
        verification_type: HostedNumberOrderVerificationType | str | None = None,
        verification_document_sid: RISid | None = None,
    ) -> Request[HostedNumberOrderInstance[M]]:
        """Create a Hosted Number Order: POST /v3/HostedNumbers/HostedNumberOrders

        Args:
            phone_number: Phone number in E.164 format, or a channel address.
        """
        return Request(
            self,
            "POST",
            HostedNumberOrderInstance,
            form={
                "phoneNumber": phone_number,
                "smsCapability": true_or_false(sms_capability),
                "accountSid": account_sid,
                "friendlyName": friendly_name,
                "uniqueName": unique_name,
                "ccEmails": cc_emails,
                "smsUrl": sms_url,
                "smsMethod": sms_method,
                "smsFallbackUrl": sms_fallback_url,
                "smsFallbackMethod": sms_fallback_method,
                "statusCallbackUrl": status_callback_url,
                "statusCallbackMethod": status_callback_method,
                "smsApplicationSid": sms_application_sid,
                "addressSid": address_sid,
                "email": email,
                "verificationType": verification_type,
                "verificationDocumentSid": verification_document_sid,
            },
            checks=(
                matches(AccountSid, account_sid=account_sid),
                matches(ApplicationSid, sms_application_sid=sms_application_sid),
                matches(AddressSid, address_sid=address_sid),
                matches(RISid, verification_document_sid=verification_document_sid),
            ),
        )


__all__ = [
    "HostedNumberOrderCapabilitiesRecord",
    "HostedNumberOrderInstance",
    "HostedNumberOrderList",
    "HostedNumberOrderSmsFallbackMethod",
    "HostedNumberOrderSmsMethod",
    "HostedNumberOrderStatus",
    "HostedNumberOrderStatusCallbackMethod",
    "HostedNumberOrderVerificationType",
]
