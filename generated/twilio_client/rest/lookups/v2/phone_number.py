"""Phone Number records.

Generated from specs/contract/twilio_lookups_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final, Literal, TypeAlias

from ....base.deserialize import integer, iso8601_datetime
from ....base.fields import field
from ....base.instance_context import InstanceContext
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.nested import Record, record
from ....base.operation import op
from ....base.pii import Pii, personal
from ....base.request import Request
from ....base.uri import Uri
from ....base.values import Json

ValidationError: TypeAlias = Literal[
    "TOO_SHORT", "TOO_LONG", "INVALID_BUT_POSSIBLE", "INVALID_COUNTRY_CODE", "INVALID_LENGTH", "NOT_A_NUMBER"
]


class CallerNameInfoRecord(Record):
    """`CallerNameInfo` in an answer."""

    caller_name: field[str] = field()
    caller_type: field[str] = field()
    error_code: field[int] = field(integer)


class LastSimSwapInfoRecord(Record):
    """`LastSimSwapInfo` in an answer."""

    last_sim_swap_date: field[datetime] = field(iso8601_datetime)
    swapped_period: field[str] = field()
    swapped_in_period: field[bool] = field()


class SimSwapInfoRecord(Record):
    """`SimSwapInfo` in an answer."""

    last_sim_swap: field[LastSimSwapInfoRecord] = field(record(LastSimSwapInfoRecord))
    carrier_name: field[str] = field()
    mobile_country_code: field[str] = field()
    mobile_network_code: field[str] = field()
    error_code: field[int] = field(integer)


class CallForwardingInfoRecord(Record):
    """`CallForwardingInfo` in an answer."""

    call_forwarding_enabled: field[bool] = field()
    error_code: field[int] = field(integer)


class LineTypeIntelligenceInfoRecord(Record):
    """`LineTypeIntelligenceInfo` in an answer."""

    mobile_country_code: field[str] = field()
    mobile_network_code: field[str] = field()
    carrier_name: field[str] = field()
    type: field[str] = field()
    error_code: field[int] = field(integer)


class LineStatusInfoRecord(Record):
    """`LineStatusInfo` in an answer."""

    status: field[str] = field()
    error_code: field[int] = field(integer)


class IdentityMatchInfoRecord(Record):
    """`IdentityMatchInfo` in an answer."""

    first_name_match: field[str] = field()
    last_name_match: field[str] = field()
    address_lines_match: field[str] = field()
    city_match: field[str] = field()
    state_match: field[str] = field()
    postal_code_match: field[str] = field()
    address_country_match: field[str] = field()
    national_id_match: field[str] = field()
    date_of_birth_match: field[str] = field()
    summary_score: field[int] = field(integer)
    error_code: field[int] = field(integer)
    error_message: field[str] = field()


class ReassignedNumberInfoRecord(Record):
    """`ReassignedNumberInfo` in an answer."""

    last_verified_date: field[str] = field()
    is_number_reassigned: field[str] = field()
    error_code: field[str] = field()


class SmsPumpingRiskInfoRecord(Record):
    """`SmsPumpingRiskInfo` in an answer."""

    carrier_risk_category: field[str] = field()
    number_blocked: field[bool] = field()
    number_blocked_date: field[datetime] = field(iso8601_datetime)
    number_blocked_last_3_months: field[bool] = field()
    sms_pumping_risk_score: field[int] = field(integer)
    error_code: field[int] = field(integer)


class PhoneNumberContext(InstanceContext[M]):
    """One Phone Number."""

    _uri = Uri("https://lookups.twilio.com/v2/PhoneNumbers/{phone_number}")

    @op
    def fetch(
        self,
        fields: str | None = None,
        country_code: str | None = None,
        first_name: str | None = None,
        last_name: str | None = None,
        address_line1: str | None = None,
        address_line2: str | None = None,
        city: str | None = None,
        state: str | None = None,
        postal_code: str | None = None,
        address_country_code: str | None = None,
        national_id: str | None = None,
        date_of_birth: str | None = None,
        last_verified_date: str | None = None,
        verification_sid: str | None = None,
        partner_sub_id: str | None = None,
    ) -> Request[PhoneNumberInstance[M]]:
        """Fetch the Phone Number: GET /v2/PhoneNumbers/{PhoneNumber}

        Args:
            country_code: Personal data, kept 30 days.
            first_name: Sensitive personal data, kept 0 days.
            last_name: Sensitive personal data, kept 0 days.
            address_line1: Sensitive personal data, kept 0 days.
            address_line2: Sensitive personal data, kept 0 days.
            city: Sensitive personal data, kept 0 days.
            state: Sensitive personal data, kept 0 days.
            postal_code: Sensitive personal data, kept 0 days.
            address_country_code: ISO 3166-1 alpha-2 country code; sensitive personal data, kept 0 days.
            national_id: Sensitive personal data, kept 0 days.
            date_of_birth: Sensitive personal data, kept 0 days.
        """
        return Request(
            self,
            "GET",
            PhoneNumberInstance,
            query={
                "Fields": fields,
                "CountryCode": country_code,
                "FirstName": first_name,
                "LastName": last_name,
                "AddressLine1": address_line1,
                "AddressLine2": address_line2,
                "City": city,
                "State": state,
                "PostalCode": postal_code,
                "AddressCountryCode": address_country_code,
                "NationalId": national_id,
                "DateOfBirth": date_of_birth,
                "LastVerifiedDate": last_verified_date,
                "VerificationSid": verification_sid,
                "PartnerSubId": partner_sub_id,
            },
        )


class PhoneNumberInstance(PhoneNumberContext[M], InstanceResource[M]):
    """A Phone Number as returned by Twilio.

    Attributes:
        country_code: Personal data, kept 30 days.
        phone_number: Personal data, kept 30 days.
        national_format: Personal data, kept 30 days.
        caller_name: Personal data, kept 30 days.
    """

    _identity = {"phone_number": "phone_number"}
    __pii__ = personal(country_code=Pii(30), phone_number=Pii(30), national_format=Pii(30), caller_name=Pii(30))

    calling_country_code: field[str] = field()
    country_code: field[str] = field()
    phone_number: field[str] = field()
    national_format: field[str] = field()
    valid: field[bool] = field()
    validation_errors: field[list[ValidationError | str]] = field()
    caller_name: field[CallerNameInfoRecord] = field(record(CallerNameInfoRecord))
    sim_swap: field[SimSwapInfoRecord] = field(record(SimSwapInfoRecord))
    call_forwarding: field[CallForwardingInfoRecord] = field(record(CallForwardingInfoRecord))
    line_type_intelligence: field[LineTypeIntelligenceInfoRecord] = field(record(LineTypeIntelligenceInfoRecord))
    line_status: field[LineStatusInfoRecord] = field(record(LineStatusInfoRecord))
    identity_match: field[IdentityMatchInfoRecord] = field(record(IdentityMatchInfoRecord))
    reassigned_number: field[ReassignedNumberInfoRecord] = field(record(ReassignedNumberInfoRecord))
    sms_pumping_risk: field[SmsPumpingRiskInfoRecord] = field(record(SmsPumpingRiskInfoRecord))
    phone_number_quality_score: field[Json] = field()
    pre_fill: field[Json] = field()
    url: field[str] = field()

    class ValidationError:
        """Values of ValidationError."""

        TOO_SHORT: Final = "TOO_SHORT"
        TOO_LONG: Final = "TOO_LONG"
        INVALID_BUT_POSSIBLE: Final = "INVALID_BUT_POSSIBLE"
        INVALID_COUNTRY_CODE: Final = "INVALID_COUNTRY_CODE"
        INVALID_LENGTH: Final = "INVALID_LENGTH"
        NOT_A_NUMBER: Final = "NOT_A_NUMBER"


class PhoneNumberList(ListResource[M]):
    """Phone Number records."""

    def __call__(self, phone_number: str) -> PhoneNumberContext[M]:
        """The Phone Number with this identifier. Sends no request."""
        return PhoneNumberContext(self._client, {**self._path, "phone_number": phone_number})

    get = __call__


__all__ = [
    "CallForwardingInfoRecord",
    "CallerNameInfoRecord",
    "IdentityMatchInfoRecord",
    "LastSimSwapInfoRecord",
    "LineStatusInfoRecord",
    "LineTypeIntelligenceInfoRecord",
    "PhoneNumberContext",
    "PhoneNumberInstance",
    "PhoneNumberList",
    "ReassignedNumberInfoRecord",
    "SimSwapInfoRecord",
    "SmsPumpingRiskInfoRecord",
    "ValidationError",
]
