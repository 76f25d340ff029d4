"""Installed Add On Usage records.

Generated from specs/contract/twilio_marketplace_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import TypedDict

from .....base.compat import Required
from .....base.deserialize import decimal
from .....base.fields import field
from .....base.instance_resource import InstanceResource
from .....base.json_body import JsonBody
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.nested import Record, list_of, record
from .....base.operation import op
from .....base.request import Request
from .....base.uri import Uri
from .....sids import XESid


class MarketplaceV1InstalledAddOnInstalledAddOnUsageBillableItems(TypedDict, total=False):
    """`marketplace.v1.installed_add_on.installed_add_on_usage.billable_items` in a request."""

    quantity: Required[float]
    sid: Required[str]
    submitted: bool


class MarketplaceV1InstalledAddOnInstalledAddOnUsage(TypedDict, total=False):
    """`marketplace.v1.installed_add_on.installed_add_on_usage` in a request."""

    total_submitted: float
    billable_items: Required[Sequence[MarketplaceV1InstalledAddOnInstalledAddOnUsageBillableItems]]


class InstalledAddOnUsageBillableItemsRecord(Record):
    """`billable_items` in an answer."""

    quantity: field[Decimal] = field(decimal)
    sid: field[str] = field()
    submitted: field[bool] = field()


class InstalledAddOnUsageInstance(InstanceResource[M]):
    """An Installed Add On Usage as returned by Twilio."""

    total_submitted: field[Decimal] = field(decimal)
    billable_items: field[list[InstalledAddOnUsageBillableItemsRecord]] = field(
        list_of(record(InstalledAddOnUsageBillableItemsRecord))
    )

    # Also class attributes, as in twilio-python: InstalledAddOnUsageInstance.MarketplaceV1InstalledAddOnInstalledAddOnUsage({...})
    MarketplaceV1InstalledAddOnInstalledAddOnUsageBillableItems = (
        MarketplaceV1InstalledAddOnInstalledAddOnUsageBillableItems
    )
    MarketplaceV1InstalledAddOnInstalledAddOnUsage = MarketplaceV1InstalledAddOnInstalledAddOnUsage


class InstalledAddOnUsageList(ListResource[M]):
    """Installed Add On Usage records."""

    _uri = Uri(
        "https://marketplace.twilio.com/v1/InstalledAddOns/{installed_add_on_sid}/Usage", installed_add_on_sid=XESid
    )

    @op
    def create(
        self, marketplace_v1_installed_add_on_installed_add_on_usage: MarketplaceV1InstalledAddOnInstalledAddOnUsage
    ) -> Request[InstalledAddOnUsageInstance[M]]:
        """Create an Installed Add On Usage: POST /v1/InstalledAddOns/{InstalledAddOnSid}/Usage"""
        return Request(
            self,
            "POST",
            InstalledAddOnUsageInstance,
            json=JsonBody(
                marketplace_v1_installed_add_on_installed_add_on_usage,
                MarketplaceV1InstalledAddOnInstalledAddOnUsage,
                name="marketplace_v1_installed_add_on_installed_add_on_usage",
            ),
        )

    # Also class attributes, as in twilio-python: InstalledAddOnUsageList.MarketplaceV1InstalledAddOnInstalledAddOnUsage({...})
    MarketplaceV1InstalledAddOnInstalledAddOnUsageBillableItems = (
        MarketplaceV1InstalledAddOnInstalledAddOnUsageBillableItems
    )
    MarketplaceV1InstalledAddOnInstalledAddOnUsage = MarketplaceV1InstalledAddOnInstalledAddOnUsage


__all__ = [
    "InstalledAddOnUsageBillableItemsRecord",
    "InstalledAddOnUsageInstance",
    "InstalledAddOnUsageList",
    "MarketplaceV1InstalledAddOnInstalledAddOnUsage",
    "MarketplaceV1InstalledAddOnInstalledAddOnUsageBillableItems",
]
