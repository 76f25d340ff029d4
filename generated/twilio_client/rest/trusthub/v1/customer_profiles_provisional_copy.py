"""Customer Profiles Provisional Copy records.

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


class CustomerProfilesProvisionalCopyContext(InstanceContext[M]):
    """One Customer Profiles Provisional Copy."""

    _uri = Uri(
        "https://trusthub.twilio.com/v1/CustomerProfiles/{customer_profile_sid}/ProvisionalCopy",
        customer_profile_sid=BUSid,
    )

    @op
    def create(self) -> Request[CustomerProfilesProvisionalCopyInstance[M]]:
        """Create a Customer Profiles Provisional Copy.

        POST /v1/CustomerProfiles/{CustomerProfileSid}/ProvisionalCopy
        """
        return Request(self, "POST", CustomerProfilesProvisionalCopyInstance)

    @op
    def fetch(self) -> Request[CustomerProfilesProvisionalCopyInstance[M]]:
        """Fetch the Customer Profiles Provisional Copy.

        GET /v1/CustomerProfiles/{CustomerProfileSid}/ProvisionalCopy
        """
        return Request(self, "GET", CustomerProfilesProvisionalCopyInstance)


class CustomerProfilesProvisionalCopyInstance(CustomerProfilesProvisionalCopyContext[M], InstanceResource[M]):
    """A Customer Profiles Provisional Copy as returned by Twilio."""

    _identity = {"customer_profile_sid": "customer_profile_sid"}
    _shown = ("customer_profile_sid",)

    customer_profile_sid: field[BUSid] = field()
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


class CustomerProfilesProvisionalCopyList(ListResource[M]):
    """Customer Profiles Provisional Copy records."""

    def __call__(self, customer_profile_sid: BUSid) -> CustomerProfilesProvisionalCopyContext[M]:
        """The Customer Profiles Provisional Copy with this identifier. Sends no request."""
        return CustomerProfilesProvisionalCopyContext(
            self._client, {**self._path, "customer_profile_sid": customer_profile_sid}
        )

    get = __call__


__all__ = [
    "CustomerProfilesProvisionalCopyContext",
    "CustomerProfilesProvisionalCopyInstance",
    "CustomerProfilesProvisionalCopyList",
]
