"""Sms Command records.

Generated from specs/contract/twilio_supersim_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final, Literal, TypeAlias

from ....base.deserialize import iso8601_datetime
from ....base.fields import field
from ....base.instance_context import InstanceContext
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import listing, op, streaming
from ....base.page import Page
from ....base.paging import Linked
from ....base.pii import Pii, personal
from ....base.request import Listing, Request
from ....base.uri import Uri
from ....sids import AccountSid, SmsCommandSid, SuperSimSid

SmsCommandCallbackMethod: TypeAlias = Literal["GET", "POST"]
SmsCommandStatus: TypeAlias = Literal["queued", "sent", "delivered", "received", "failed"]
SmsCommandDirection: TypeAlias = Literal["to_sim", "from_sim"]


class SmsCommandContext(InstanceContext[M]):
    """One Sms Command."""

    _uri = Uri("https://supersim.twilio.com/v1/SmsCommands/{sid}", sid=SmsCommandSid)

    @op
    def fetch(self) -> Request[SmsCommandInstance[M]]:
        """Fetch the Sms Command: GET /v1/SmsCommands/{Sid}"""
        return Request(self, "GET", SmsCommandInstance)


class SmsCommandInstance(SmsCommandContext[M], InstanceResource[M]):
    """A Sms Command as returned by Twilio.

    Attributes:
        payload: Personal data, kept 30 days.
    """

    _identity = {"sid": "sid"}
    _shown = ("sid", "status", "direction")
    __pii__ = personal(payload=Pii(30))

    sid: field[SmsCommandSid] = field()
    account_sid: field[AccountSid] = field()
    sim_sid: field[SuperSimSid] = field()
    payload: field[str] = field()
    status: field[SmsCommandStatus | str] = field()
    direction: field[SmsCommandDirection | str] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    url: field[str] = field()

    class Status:
        """Values of SmsCommandStatus."""

        QUEUED: Final = "queued"
        SENT: Final = "sent"
        DELIVERED: Final = "delivered"
        RECEIVED: Final = "received"
        FAILED: Final = "failed"

    class Direction:
        """Values of SmsCommandDirection."""

        TO_SIM: Final = "to_sim"
        FROM_SIM: Final = "from_sim"


class SmsCommandPage(Page[M, SmsCommandInstance[M]]):
    """One page of Sms Command records."""

    _record = SmsCommandInstance
    _paging = Linked("sms_commands", max_size=1000)


class SmsCommandList(ListResource[M]):
    """Sms Command records."""

    _uri = Uri("https://supersim.twilio.com/v1/SmsCommands")

    def __call__(self, sid: SmsCommandSid) -> SmsCommandContext[M]:
        """The Sms Command with this identifier. Sends no request."""
        return SmsCommandContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @op
    def create(
        self,
        sim: str,
        payload: str,
        callback_method: SmsCommandCallbackMethod | str | None = None,
        callback_url: str | None = None,
    ) -> Request[SmsCommandInstance[M]]:
        """Create a Sms Command: POST /v1/SmsCommands"""
        return Request(
            self,
            "POST",
            SmsCommandInstance,
            form={"Sim": sim, "Payload": payload, "CallbackMethod": callback_method, "CallbackUrl": callback_url},
        )

    @listing
    def list(
        self,
        sim: str | None = None,
        status: SmsCommandStatus | str | None = None,
        direction: SmsCommandDirection | str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[SmsCommandInstance[M]]:
        """List Sms Command records: GET /v1/SmsCommands

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(
            self,
            SmsCommandPage,
            query={"Sim": sim, "Status": status, "Direction": direction, "PageSize": page_size},
            limit=limit,
        )

    stream = streaming(list)

    @op
    def page(
        self,
        sim: str | None = None,
        status: SmsCommandStatus | str | None = None,
        direction: SmsCommandDirection | str | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[SmsCommandPage[M]]:
        """Fetch one page of Sms Command records: GET /v1/SmsCommands

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            SmsCommandPage,
            query={
                "Sim": sim,
                "Status": status,
                "Direction": direction,
                "PageToken": page_token,
                "Page": page_number,
                "PageSize": page_size,
            },
        )

    @op
    def get_page(self, target_url: str) -> Request[SmsCommandPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", SmsCommandPage, url=target_url)


__all__ = [
    "SmsCommandCallbackMethod",
    "SmsCommandContext",
    "SmsCommandDirection",
    "SmsCommandInstance",
    "SmsCommandList",
    "SmsCommandPage",
    "SmsCommandStatus",
]
