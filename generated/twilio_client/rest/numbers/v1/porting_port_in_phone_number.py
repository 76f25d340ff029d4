"""Porting Port In Phone Number records.

Generated from specs/contract/twilio_numbers_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime

from ....base.deserialize import integer, iso8601_datetime
from ....base.fields import field
from ....base.instance_context import InstanceContext
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import op
from ....base.request import Request
from ....base.uri import Uri
from ....sids import AccountSid, PortInPhoneNumberSid, PortInRequestSid


class PortingPortInPhoneNumberContext(InstanceContext[M]):
    """One Porting Port In Phone Number."""

    _uri = Uri(
        "https://numbers.twilio.com/v1/Porting/PortIn/{port_in_request_sid}/PhoneNumber/{phone_number_sid}",
        port_in_request_sid=PortInRequestSid,
        phone_number_sid=PortInPhoneNumberSid,
    )

    @op
    def delete(self) -> Request[bool]:
        """Delete the Porting Port In Phone Number.

        DELETE /v1/Porting/PortIn/{PortInRequestSid}/PhoneNumber/{PhoneNumberSid}
        """
        return Request(self, "DELETE", bool)

    @op
    def fetch(self) -> Request[PortingPortInPhoneNumberInstance[M]]:
        """Fetch the Porting Port In Phone Number.

        GET /v1/Porting/PortIn/{PortInRequestSid}/PhoneNumber/{PhoneNumberSid}
        """
        return Request(self, "GET", PortingPortInPhoneNumberInstance)


class PortingPortInPhoneNumberInstance(PortingPortInPhoneNumberContext[M], InstanceResource[M]):
    """A Porting Port In Phone Number as returned by Twilio."""

    _identity = {"port_in_request_sid": "port_in_request_sid", "phone_number_sid": "phone_number_sid"}
    _shown = ("port_in_request_sid", "phone_number_sid", "not_portability_reason_code", "rejection_reason_code")

    port_in_request_sid: field[PortInRequestSid] = field()
    phone_number_sid: field[PortInPhoneNumberSid] = field()
    url: field[str] = field()
    account_sid: field[AccountSid] = field()
    phone_number_type: field[str] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    country: field[str] = field()
    missing_required_fields: field[bool] = field()
    last_updated: field[datetime] = field(iso8601_datetime)
    phone_number: field[str] = field()
    portable: field[bool] = field()
    not_portability_reason: field[str] = field()
    not_portability_reason_code: field[int] = field(integer)
    port_in_phone_number_status: field[str] = field()
    port_out_pin: field[int] = field(integer)
    rejection_reason: field[str] = field()
    rejection_reason_code: field[int] = field(integer)
    port_date: field[datetime] = field(iso8601_datetime)


class PortingPortInPhoneNumberList(ListResource[M]):
    """Porting Port In Phone Number records."""

    def __call__(
        self, port_in_request_sid: PortInRequestSid, phone_number_sid: PortInPhoneNumberSid
    ) -> PortingPortInPhoneNumberContext[M]:
        """The Porting Port In Phone Number with this identifier. Sends no request."""
        return PortingPortInPhoneNumberContext(
            self._client,
            {**self._path, "port_in_request_sid": port_in_request_sid, "phone_number_sid": phone_number_sid},
        )

    get = __call__


__all__ = ["PortingPortInPhoneNumberContext", "PortingPortInPhoneNumberInstance", "PortingPortInPhoneNumberList"]
