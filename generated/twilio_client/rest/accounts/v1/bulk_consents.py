"""Bulk Consents records.

Generated from specs/contract/twilio_accounts_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Sequence

from ....base.fields import field
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import op
from ....base.pii import Pii, personal
from ....base.request import Request
from ....base.uri import Uri
from ....base.values import Json


class BulkConsentsInstance(InstanceResource[M]):
    """A Bulk Consents as returned by Twilio.

    Attributes:
        items: Personal data, kept 30 days.
    """

    __pii__ = personal(items=Pii(30))

    items: field[Json] = field()


class BulkConsentsList(ListResource[M]):
    """Bulk Consents records."""

    _uri = Uri("https://accounts.twilio.com/v1/Consents/Bulk")

    @op
    def create(self, items: object | Sequence[object]) -> Request[BulkConsentsInstance[M]]:
        """Create a Bulk Consents: POST /v1/Consents/Bulk"""
        return Request(self, "POST", BulkConsentsInstance, form={"Items": items})


__all__ = ["BulkConsentsInstance", "BulkConsentsList"]
