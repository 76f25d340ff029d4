"""Bulk Country Update records.

Generated from specs/contract/twilio_voice_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from .....base.deserialize import integer
from .....base.fields import field
from .....base.instance_resource import InstanceResource
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.operation import op
from .....base.request import Request
from .....base.uri import Uri


class BulkCountryUpdateInstance(InstanceResource[M]):
    """A Bulk Country Update as returned by Twilio."""

    update_count: field[int] = field(integer)
    update_request: field[str] = field()


class BulkCountryUpdateList(ListResource[M]):
    """Bulk Country Update records."""

    _uri = Uri("https://voice.twilio.com/v1/DialingPermissions/BulkCountryUpdates")

    @op
    def create(self, update_request: str) -> Request[BulkCountryUpdateInstance[M]]:
        """Create a Bulk Country Update: POST /v1/DialingPermissions/BulkCountryUpdates"""
        return Request(self, "POST", BulkCountryUpdateInstance, form={"UpdateRequest": update_request})


__all__ = ["BulkCountryUpdateInstance", "BulkCountryUpdateList"]
