"""Hosted Number Order records.

Generated from specs/contract/twilio_numbers_v2.json; do not edit: change the rule and run `make generate`.
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
    BulkHostingSid,
    HostedNumberOrderSid,
    PhoneNumberSid,
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
HostedNumberOrderVerificationType: TypeAlias = Literal["phone-call"]


class HostedNumberOrderCapabilitiesRecord(Record):
    """`capabilities` in an answer."""

    mms: field[bool] = field()
    sms: field[bool] = field()
    voice: field[bool] = field()
    fax: field[bool] = field()


class HostedNumberOrderContext(InstanceContext[M]):
    """One Hosted Number Order."""

    _uri = Uri("https://numbers.twilio.com/v2/HostedNumber/Orders/{sid}", sid=HostedNumberOrderSid)

    @op
    def fetch(self) -> Request[HostedNumberOrderInstance[M]]:
        """Fetch the Hosted Number Order: GET /v2/HostedNumber/Orders/{Sid}"""
        return Request(self, "GET", HostedNumberOrderInstance)

    @op
    def delete(self) -> Request[bool]:
        """Delete the Hosted Number Order: DELETE /v2/HostedNumber/Orders/{Sid}"""
        return Request(self, "DELETE", bool)

    @op
    def update(
        self,
        status: HostedNumberOrderStatus | str,
        verification_call_delay: int | None = None,
        verification_call_extension: str | None = None,
    ) -> Request[HostedNumberOrderInstance[M]]:
        """Update the Hosted Number Order: POST /v2/HostedNumber/Orders/{Sid}"""
        return Request(
            self,
            "POST",
            HostedNumberOrderInstance,
            form={
                "Status": status,
                "VerificationCallDelay": verification_call_delay,
                "VerificationCallExtension": verification_call_extension,
            },
        )


class HostedNumberOrderInstance(HostedNumberOrderContext[M], InstanceResource[M]):
    """A Hosted Number Order as returned by Twilio.

    Attributes:
        phone_number: Personal data, kept 30 days.
        friendly_name: Personal data, kept 30 days.
        email: Personal data, kept 30 days.
        cc_emails: Personal data, kept 30 days.
    """

    _identity = {"sid": "sid"}
    _shown = ("sid", "status", "verification_type")
    __pii__ = personal(phone_number=Pii(30), friendly_name=Pii(30), email=Pii(30), cc_emails=Pii(30))

    sid: field[HostedNumberOrderSid] = field()
    account_sid: field[AccountSid] = field()
    incoming_phone_number_sid: field[PhoneNumberSid] = field()
    address_sid: field[AddressSid] = field()
    signing_document_sid: field[AuthorizationDocumentSid] = field()
    phone_number: field[str] = field()
    capabilities: field[HostedNumberOrderCapabilitiesRecord] = field(record(HostedNumberOrderCapabilitiesRecord))
    friendly_name: field[str] = field()
    status: field[HostedNumberOrderStatus | str] = field()
    failure_reason: field[str] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    email: field[str] = field()
    cc_emails: field[list[str]] = field()
    url: field[str] = field()
    contact_title: field[str] = field()
    contact_phone_number: field[str] = field()
    bulk_hosting_request_sid: field[BulkHostingSid] = field()
    next_step: field[str] = field()
    verification_attempts: field[int] = field(integer)
    verification_call_sids: field[list[str]] = field()
    verification_call_delay: field[int] = field(integer)
    verification_call_extension: field[str] = field()
    verification_code: field[str] = field()
    verification_type: field[HostedNumberOrderVerificationType | str] = field()

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


class HostedNumberOrderPage(Page[M, HostedNumberOrderInstance[M]]):
    """One page of Hosted Number Order records."""

    _record = HostedNumberOrderInstance
    _paging = Linked("items", max_size=1000)


class HostedNumberOrderList(ListResource[M]):
    """Hosted Number Order records."""

    _uri = Uri("https://numbers.twilio.com/v2/HostedNumber/Orders")

    def __call__(self, sid: HostedNumberOrderSid) -> HostedNumberOrderContext[M]:
        """The Hosted Number Order with this identifier. Sends no request."""
        return HostedNumberOrderContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(
        self,
        status: HostedNumberOrderStatus | str | None = None,
        sms_capability: bool | None = None,
        phone_number: str | None = None,
        incoming_phone_number_sid: PhoneNumberSid | None = None,
        friendly_name: str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[HostedNumberOrderInstance[M]]:
        """List Hosted Number Order records: GET /v2/HostedNumber/Orders

        Args:
            phone_number: Phone number in E.164 format, or a channel address; personal data, kept 30 days.
            friendly_name: Personal data, kept 30 days.
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(
            self,
            HostedNumberOrderPage,
            query={
                "Status": status,
                "SmsCapability": true_or_false(sms_capability),
                "PhoneNumber": phone_number,
                "IncomingPhoneNumberSid": incoming_phone_number_sid,
                "FriendlyName": friendly_name,
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
        sms_capability: bool | None = None,
        phone_number: str | None = None,
        incoming_phone_number_sid: PhoneNumberSid | None = None,
        friendly_name: str | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[HostedNumberOrderPage[M]]:
        """Fetch one page of Hosted Number Order records: GET /v2/HostedNumber/Orders

        Args:
            phone_number: Phone number in E.164 format, or a channel address; personal data, kept 30 days.
            friendly_name: Personal data, kept 30 days.
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            HostedNumberOrderPage,
            query={
                "Status": status,
                "SmsCapability": true_or_false(sms_capability),
                "PhoneNumber": phone_number,
                "IncomingPhoneNumberSid": incoming_phone_number_sid,
                "FriendlyName": friendly_name,
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
        contact_phone_number: str,
        address_sid: AddressSid,
        email: str,
        account_sid: AccountSid | None = None,
        friendly_name: str | None = None,
        cc_emails: str | Sequence[str] | None = None,
        sms_url: str | None = None,
        sms_method: HostedNumberOrderSmsMethod | str | None = None,
        sms_fallback_url: str | None = None,
        sms_capability: bool | None = None,
        sms_fallback_method: HostedNumberOrderSmsFallbackMethod | str | None = None,
        status_callback_url: str | None = None,
        status_callback_method: HostedNumberOrderStatusCallbackMethod | str | None = None,
        sms_application_sid: ApplicationSid | None = None,
        contact_title: str | None = None,
    ) -> Request[HostedNumberOrderInstance[M]]:
        """Create a Hosted Number Order: POST /v2/HostedNumber/Orders

        Args:
            phone_number: Phone number in E.164 format, or a channel address.
            contact_phone_number: Phone number in E.164 format, or a channel address.
        """
        return Request(
            self,
            "POST",
            HostedNumberOrderInstance,
            form={
                "PhoneNumber": phone_number,
                "ContactPhoneNumber": contact_phone_number,
                "AddressSid": address_sid,
                "Email": email,
                "AccountSid": account_sid,
                "FriendlyName": friendly_name,
                "CcEmails": cc_emails,
                "SmsUrl": sms_url,
                "SmsMethod": sms_method,
                "SmsFallbackUrl": sms_fallback_url,
                "SmsCapability": true_or_false(sms_capability),
                "SmsFallbackMethod": sms_fallback_method,
                "StatusCallbackUrl": status_callback_url,
                "StatusCallbackMethod": status_callback_method,
                "SmsApplicationSid": sms_application_sid,
                "ContactTitle": contact_title,
            },
            checks=(
                matches(AddressSid, address_sid=address_sid),
                matches(AccountSid, account_sid=account_sid),
                matches(ApplicationSid, sms_application_sid=sms_application_sid),
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
