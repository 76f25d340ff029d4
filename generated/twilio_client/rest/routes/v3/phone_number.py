"""Phone Number records.

Generated from specs/contract/twilio_routes_v3.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime

from ....base.deserialize import iso8601_datetime
from ....base.fields import field
from ....base.instance_context import InstanceContext
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import op
from ....base.request import Request
from ....base.uri import Uri
from ....sids import AccountSid


class PhoneNumberContext(InstanceContext[M]):
    """One Phone Number."""

    _uri = Uri("https://routes.twilio.com/v3/PhoneNumbers/{phone_number}")

    @op
    def update(
        self, voice_region: str | None = None, messaging_region: str | None = None, friendly_name: str | None = None
    ) -> Request[PhoneNumberInstance[M]]:
        """Update the Phone Number: POST /v3/PhoneNumbers/{phoneNumber}"""
        return Request(
            self,
            "POST",
            PhoneNumberInstance,
            form={"voiceRegion": voice_region, "messagingRegion": messaging_region, "friendlyName": friendly_name},
        )

    @op
    def fetch(self) -> Request[PhoneNumberInstance[M]]:
        """Fetch the Phone Number: GET /v3/PhoneNumbers/{phoneNumber}"""
        return Request(self, "GET", PhoneNumberInstance)


class PhoneNumberInstance(PhoneNumberContext[M], InstanceResource[M]):
    """A Phone Number as returned by Twilio."""

    _identity = {"phone_number": "phoneNumber"}
    _shown = ("phone_number",)

    phone_number: field[str] = field(key="phoneNumber")
    url: field[str] = field()
    account_sid: field[AccountSid] = field(key="accountSid")
    friendly_name: field[str] = field(key="friendlyName")
    voice_region: field[str] = field(key="voiceRegion")
    messaging_region: field[str] = field(key="messagingRegion")
    date_created: field[datetime] = field(iso8601_datetime, key="dateCreated")
    date_updated: field[datetime] = field(iso8601_datetime, key="dateUpdated")


class PhoneNumberList(ListResource[M]):
    """Phone Number records."""

    def __call__(self, phone_number: str) -> PhoneNumberContext[M]:
        """The Phone Number with this identifier. Sends no request."""
        return PhoneNumberContext(self._client, {**self._path, "phone_number": phone_number})

    get = __call__


__all__ = ["PhoneNumberContext", "PhoneNumberInstance", "PhoneNumberList"]
