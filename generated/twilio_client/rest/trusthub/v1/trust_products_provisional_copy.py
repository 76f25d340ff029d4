"""Trust Products Provisional Copy records.

Generated from specs/contract/twilio_trusthub_v1.json; do not edit: change the rule and run `make generate`.
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
from ....sids import AccountSid, BUSid, RNSid


class TrustProductsProvisionalCopyContext(InstanceContext[M]):
    """One Trust Products Provisional Copy."""

    _uri = Uri(
        "https://trusthub.twilio.com/v1/TrustProducts/{trust_product_sid}/ProvisionalCopy", trust_product_sid=BUSid
    )

    @op
    def create(self) -> Request[TrustProductsProvisionalCopyInstance[M]]:
        """Create a Trust Products Provisional Copy: POST /v1/TrustProducts/{TrustProductSid}/ProvisionalCopy"""
        return Request(self, "POST", TrustProductsProvisionalCopyInstance)

    @op
    def fetch(self) -> Request[TrustProductsProvisionalCopyInstance[M]]:
        """Fetch the Trust Products Provisional Copy: GET /v1/TrustProducts/{TrustProductSid}/ProvisionalCopy"""
        return Request(self, "GET", TrustProductsProvisionalCopyInstance)


class TrustProductsProvisionalCopyInstance(TrustProductsProvisionalCopyContext[M], InstanceResource[M]):
    """A Trust Products Provisional Copy as returned by Twilio."""

    _identity = {"trust_product_sid": "trust_product_sid"}
    _shown = ("trust_product_sid",)

    trust_product_sid: field[BUSid] = field()
    account_sid: field[AccountSid] = field()
    policy_sid: field[RNSid] = field()
    friendly_name: field[str] = field()
    status: field[str] = field()
    email: field[str] = field()
    status_callback: field[str] = field()
    valid_until: field[datetime] = field(iso8601_datetime)
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    url: field[str] = field()


class TrustProductsProvisionalCopyList(ListResource[M]):
    """Trust Products Provisional Copy records."""

    def __call__(self, trust_product_sid: BUSid) -> TrustProductsProvisionalCopyContext[M]:
        """The Trust Products Provisional Copy with this identifier. Sends no request."""
        return TrustProductsProvisionalCopyContext(self._client, {**self._path, "trust_product_sid": trust_product_sid})

    get = __call__


__all__ = [
    "TrustProductsProvisionalCopyContext",
    "TrustProductsProvisionalCopyInstance",
    "TrustProductsProvisionalCopyList",
]
