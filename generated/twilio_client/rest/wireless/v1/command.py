"""Command records.

Generated from specs/contract/twilio_wireless_v1.json; do not edit: change the rule and run `make generate`.
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
from ....base.serialize import true_or_false
from ....base.uri import Uri
from ....sids import AccountSid, CommandSid, WirelessSimSid

CommandStatus: TypeAlias = Literal["queued", "sent", "delivered", "received", "failed"]
CommandDirection: TypeAlias = Literal["from_sim", "to_sim"]
CommandTransport: TypeAlias = Literal["sms", "ip"]
CommandCallbackMethod: TypeAlias = Literal["GET", "POST"]
CommandCommandMode: TypeAlias = Literal["text", "binary"]


class CommandContext(InstanceContext[M]):
    """One Command."""

    _uri = Uri("https://wireless.twilio.com/v1/Commands/{sid}", sid=CommandSid)

    @op
    def fetch(self) -> Request[CommandInstance[M]]:
        """Fetch the Command: GET /v1/Commands/{Sid}"""
        return Request(self, "GET", CommandInstance)

    @op
    def delete(self) -> Request[bool]:
        """Delete the Command: DELETE /v1/Commands/{Sid}"""
        return Request(self, "DELETE", bool)


class CommandInstance(CommandContext[M], InstanceResource[M]):
    """A Command as returned by Twilio.

    Attributes:
        command: Personal data, kept 30 days.
    """

    _identity = {"sid": "sid"}
    _shown = ("sid", "command_mode", "transport", "status", "direction")
    __pii__ = personal(command=Pii(30))

    sid: field[CommandSid] = field()
    account_sid: field[AccountSid] = field()
    sim_sid: field[WirelessSimSid] = field()
    command: field[str] = field()
    command_mode: field[CommandCommandMode | str] = field()
    transport: field[CommandTransport | str] = field()
    delivery_receipt_requested: field[bool] = field()
    status: field[CommandStatus | str] = field()
    direction: field[CommandDirection | str] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    url: field[str] = field()

    class Status:
        """Values of CommandStatus."""

        QUEUED: Final = "queued"
        SENT: Final = "sent"
        DELIVERED: Final = "delivered"
        RECEIVED: Final = "received"
        FAILED: Final = "failed"

    class Direction:
        """Values of CommandDirection."""

        FROM_SIM: Final = "from_sim"
        TO_SIM: Final = "to_sim"

    class Transport:
        """Values of CommandTransport."""

        SMS: Final = "sms"
        IP: Final = "ip"

    class CommandMode:
        """Values of CommandCommandMode."""

        TEXT: Final = "text"
        BINARY: Final = "binary"


class CommandPage(Page[M, CommandInstance[M]]):
    """One page of Command records."""

    _record = CommandInstance
    _paging = Linked("commands", max_size=1000)


class CommandList(ListResource[M]):
    """Command records."""

    _uri = Uri("https://wireless.twilio.com/v1/Commands")

    def __call__(self, sid: CommandSid) -> CommandContext[M]:
        """The Command with this identifier. Sends no request."""
        return CommandContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(
        self,
        sim: str | None = None,
        status: CommandStatus | str | None = None,
        direction: CommandDirection | str | None = None,
        transport: CommandTransport | str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[CommandInstance[M]]:
        """List Command records: GET /v1/Commands

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(
            self,
            CommandPage,
            query={"Sim": sim, "Status": status, "Direction": direction, "Transport": transport, "PageSize": page_size},
            limit=limit,
        )

    stream = streaming(list)

    @op
    def page(
        self,
        sim: str | None = None,
        status: CommandStatus | str | None = None,
        direction: CommandDirection | str | None = None,
        transport: CommandTransport | str | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[CommandPage[M]]:
        """Fetch one page of Command records: GET /v1/Commands

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            CommandPage,
            query={
                "Sim": sim,
                "Status": status,
                "Direction": direction,
                "Transport": transport,
                "PageToken": page_token,
                "Page": page_number,
                "PageSize": page_size,
            },
        )

    @op
    def get_page(self, target_url: str) -> Request[CommandPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", CommandPage, url=target_url)

    @op
    def create(
        self,
        command: str,
        sim: str | None = None,
        callback_method: CommandCallbackMethod | str | None = None,
        callback_url: str | None = None,
        command_mode: CommandCommandMode | str | None = None,
        include_sid: str | None = None,
        delivery_receipt_requested: bool | None = None,
    ) -> Request[CommandInstance[M]]:
        """Create a Command: POST /v1/Commands"""
        return Request(
            self,
            "POST",
            CommandInstance,
            form={
                "Command": command,
                "Sim": sim,
                "CallbackMethod": callback_method,
                "CallbackUrl": callback_url,
                "CommandMode": command_mode,
                "IncludeSid": include_sid,
                "DeliveryReceiptRequested": true_or_false(delivery_receipt_requested),
            },
        )


__all__ = [
    "CommandCallbackMethod",
    "CommandCommandMode",
    "CommandContext",
    "CommandDirection",
    "CommandInstance",
    "CommandList",
    "CommandPage",
    "CommandStatus",
    "CommandTransport",
]
