"""Sim records.

Generated from specs/contract/twilio_supersim_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from .....base.deserialize import iso8601_datetime
from .....base.fields import field
from .....base.instance_context import InstanceContext
from .....base.instance_resource import InstanceResource
from .....base.links import lazy
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.operation import listing, op, streaming
from .....base.page import Page
from .....base.paging import Linked
from .....base.pii import Pii, personal
from .....base.request import Listing, Request
from .....base.uri import Uri
from .....base.values import Json
from .....sids import AccountSid, FleetSid, SuperSimSid

if TYPE_CHECKING:
    from .billing_period import BillingPeriodList
    from .sim_ip_address import SimIpAddressList

SimStatus: TypeAlias = Literal["new", "ready", "active", "inactive", "scheduled"]
SimStatusUpdate: TypeAlias = Literal["ready", "active", "inactive"]
SimCallbackMethod: TypeAlias = Literal["GET", "POST"]


class SimContext(InstanceContext[M]):
    """One Sim."""

    _uri = Uri("https://supersim.twilio.com/v1/Sims/{sid}")

    billing_periods: lazy[BillingPeriodList[M]] = lazy(".billing_period", "BillingPeriodList", sim_sid="sid")
    sim_ip_addresses: lazy[SimIpAddressList[M]] = lazy(".sim_ip_address", "SimIpAddressList", sim_sid="sid")

    @op
    def fetch(self) -> Request[SimInstance[M]]:
        """Fetch the Sim: GET /v1/Sims/{Sid}"""
        return Request(self, "GET", SimInstance)

    @op
    def update(
        self,
        unique_name: str | None = None,
        status: SimStatusUpdate | str | None = None,
        fleet: str | None = None,
        callback_url: str | None = None,
        callback_method: SimCallbackMethod | str | None = None,
        account_sid: str | None = None,
    ) -> Request[SimInstance[M]]:
        """Update the Sim: POST /v1/Sims/{Sid}"""
        return Request(
            self,
            "POST",
            SimInstance,
            form={
                "UniqueName": unique_name,
                "Status": status,
                "Fleet": fleet,
                "CallbackUrl": callback_url,
                "CallbackMethod": callback_method,
                "AccountSid": account_sid,
            },
        )


class SimInstance(SimContext[M], InstanceResource[M]):
    """A Sim as returned by Twilio.

    Attributes:
        iccid: Personal data, kept 30 days.
    """

    _identity = {"sid": "sid"}
    _shown = ("sid", "status")
    __pii__ = personal(iccid=Pii(30))

    sid: field[SuperSimSid] = field()
    unique_name: field[str] = field()
    account_sid: field[AccountSid] = field()
    iccid: field[str] = field()
    status: field[SimStatus | str] = field()
    fleet_sid: field[FleetSid] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    url: field[str] = field()
    links: field[dict[str, Json]] = field()

    class Status:
        """Values of SimStatus."""

        NEW: Final = "new"
        READY: Final = "ready"
        ACTIVE: Final = "active"
        INACTIVE: Final = "inactive"
        SCHEDULED: Final = "scheduled"

    class StatusUpdate:
        """Values of SimStatusUpdate."""

        READY: Final = "ready"
        ACTIVE: Final = "active"
        INACTIVE: Final = "inactive"


class SimPage(Page[M, SimInstance[M]]):
    """One page of Sim records."""

    _record = SimInstance
    _paging = Linked("sims", max_size=1000)


class SimList(ListResource[M]):
    """Sim records."""

    _uri = Uri("https://supersim.twilio.com/v1/Sims")

    def __call__(self, sid: str) -> SimContext[M]:
        """The Sim with this identifier. Sends no request."""
        return SimContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @op
    def create(self, iccid: str, registration_code: str) -> Request[SimInstance[M]]:
        """Create a Sim: POST /v1/Sims"""
        return Request(self, "POST", SimInstance, form={"Iccid": iccid, "RegistrationCode": registration_code})

    @listing
    def list(
        self,
        status: SimStatus | str | None = None,
        fleet: str | None = None,
        iccid: str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[SimInstance[M]]:
        """List Sim records: GET /v1/Sims

        Args:
            iccid: Personal data, kept 30 days.
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(
            self, SimPage, query={"Status": status, "Fleet": fleet, "Iccid": iccid, "PageSize": page_size}, limit=limit
        )

    stream = streaming(list)

    @op
    def page(
        self,
        status: SimStatus | str | None = None,
        fleet: str | None = None,
        iccid: str | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[SimPage[M]]:
        """Fetch one page of Sim records: GET /v1/Sims

        Args:
            iccid: Personal data, kept 30 days.
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            SimPage,
            query={
                "Status": status,
                "Fleet": fleet,
                "Iccid": iccid,
                "PageToken": page_token,
                "Page": page_number,
                "PageSize": page_size,
            },
        )

    @op
    def get_page(self, target_url: str) -> Request[SimPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", SimPage, url=target_url)


__all__ = ["SimCallbackMethod", "SimContext", "SimInstance", "SimList", "SimPage", "SimStatus", "SimStatusUpdate"]
