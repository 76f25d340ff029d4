"""Bundle Clone records.

Generated from specs/contract/twilio_numbers_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final, Literal, TypeAlias

from ....base.checks import matches
from ....base.deserialize import iso8601_datetime
from ....base.fields import field
from ....base.instance_context import InstanceContext
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import op
from ....base.request import Request
from ....base.serialize import true_or_false
from ....base.uri import Uri
from ....sids import AccountSid, BUSid, RNSid

BundleCloneStatus: TypeAlias = Literal[
    "draft", "pending-review", "in-review", "twilio-rejected", "twilio-approved", "provisionally-approved"
]


class BundleCloneContext(InstanceContext[M]):
    """One Bundle Clone."""

    _uri = Uri("https://numbers.twilio.com/v2/RegulatoryCompliance/Bundles/{bundle_sid}/Clones", bundle_sid=BUSid)

    @op
    def create(
        self, target_account_sid: AccountSid, move_to_draft: bool | None = None, friendly_name: str | None = None
    ) -> Request[BundleCloneInstance[M]]:
        """Create a Bundle Clone: POST /v2/RegulatoryCompliance/Bundles/{BundleSid}/Clones"""
        return Request(
            self,
            "POST",
            BundleCloneInstance,
            form={
                "TargetAccountSid": target_account_sid,
                "MoveToDraft": true_or_false(move_to_draft),
                "FriendlyName": friendly_name,
            },
            checks=(matches(AccountSid, target_account_sid=target_account_sid),),
        )


class BundleCloneInstance(BundleCloneContext[M], InstanceResource[M]):
    """A Bundle Clone as returned by Twilio."""

    _identity = {"bundle_sid": "bundle_sid"}
    _shown = ("bundle_sid", "status")

    bundle_sid: field[BUSid] = field()
    account_sid: field[AccountSid] = field()
    regulation_sid: field[RNSid] = field()
    friendly_name: field[str] = field()
    status: field[BundleCloneStatus | str] = field()
    valid_until: field[datetime] = field(iso8601_datetime)
    email: field[str] = field()
    status_callback: field[str] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    url: field[str] = field()

    class Status:
        """Values of BundleCloneStatus."""

        DRAFT: Final = "draft"
        PENDING_REVIEW: Final = "pending-review"
        IN_REVIEW: Final = "in-review"
        TWILIO_REJECTED: Final = "twilio-rejected"
        TWILIO_APPROVED: Final = "twilio-approved"
        PROVISIONALLY_APPROVED: Final = "provisionally-approved"


class BundleCloneList(ListResource[M]):
    """Bundle Clone records."""

    def __call__(self, bundle_sid: BUSid) -> BundleCloneContext[M]:
        """The Bundle Clone with this identifier. Sends no request."""
        return BundleCloneContext(self._client, {**self._path, "bundle_sid": bundle_sid})

    get = __call__


__all__ = ["BundleCloneContext", "BundleCloneInstance", "BundleCloneList", "BundleCloneStatus"]
