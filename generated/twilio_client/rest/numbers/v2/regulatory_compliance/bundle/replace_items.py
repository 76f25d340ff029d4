"""Replace Items records.

Generated from specs/contract/twilio_numbers_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final, Literal, TypeAlias

from ......base.checks import matches
from ......base.deserialize import iso8601_datetime
from ......base.fields import field
from ......base.instance_resource import InstanceResource
from ......base.list_resource import ListResource
from ......base.mode import M
from ......base.operation import op
from ......base.request import Request
from ......base.uri import Uri
from ......sids import AccountSid, BUSid, RNSid

ReplaceItemsStatus: TypeAlias = Literal[
    "draft", "pending-review", "in-review", "twilio-rejected", "twilio-approved", "provisionally-approved"
]


class ReplaceItemsInstance(InstanceResource[M]):
    """A Replace Items as returned by Twilio."""

    _shown = ("status",)

    sid: field[BUSid] = field()
    account_sid: field[AccountSid] = field()
    regulation_sid: field[RNSid] = field()
    friendly_name: field[str] = field()
    status: field[ReplaceItemsStatus | str] = field()
    valid_until: field[datetime] = field(iso8601_datetime)
    email: field[str] = field()
    status_callback: field[str] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)

    class Status:
        """Values of ReplaceItemsStatus."""

        DRAFT: Final = "draft"
        PENDING_REVIEW: Final = "pending-review"
        IN_REVIEW: Final = "in-review"
        TWILIO_REJECTED: Final = "twilio-rejected"
        TWILIO_APPROVED: Final = "twilio-approved"
        PROVISIONALLY_APPROVED: Final = "provisionally-approved"


class ReplaceItemsList(ListResource[M]):
    """Replace Items records."""

    _uri = Uri("https://numbers.twilio.com/v2/RegulatoryCompliance/Bundles/{bundle_sid}/ReplaceItems", bundle_sid=BUSid)

    @op
    def create(self, from_bundle_sid: BUSid) -> Request[ReplaceItemsInstance[M]]:
        """Create a Replace Items: POST /v2/RegulatoryCompliance/Bundles/{BundleSid}/ReplaceItems"""
        return Request(
            self,
            "POST",
            ReplaceItemsInstance,
            form={"FromBundleSid": from_bundle_sid},
            checks=(matches(BUSid, from_bundle_sid=from_bundle_sid),),
        )


__all__ = ["ReplaceItemsInstance", "ReplaceItemsList", "ReplaceItemsStatus"]
