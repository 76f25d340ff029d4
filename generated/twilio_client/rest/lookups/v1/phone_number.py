"""Phone Number records.

Generated from specs/contract/twilio_lookups_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ....base.fields import field
from ....base.instance_context import InstanceContext
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import op
from ....base.pii import Pii, personal
from ....base.request import Request
from ....base.serialize import prefixed_map
from ....base.uri import Uri
from ....base.values import Json


class PhoneNumberContext(InstanceContext[M]):
    """One Phone Number."""

    _uri = Uri("https://lookups.twilio.com/v1/PhoneNumbers/{phone_number}")

    @op
    def fetch(
        self,
        country_code: str | None = None,
        type: str | Sequence[str] | None = None,
        add_ons: str | Sequence[str] | None = None,
        add_ons_data: Mapping[str, object] | None = None,
    ) -> Request[PhoneNumberInstance[M]]:
        """Fetch the Phone Number: GET /v1/PhoneNumbers/{PhoneNumber}

        Args:
            country_code: Personal data, kept 30 days.
            add_ons: Personal data, kept 30 days.
        """
        return Request(
            self,
            "GET",
            PhoneNumberInstance,
            query={
                "CountryCode": country_code,
                "Type": type,
                "AddOns": add_ons,
                **prefixed_map("AddOns", add_ons_data),
            },
        )


class PhoneNumberInstance(PhoneNumberContext[M], InstanceResource[M]):
    """A Phone Number as returned by Twilio.

    Attributes:
        caller_name: Personal data, kept 30 days.
        country_code: Personal data, kept 30 days.
        phone_number: Personal data, kept 30 days.
        national_format: Personal data, kept 30 days.
        add_ons: Personal data, kept 30 days.
    """

    _identity = {"phone_number": "phone_number"}
    __pii__ = personal(
        caller_name=Pii(30), country_code=Pii(30), phone_number=Pii(30), national_format=Pii(30), add_ons=Pii(30)
    )

    caller_name: field[Json] = field()
    country_code: field[str] = field()
    phone_number: field[str] = field()
    national_format: field[str] = field()
    carrier: field[Json] = field()
    add_ons: field[Json] = field()
    url: field[str] = field()


class PhoneNumberList(ListResource[M]):
    """Phone Number records."""

    def __call__(self, phone_number: str) -> PhoneNumberContext[M]:
        """The Phone Number with this identifier. Sends no request."""
        return PhoneNumberContext(self._client, {**self._path, "phone_number": phone_number})

    get = __call__


__all__ = ["PhoneNumberContext", "PhoneNumberInstance", "PhoneNumberList"]
