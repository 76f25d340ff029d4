"""Validation Request records.

Generated from specs/contract/twilio_api_v2010.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

from .....base.fields import field
from .....base.instance_resource import InstanceResource
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.operation import op
from .....base.pii import Pii, personal
from .....base.request import Request
from .....base.uri import Uri
from .....sids import AccountSid, CallSid

ValidationRequestStatusCallbackMethod: TypeAlias = Literal["GET", "POST"]


class ValidationRequestInstance(InstanceResource[M]):
    """A Validation Request as returned by Twilio.

    Attributes:
        friendly_name: Personal data, kept 30 days.
        phone_number: Personal data, kept 30 days.
    """

    __pii__ = personal(friendly_name=Pii(30), phone_number=Pii(30))

    account_sid: field[AccountSid] = field()
    call_sid: field[CallSid] = field()
    friendly_name: field[str] = field()
    phone_number: field[str] = field()
    validation_code: field[str] = field()


class ValidationRequestList(ListResource[M]):
    """Validation Request records."""

    _uri = Uri(
        "https://api.twilio.com/2010-04-01/Accounts/{account_sid}/OutgoingCallerIds.json", account_sid=AccountSid
    )

    @op
    def create(
        self,
        phone_number: str,
        friendly_name: str | None = None,
        call_delay: int | None = None,
        extension: str | None = None,
        status_callback: str | None = None,
        status_callback_method: ValidationRequestStatusCallbackMethod | str | None = None,
    ) -> Request[ValidationRequestInstance[M]]:
        """Create a Validation Request: POST /2010-04-01/Accounts/{AccountSid}/OutgoingCallerIds.json

        Args:
            phone_number: Phone number in E.164 format, or a channel address.
        """
        return Request(
            self,
            "POST",
            ValidationRequestInstance,
            form={
                "PhoneNumber": phone_number,
                "FriendlyName": friendly_name,
                "CallDelay": call_delay,
                "Extension": extension,
                "StatusCallback": status_callback,
                "StatusCallbackMethod": status_callback_method,
            },
        )


__all__ = ["ValidationRequestInstance", "ValidationRequestList", "ValidationRequestStatusCallbackMethod"]
