"""Porting Portability records.

Generated from specs/contract/twilio_numbers_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from ....base.checks import matches
from ....base.deserialize import integer
from ....base.fields import field
from ....base.instance_context import InstanceContext
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import op
from ....base.pii import Pii, personal
from ....base.request import Request
from ....base.uri import Uri
from ....sids import AccountSid, AddressSid

PortingPortabilityNumberType: TypeAlias = Literal["LOCAL", "UNKNOWN", "MOBILE", "TOLL-FREE"]


class PortingPortabilityContext(InstanceContext[M]):
    """One Porting Portability."""

    _uri = Uri("https://numbers.twilio.com/v1/Porting/Portability/PhoneNumber/{phone_number}")

    @op
    def fetch(
        self, target_account_sid: AccountSid | None = None, address_sid: AddressSid | None = None
    ) -> Request[PortingPortabilityInstance[M]]:
        """Fetch the Porting Portability: GET /v1/Porting/Portability/PhoneNumber/{PhoneNumber}"""
        return Request(
            self,
            "GET",
            PortingPortabilityInstance,
            query={"TargetAccountSid": target_account_sid, "AddressSid": address_sid},
            checks=(
                matches(AccountSid, target_account_sid=target_account_sid),
                matches(AddressSid, address_sid=address_sid),
            ),
        )


class PortingPortabilityInstance(PortingPortabilityContext[M], InstanceResource[M]):
    """A Porting Portability as returned by Twilio.

    Attributes:
        phone_number: Personal data, kept 0 days.
    """

    _identity = {"phone_number": "phone_number"}
    _shown = ("number_type", "not_portable_reason_code")
    __pii__ = personal(phone_number=Pii(0))

    phone_number: field[str] = field()
    account_sid: field[AccountSid] = field()
    portable: field[bool] = field()
    pin_and_account_number_required: field[bool] = field()
    not_portable_reason: field[str] = field()
    not_portable_reason_code: field[int] = field(integer)
    number_type: field[PortingPortabilityNumberType | str] = field()
    country: field[str] = field()
    url: field[str] = field()

    class NumberType:
        """Values of PortingPortabilityNumberType."""

        LOCAL: Final = "LOCAL"
        UNKNOWN: Final = "UNKNOWN"
        MOBILE: Final = "MOBILE"
        TOLL_FREE: Final = "TOLL-FREE"


class PortingPortabilityList(ListResource[M]):
    """Porting Portability records."""

    def __call__(self, phone_number: str) -> PortingPortabilityContext[M]:
        """The Porting Portability with this identifier. Sends no request."""
        return PortingPortabilityContext(self._client, {**self._path, "phone_number": phone_number})

    get = __call__


__all__ = [
    "PortingPortabilityContext",
    "PortingPortabilityInstance",
    "PortingPortabilityList",
    "PortingPortabilityNumberType",
]
