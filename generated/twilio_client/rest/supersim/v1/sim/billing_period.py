"""Billing Period records.

Generated from specs/contract/twilio_supersim_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final, Literal, TypeAlias

from .....base.deserialize import iso8601_datetime
from .....base.fields import field
from .....base.instance_resource import InstanceResource
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.operation import listing, op, streaming
from .....base.page import Page
from .....base.paging import Linked
from .....base.request import Listing, Request
from .....base.uri import Uri
from .....sids import AccountSid, BillingPeriodSid, SuperSimSid

BillingPeriodBpType: TypeAlias = Literal["ready", "active"]


class BillingPeriodInstance(InstanceResource[M]):
    """A Billing Period as returned by Twilio."""

    _shown = ("period_type",)

    sid: field[BillingPeriodSid] = field()
    account_sid: field[AccountSid] = field()
    sim_sid: field[SuperSimSid] = field()
    start_time: field[datetime] = field(iso8601_datetime)
    end_time: field[datetime] = field(iso8601_datetime)
    period_type: field[BillingPeriodBpType | str] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)

    class BpType:
        """Values of BillingPeriodBpType."""

        READY: Final = "ready"
        ACTIVE: Final = "active"


class BillingPeriodPage(Page[M, BillingPeriodInstance[M]]):
    """One page of Billing Period records."""

    _record = BillingPeriodInstance
    _paging = Linked("billing_periods", max_size=1000)


class BillingPeriodList(ListResource[M]):
    """Billing Period records."""

    _uri = Uri("https://supersim.twilio.com/v1/Sims/{sim_sid}/BillingPeriods")

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[BillingPeriodInstance[M]]:
        """List Billing Period records: GET /v1/Sims/{SimSid}/BillingPeriods

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, BillingPeriodPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[BillingPeriodPage[M]]:
        """Fetch one page of Billing Period records: GET /v1/Sims/{SimSid}/BillingPeriods

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self, "GET", BillingPeriodPage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[BillingPeriodPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", BillingPeriodPage, url=target_url)


__all__ = ["BillingPeriodBpType", "BillingPeriodInstance", "BillingPeriodList", "BillingPeriodPage"]
