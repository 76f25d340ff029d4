"""Dependent Hosted Number Order records.

Generated from specs/contract/twilio_numbers_v2.json; do not edit: change the rule and run `make generate`.
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
from .....base.nested import Record, record
from .....base.operation import listing, op, streaming
from .....base.page import Page
from .....base.paging import Linked
from .....base.pii import Pii, personal
from .....base.request import Listing, Request
from .....base.uri import Uri
from .....sids import (
    AccountSid,
    AddressSid,
    AuthorizationDocumentSid,
    BulkHostingSid,
    HostedNumberOrderSid,
    PhoneNumberSid,
)

DependentHostedNumberOrderStatus: TypeAlias = Literal[
    "received", "verified", "pending-loa", "carrier-processing", "completed", "failed", "action-required"
]


class DependentHostedNumberOrderCapabilitiesRecord(Record):
    """`capabilities` in an answer."""

    mms: field[bool] = field()
    sms: field[bool] = field()
    voice: field[bool] = field()
    fax: field[bool] = field()


class DependentHostedNumberOrderInstance(InstanceResource[M]):
    """A Dependent Hosted Number Order as returned by Twilio.

    Attributes:
        friendly_name: Personal data, kept 30 days.
        email: Personal data, kept 30 days.
        cc_emails: Personal data, kept 30 days.
    """

    _shown = ("status",)
    __pii__ = personal(friendly_name=Pii(30), email=Pii(30), cc_emails=Pii(30))

    sid: field[HostedNumberOrderSid] = field()
    bulk_hosting_request_sid: field[BulkHostingSid] = field()
    next_step: field[str] = field()
    account_sid: field[AccountSid] = field()
    incoming_phone_number_sid: field[PhoneNumberSid] = field()
    address_sid: field[AddressSid] = field()
    signing_document_sid: field[AuthorizationDocumentSid] = field()
    phone_number: field[str] = field()
    capabilities: field[DependentHostedNumberOrderCapabilitiesRecord] = field(
        record(DependentHostedNumberOrderCapabilitiesRecord)
    )
    friendly_name: field[str] = field()
    status: field[DependentHostedNumberOrderStatus | str] = field()
    failure_reason: field[str] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    email: field[str] = field()
    cc_emails: field[list[str]] = field()
    contact_title: field[str] = field()
    contact_phone_number: field[str] = field()

    class Status:
        """Values of DependentHostedNumberOrderStatus."""

        RECEIVED: Final = "received"
        VERIFIED: Final = "verified"
        PENDING_LOA: Final = "pending-loa"
        CARRIER_PROCESSING: Final = "carrier-processing"
        COMPLETED: Final = "completed"
        FAILED: Final = "failed"
        ACTION_REQUIRED: Final = "action-required"


class DependentHostedNumberOrderPage(Page[M, DependentHostedNumberOrderInstance[M]]):
    """One page of Dependent Hosted Number Order records."""

    _record = DependentHostedNumberOrderInstance
    _paging = Linked("items", max_size=1000)


class DependentHostedNumberOrderList(ListResource[M]):
    """Dependent Hosted Number Order records."""

    _uri = Uri(
        "https://numbers.twilio.com/v2/HostedNumber/AuthorizationDocuments/{signing_document_sid}/DependentHostedNumberOrders",
        signing_document_sid=AuthorizationDocumentSid,
    )

    @listing
    def list(
        self,
        status: DependentHostedNumberOrderStatus | str | None = None,
        phone_number: str | None = None,
        incoming_phone_number_sid: PhoneNumberSid | None = None,
        friendly_name: str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[DependentHostedNumberOrderInstance[M]]:
        """List Dependent Hosted Number Order records.

        GET /v2/HostedNumber/AuthorizationDocuments/{SigningDocumentSid}/DependentHostedNumberOrders

        Args:
            phone_number: Phone number in E.164 format, or a channel address.
            friendly_name: Personal data, kept 30 days.
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(
            self,
            DependentHostedNumberOrderPage,
            query={
                "Status": status,
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
        status: DependentHostedNumberOrderStatus | str | None = None,
        phone_number: str | None = None,
        incoming_phone_number_sid: PhoneNumberSid | None = None,
        friendly_name: str | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[DependentHostedNumberOrderPage[M]]:
        """Fetch one page of Dependent Hosted Number Order records.

        GET /v2/HostedNumber/AuthorizationDocuments/{SigningDocumentSid}/DependentHostedNumberOrders

        Args:
            phone_number: Phone number in E.164 format, or a channel address.
            friendly_name: Personal data, kept 30 days.
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            DependentHostedNumberOrderPage,
            query={
                "Status": status,
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
    def get_page(self, target_url: str) -> Request[DependentHostedNumberOrderPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", DependentHostedNumberOrderPage, url=target_url)


__all__ = [
    "DependentHostedNumberOrderCapabilitiesRecord",
    "DependentHostedNumberOrderInstance",
    "DependentHostedNumberOrderList",
    "DependentHostedNumberOrderPage",
    "DependentHostedNumberOrderStatus",
]
