"""Ip Command records.

Generated from specs/contract/twilio_supersim_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final, Literal, TypeAlias

from ....base.deserialize import integer, iso8601_datetime
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
from ....sids import AccountSid, IpCommandSid, SuperSimSid

IpCommandPayloadType: TypeAlias = Literal["text", "binary"]
IpCommandCallbackMethod: TypeAlias = Literal["GET", "POST"]
IpCommandStatus: TypeAlias = Literal["queued", "sent", "received", "failed"]
IpCommandDirection: TypeAlias = Literal["to_sim", "from_sim"]


class IpCommandContext(InstanceContext[M]):
    """One Ip Command."""

    _uri = Uri("https://supersim.twilio.com/v1/IpCommands/{sid}", sid=IpCommandSid)

    @op
    def fetch(self) -> Request[IpCommandInstance[M]]:
        """Fetch the Ip Command: GET /v1/IpCommands/{Sid}"""
        return Request(self, "GET", IpCommandInstance)


class IpCommandInstance(IpCommandContext[M], InstanceResource[M]):
    """An Ip Command as returned by Twilio.

    Attributes:
        payload: Personal data, kept 30 days.
    """

    _identity = {"sid": "sid"}
    _shown = ("sid", "status", "direction", "payload_type")
    __pii__ = personal(payload=Pii(30))

    sid: field[IpCommandSid] = field()
    account_sid: field[AccountSid] = field()
    sim_sid: field[SuperSimSid] = field()
    sim_iccid: field[str] = field()
    status: field[IpCommandStatus | str] = field()
    direction: field[IpCommandDirection | str] = field()
    device_ip: field[str] = field()
    device_port: field[int] = field(integer)
    payload_type: field[IpCommandPayloadType | str] = field()
    payload: field[str] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    url: field[str] = field()

    class PayloadType:
        """Values of IpCommandPayloadType."""

        TEXT: Final = "text"
        BINARY: Final = "binary"

    class Status:
        """Values of IpCommandStatus."""

        QUEUED: Final = "queued"
        SENT: Final = "sent"
        RECEIVED: Final = "received"
        FAILED: Final = "failed"

    class Direction:
        """Values of IpCommandDirection."""

        TO_SIM: Final = "to_sim"
        FROM_SIM: Final = "from_sim"


class IpCommandPage(Page[M, IpCommandInstance[M]]):
    """One page of Ip Command records."""

    _record = IpCommandInstance
    _paging = Linked("ip_commands", max_size=1000)


class IpCommandList(ListResource[M]):
    """Ip Command records."""

    _uri = Uri("https://supersim.twilio.com/v1/IpCommands")

    def __call__(self, sid: IpCommandSid) -> IpCommandContext[M]:
        """The Ip Command with this identifier. Sends no request."""
        return IpCommandContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @op
    def create(
        self,
        sim: str,
        payload: str,
        device_port: int,
        payload_type: IpCommandPayloadType | str | None = None,
        callback_url: str | None = None,
        callback_method: IpCommandCallbackMethod | str | None = None,
    ) -> Request[IpCommandInstance[M]]:
        """Create an Ip Command: POST /v1/IpCommands"""
        return Request(
            self,
            "POST",
            IpCommandInstance,
            form={
                "Sim": sim,
                "Payload": payload,
                "DevicePort": device_port,
                "PayloadType": payload_type,
                "CallbackUrl": callback_url,
                "CallbackMethod": callback_method,
            },
        )

    @listing
    def list(
        self,
        sim: str | None = None,
        sim_iccid: str | None = None,
        status: IpCommandStatus | str | None = None,
        direction: IpCommandDirection | str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[IpCommandInstance[M]]:
        """List Ip Command records: GET /v1/IpCommands

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(
            self,
            IpCommandPage,
            query={"Sim": sim, "SimIccid": sim_iccid, "Status": status, "Direction": direction, "PageSize": page_size},
            limit=limit,
        )

    stream = streaming(list)

    @op
    def page(
        self,
        sim: str | None = None,
        sim_iccid: str | None = None,
        status: IpCommandStatus | str | None = None,
        direction: IpCommandDirection | str | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[IpCommandPage[M]]:
        """Fetch one page of Ip Command records: GET /v1/IpCommands

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            IpCommandPage,
            query={
                "Sim": sim,
                "SimIccid": sim_iccid,
                "Status": status,
                "Direction": direction,
                "PageToken": page_token,
                "Page": page_number,
                "PageSize": page_size,
            },
        )

    @op
    def get_page(self, target_url: str) -> Request[IpCommandPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", IpCommandPage, url=target_url)


__all__ = [
    "IpCommandCallbackMethod",
    "IpCommandContext",
    "IpCommandDirection",
    "IpCommandInstance",
    "IpCommandList",
    "IpCommandPage",
    "IpCommandPayloadType",
    "IpCommandStatus",
]
