"""Safelist records.

Generated from specs/contract/twilio_accounts_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from ....base.fields import field
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import op
from ....base.pii import Pii, personal
from ....base.request import Request
from ....base.uri import Uri
from ....sids import SafelistSid


class SafelistInstance(InstanceResource[M]):
    """A Safelist as returned by Twilio.

    Attributes:
        phone_number: Personal data, kept 0 days.
    """

    __pii__ = personal(phone_number=Pii(0))

    sid: field[SafelistSid] = field()
    phone_number: field[str] = field()


class SafelistList(ListResource[M]):
    """Safelist records."""

    _uri = Uri("https://accounts.twilio.com/v1/SafeList/Numbers")

    @op
    def create(self, phone_number: str) -> Request[SafelistInstance[M]]:
        """Create a Safelist: POST /v1/SafeList/Numbers"""
        return Request(self, "POST", SafelistInstance, form={"PhoneNumber": phone_number})

    @op
    def fetch(self, phone_number: str | None = None) -> Request[SafelistInstance[M]]:
        """Fetch the Safelist: GET /v1/SafeList/Numbers

        Args:
            phone_number: Personal data, kept 0 days.
        """
        return Request(self, "GET", SafelistInstance, query={"PhoneNumber": phone_number})

    @op
    def delete(self, phone_number: str | None = None) -> Request[bool]:
        """Delete the Safelist: DELETE /v1/SafeList/Numbers

        Args:
            phone_number: Personal data, kept 0 days.
        """
        return Request(self, "DELETE", bool, query={"PhoneNumber": phone_number})


__all__ = ["SafelistInstance", "SafelistList"]
