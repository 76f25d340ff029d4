"""Safelist records.

Generated from specs/contract/twilio_verify_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from ....base.fields import field
from ....base.instance_context import InstanceContext
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import op
from ....base.pii import Pii, personal
from ....base.request import Request
from ....base.uri import Uri
from ....sids import SafelistSid


class SafelistContext(InstanceContext[M]):
    """One Safelist."""

    _uri = Uri("https://verify.twilio.com/v2/SafeList/Numbers/{phone_number}")

    @op
    def fetch(self) -> Request[SafelistInstance[M]]:
        """Fetch the Safelist: GET /v2/SafeList/Numbers/{PhoneNumber}"""
        return Request(self, "GET", SafelistInstance)

    @op
    def delete(self) -> Request[bool]:
        """Delete the Safelist: DELETE /v2/SafeList/Numbers/{PhoneNumber}"""
        return Request(self, "DELETE", bool)


class SafelistInstance(SafelistContext[M], InstanceResource[M]):
    """A Safelist as returned by Twilio.

    Attributes:
        phone_number: Personal data, kept 0 days.
    """

    _identity = {"phone_number": "phone_number"}
    __pii__ = personal(phone_number=Pii(0))

    sid: field[SafelistSid] = field()
    phone_number: field[str] = field()
    url: field[str] = field()


class SafelistList(ListResource[M]):
    """Safelist records."""

    _uri = Uri("https://verify.twilio.com/v2/SafeList/Numbers")

    def __call__(self, phone_number: str) -> SafelistContext[M]:
        """The Safelist with this identifier. Sends no request."""
        return SafelistContext(self._client, {**self._path, "phone_number": phone_number})

    get = __call__

    @op
    def create(self, phone_number: str) -> Request[SafelistInstance[M]]:
        """Create a Safelist: POST /v2/SafeList/Numbers"""
        return Request(self, "POST", SafelistInstance, form={"PhoneNumber": phone_number})


__all__ = ["SafelistContext", "SafelistInstance", "SafelistList"]
