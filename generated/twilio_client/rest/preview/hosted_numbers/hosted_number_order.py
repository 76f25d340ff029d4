"""Hosted Number Order records.

Generated from specs/contract/twilio_preview.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final, Literal, TypeAlias

from ....base.checks import matches
from ....base.deserialize import integer, iso8601_datetime
from ....base.fields import field
from ....base.instance_context import InstanceContext
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.nested import Record, record
from ....base.operation import listing, op, streaming
from ....base.page import Page
from ....base.paging import Linked
from ....base.pii import Pii, personal
from ....base.request import Listing, Request
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
HostedNumberOrderSmsMethod: TypeAlias = Literal["GET", "POST"]
HostedNumberOrderSmsFallbackMethod: TypeAlias = Literal["GET", "POST"]
HostedNumberOrderStatusCallbackMethod: TypeAlias = Literal["GET", "POST"]
HostedNumberOrderVerificationType: TypeAlias = Literal["phone-call", "phone-bill"]


class HostedNumberOrderCapabilitiesRecord(Record):
    """`capabilities` in an answer."""

    mms: field[bool] = field()
    sms: field[bool] = field()
    voice: field[bool] = field()
    fax: field[bool] = field()


class HostedNumberOrderContext(InstanceContext[M]):
    """One Hosted Number Order."""

    _uri = Uri("https://preview.twilio.com/HostedNumbers/HostedNumberOrders/{sid}", sid=HostedNumberOrderSid)

    @op
    def fetch(self) -> Request[HostedNumberOrderInstance[M]]:
        """Fetch the Hosted Number Order: GET /HostedNumbers/HostedNumberOrders/{Sid}"""
        return Request(self, "GET", HostedNumberOrderInstance)

    @op
    def delete(self) -> Request[bool]:
        """Delete the Hosted Number Order: DELETE /HostedNumbers/HostedNumberOrders/{Sid}"""
        return Request(self, "DELETE", bool)

    @op
    def update(
        self,
        friendly_name: str | None = None,
        unique_name: str | None = None,
        email: str | None = None,
        cc_emails: str | Sequence[str] | None = None,
        status: HostedNumberOrderStatus | str | None = None,
        verification_code: str | None = None,
        verification_type: HostedNumberOrderVerificationType | str | None = None,
        verification_document_sid: RISid | None = None,
        extension: str | None = None,
        call_delay: int | None = None,
    ) -> Request[HostedNumberOrderInstance[M]]:
        """Update the Hosted Number Order: POST /HostedNumbers/HostedNumberOrders/{Sid}"""
        return Request(
            self,
            "POST",
            HostedNumberOrderInstance,
            form={
                "FriendlyName": friendly_name,
                "UniqueName": unique_name,
                "Email": email,
                "CcEmails": cc_emails,
                "Status": status,
                "VerificationCode": verification_code,
                "VerificationType": verification_type,
                "VerificationDocumentSid": verification_document_sid,
                "Extension": extension,
                "CallDelay": call_delay,
            },
            checks=(matches(RISid, verification_document_sid=verification_document_sid),),
        )


class HostedNumberOrderInstance(HostedNumberOrderContext[M], InstanceResource[M]):
    """A Hosted Number Order as returned by Twilio.

    Attributes:
        friendly_name: Personal data, kept 30 days.
        unique_name: Personal data, kept 30 days.
        email: Personal data, kept 30 days.
        cc_emails: Personal data, kept 30 days.
    """

    _identity = {"sid": "sid"}
    _shown = ("sid", "status", "verification_type")
    __pii__ = personal(friendly_name=Pii(30), unique_name=Pii(30), email=Pii(30), cc_emails=Pii(30))

    sid: field[HostedNumberOrderSid] = field()
    account_sid: field[AccountSid] = field()
    incoming_phone_number_sid: field[PhoneNumberSid] = field()
    address_sid: field[AddressSid] = field()
    signing_document_sid: field[AuthorizationDocumentSid] = field()
    phone_number: field[str] = field()
    capabilities: field[HostedNumberOrderCapabilitiesRecord] = field(record(HostedNumberOrderCapabilitiesRecord))
    friendly_name: field[str] = field()
    unique_name: field[str] = field()
    status: field[HostedNumberOrderStatus | str] = field()
    failure_reason: field[str] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    verification_attempts: field[int] = field(integer)
    email: field[str] = field()
    cc_emails: field[list[str]] = field()
    url: field[str] = field()
    verification_type: field[HostedNumberOrderVerificationType | str] = field()
    verification_document_sid: field[RISid] = field()
    extension: field[str] = field()
    call_delay: field[int] = field(integer)
    verification_code: field[str] = field()
    verification_call_sids: field[list[str]] = field()

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

    class VerificationType:
        """Values of HostedNumberOrderVerificationType."""

        PHONE_CALL: Final = "phone-call"
        PHONE_BILL: Final = "phone-bill"


class HostedNumberOrderPage(Page[M, HostedNumberOrderInstance[M]]):
    """One page of Hosted Number Order records."""

    _record = HostedNumberOrderInstance
    _paging = Linked("items", max_size=1000)


class HostedNumberOrderList(ListResource[M]):
    """Hosted Number Order records."""

    _uri = Uri("https://preview.twilio.com/HostedNumbers/HostedNumberOrders")

    def __call__(self, sid: HostedNumberOrderSid) -> HostedNumberOrderContext[M]:
        """The Hosted Number Order with this identifier. Sends no request."""
        return HostedNumberOrderContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(
        self,
        status: HostedNumberOrderStatus | str | None = None,
        phone_number: str | None = None,
        incoming_phone_number_sid: PhoneNumberSid | None = None,
        friendly_name: str | None = None,
        unique_name: str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[HostedNumberOrderInstance[M]]:
        """List Hosted Number Order records: GET /HostedNumbers/HostedNumberOrders

        Args:
            phone_number: Phone number in E.164 format, or a channel address.
            friendly_name: Personal data, kept 30 days.
            unique_name: Personal data, kept 30 days.
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(
            self,
            HostedNumberOrderPage,
            query={
                "Status": status,
                "PhoneNumber": phone_number,
                "IncomingPhoneNumberSid": incoming_phone_number_sid,
                "FriendlyName": friendly_name,
                "UniqueName": unique_name,
                "PageSize": page_size,
            },
            limit=limit,
            checks=(matches(PhoneNumberSid, incoming_phone_number_sid=incoming_phone_number_sid),),
        )

    stream = streaming(list)

    @op
    def page(
        self,
        status: HostedNumberOrderStatus | str | None = None,
        phone_number: str | None = None,
        incoming_phone_number_sid: PhoneNumberSid | None = None,
        friendly_name: str | None = None,
        unique_name: str | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[HostedNumberOrderPage[M]]:
        """Fetch one page of Hosted Number Order records: GET /HostedNumbers/HostedNumberOrders

        Args:
            phone_number: Phone number in E.164 format, or a channel address.
            friendly_name: Personal data, kept 30 days.
            unique_name: Personal data, kept 30 days.
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            HostedNumberOrderPage,
            query={
                "Status": status,
                "PhoneNumber": phone_number,
                "IncomingPhoneNumberSid": incoming_phone_number_sid,
                "FriendlyName": friendly_name,
                "UniqueName": unique_name,
                "PageToken": page_token,
                "Page": page_number,
                "PageSize": page_size,
            },
            checks=(matches(PhoneNumberSid, incoming_phone_number_sid=incoming_phone_number_sid),),
        )

    @op
    def get_page(self, target_url: str) -> Request[HostedNumberOrderPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", HostedNumberOrderPage, url=target_url)

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
        """Create a Hosted Number Order: POST /HostedNumbers/HostedNumberOrders

        Args:
            phone_number: Phone number in E.164 format, or a channel address.
        """
        return Request(
            self,
            "POST",
            HostedNumberOrderInstance,
            form={
                "PhoneNumber": phone_number,
                "SmsCapability": true_or_false(sms_capability),
                "AccountSid": account_sid,
                "FriendlyName": friendly_name,
                "UniqueName": unique_name,
                "CcEmails": cc_emails,
                "SmsUrl": sms_url,
                "SmsMethod": sms_method,
                "SmsFallbackUrl": sms_fallback_url,
                "SmsFallbackMethod": sms_fallback_method,
                "StatusCallbackUrl": status_callback_url,
                "StatusCallbackMethod": status_callback_method,
                "SmsApplicationSid": sms_application_sid,
                "AddressSid": address_sid,
                "Email": email,
                "VerificationType": verification_type,
                "VerificationDocumentSid": verification_document_sid,
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
    "HostedNumberOrderContext",
    "HostedNumberOrderInstance",
    "HostedNumberOrderList",
    "HostedNumberOrderPage",
    "HostedNumberOrderSmsFallbackMethod",
    "HostedNumberOrderSmsMethod",
    "HostedNumberOrderStatus",
    "HostedNumberOrderStatusCallbackMethod",
    "HostedNumberOrderVerificationType",
]
