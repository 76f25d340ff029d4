"""Porting Port In records.

Generated from specs/contract/twilio_numbers_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Literal, TypeAlias, TypedDict

from ....base.compat import Required
from ....base.deserialize import integer, iso8601_date, iso8601_datetime
from ....base.fields import field
from ....base.instance_context import InstanceContext
from ....base.instance_resource import InstanceResource
from ....base.json_body import JsonBody
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.nested import Record, list_of, record
from ....base.operation import op
from ....base.request import Request
from ....base.uri import Uri
from ....sids import AccountSid, PortInPhoneNumberSid, PortInRequestSid

NumbersV1PortingLosingCarrierInformationCustomerType: TypeAlias = Literal["Business", "Individual"]


class NumbersV1PortingPortInCreatePhoneNumbers(TypedDict, total=False):
    """`numbers.v1.porting_port_in_create.phone_numbers` in a request."""

    phone_number: Required[str]
    pin: str


class NumbersV1PortingAddress(TypedDict, total=False):
    """`numbers.v1.porting_address` in a request."""

    street: Required[str]
    street_2: str
    city: Required[str]
    state: Required[str]
    zip: Required[str]
    country: Required[str]


class NumbersV1PortingLosingCarrierInformation(TypedDict, total=False):
    """`numbers.v1.porting_losing_carrier_information` in a request.

    Attributes:
        authorized_representative_email: E-mail address.
    """

    customer_name: Required[str]
    account_number: str
    account_telephone_number: str
    address_sid: str
    address: NumbersV1PortingAddress
    authorized_representative: Required[str]
    authorized_representative_email: Required[str]
    customer_type: NumbersV1PortingLosingCarrierInformationCustomerType | str
    authorized_representative_katakana: str
    sub_municipality: str
    building: str
    katakana_name: str


class NumbersV1PortingPortInCreate(TypedDict, total=False):
    """`numbers.v1.porting_port_in_create` in a request.

    Attributes:
        phone_numbers: At least 1 values.
    """

    account_sid: Required[AccountSid]
    documents: Required[Sequence[str]]
    phone_numbers: Sequence[NumbersV1PortingPortInCreatePhoneNumbers]
    losing_carrier_information: Required[NumbersV1PortingLosingCarrierInformation]
    notification_emails: Sequence[str] | None
    target_port_in_date: date | str | None
    target_port_in_time_range_start: str | None
    target_port_in_time_range_end: str | None
    bundle_sid: str | None
    portability_advance_carrier: str | None
    auto_cancel_approval_numbers: str | None


class NumbersV1PortingAddressRecord(Record):
    """`numbers.v1.porting_address` in an answer."""

    street: field[str] = field()
    street_2: field[str] = field()
    city: field[str] = field()
    state: field[str] = field()
    zip: field[str] = field()
    country: field[str] = field()


class NumbersV1PortingLosingCarrierInformationRecord(Record):
    """`numbers.v1.porting_losing_carrier_information` in an answer."""

    customer_name: field[str] = field()
    account_number: field[str] = field()
    account_telephone_number: field[str] = field()
    address_sid: field[str] = field()
    address: field[NumbersV1PortingAddressRecord] = field(record(NumbersV1PortingAddressRecord))
    authorized_representative: field[str] = field()
    authorized_representative_email: field[str] = field()
    customer_type: field[NumbersV1PortingLosingCarrierInformationCustomerType | str] = field()
    authorized_representative_katakana: field[str] = field()
    sub_municipality: field[str] = field()
    building: field[str] = field()
    katakana_name: field[str] = field()


class NumbersV1PortingPortInPhoneNumberResultRecord(Record):
    """`numbers.v1.porting_port_in_phone_number_result` in an answer."""

    not_portability_reason: field[str] = field()
    not_portability_reason_code: field[int] = field(integer)
    number_type: field[str] = field()
    phone_number: field[str] = field()
    port_date: field[datetime] = field(iso8601_datetime)
    port_in_phone_number_sid: field[PortInPhoneNumberSid] = field()
    port_in_phone_number_status: field[str] = field()
    portable: field[bool] = field()
    rejection_reason: field[str] = field()
    rejection_reason_code: field[str] = field()
    status_last_time_updated_timestamp: field[str] = field()
    external_porting_vendor_phone_number_id: field[str] = field()


class PortingPortInContext(InstanceContext[M]):
    """One Porting Port In."""

    _uri = Uri(
        "https://numbers.twilio.com/v1/Porting/PortIn/{port_in_request_sid}", port_in_request_sid=PortInRequestSid
    )

    @op
    def delete(self) -> Request[bool]:
        """Delete the Porting Port In: DELETE /v1/Porting/PortIn/{PortInRequestSid}"""
        return Request(self, "DELETE", bool)

    @op
    def fetch(self) -> Request[PortingPortInInstance[M]]:
        """Fetch the Porting Port In: GET /v1/Porting/PortIn/{PortInRequestSid}"""
        return Request(self, "GET", PortingPortInInstance)

    # Also class attributes, as in twilio-python: PortingPortInContext.NumbersV1PortingPortInCreate({...})
    NumbersV1PortingPortInCreatePhoneNumbers = NumbersV1PortingPortInCreatePhoneNumbers
    NumbersV1PortingAddress = NumbersV1PortingAddress
    NumbersV1PortingLosingCarrierInformation = NumbersV1PortingLosingCarrierInformation
    NumbersV1PortingPortInCreate = NumbersV1PortingPortInCreate


class PortingPortInInstance(PortingPortInContext[M], InstanceResource[M]):
    """A Porting Port In as returned by Twilio."""

    _identity = {"port_in_request_sid": "port_in_request_sid"}
    _shown = ("port_in_request_sid",)

    port_in_request_sid: field[PortInRequestSid] = field()
    url: field[str] = field()
    account_sid: field[AccountSid] = field()
    notification_emails: field[list[str]] = field()
    target_port_in_date: field[date] = field(iso8601_date)
    target_port_in_time_range_start: field[str] = field()
    target_port_in_time_range_end: field[str] = field()
    port_in_request_status: field[str] = field()
    order_cancellation_reason: field[str] = field()
    losing_carrier_information: field[NumbersV1PortingLosingCarrierInformationRecord] = field(
        record(NumbersV1PortingLosingCarrierInformationRecord)
    )
    phone_numbers: field[list[NumbersV1PortingPortInPhoneNumberResultRecord]] = field(
        list_of(record(NumbersV1PortingPortInPhoneNumberResultRecord))
    )
    bundle_sid: field[str] = field()
    portability_advance_carrier: field[str] = field()
    auto_cancel_approval_numbers: field[str] = field()
    documents: field[list[str]] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    support_ticket_id: field[int] = field(integer)
    signature_request_url: field[str] = field()


class PortingPortInList(ListResource[M]):
    """Porting Port In records."""

    _uri = Uri("https://numbers.twilio.com/v1/Porting/PortIn")

    def __call__(self, port_in_request_sid: PortInRequestSid) -> PortingPortInContext[M]:
        """The Porting Port In with this identifier. Sends no request."""
        return PortingPortInContext(self._client, {**self._path, "port_in_request_sid": port_in_request_sid})

    get = __call__

    @op
    def create(
        self, numbers_v1_porting_port_in_create: NumbersV1PortingPortInCreate
    ) -> Request[PortingPortInInstance[M]]:
        """Create a Porting Port In: POST /v1/Porting/PortIn"""
        return Request(
            self,
            "POST",
            PortingPortInInstance,
            json=JsonBody(
                numbers_v1_porting_port_in_create,
                NumbersV1PortingPortInCreate,
                name="numbers_v1_porting_port_in_create",
            ),
        )

    # Also class attributes, as in twilio-python: PortingPortInList.NumbersV1PortingPortInCreate({...})
    NumbersV1PortingPortInCreatePhoneNumbers = NumbersV1PortingPortInCreatePhoneNumbers
    NumbersV1PortingAddress = NumbersV1PortingAddress
    NumbersV1PortingLosingCarrierInformation = NumbersV1PortingLosingCarrierInformation
    NumbersV1PortingPortInCreate = NumbersV1PortingPortInCreate


__all__ = [
    "NumbersV1PortingAddress",
    "NumbersV1PortingAddressRecord",
    "NumbersV1PortingLosingCarrierInformation",
    "NumbersV1PortingLosingCarrierInformationCustomerType",
    "NumbersV1PortingLosingCarrierInformationRecord",
    "NumbersV1PortingPortInCreate",
    "NumbersV1PortingPortInCreatePhoneNumbers",
    "NumbersV1PortingPortInPhoneNumberResultRecord",
    "PortingPortInContext",
    "PortingPortInInstance",
    "PortingPortInList",
]
