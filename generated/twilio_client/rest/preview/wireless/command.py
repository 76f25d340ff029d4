"""Command records.

Generated from specs/contract/twilio_preview.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime

from ....base.deserialize import iso8601_datetime
from ....base.fields import field
from ....base.instance_context import InstanceContext
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import listing, op, streaming
from ....base.page import Page
from ....base.paging import Linked
from ....base.request import Listing, Request
from ....base.uri import Uri
from ....sids import AccountSid, CommandSid, WirelessSimSid


class CommandContext(InstanceContext[M]):
    """One Command."""

    _uri = Uri("https://preview.twilio.com/wireless/Commands/{sid}", sid=CommandSid)

    @op
    def fetch(self) -> Request[CommandInstance[M]]:
        """Fetch the Command: GET /wireless/Commands/{Sid}"""
        return Request(self, "GET", CommandInstance)


class CommandInstance(CommandContext[M], InstanceResource[M]):
    """A Command as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid",)

    sid: field[CommandSid] = field()
    account_sid: field[AccountSid] = field()
    device_sid: field[WirelessSimSid] = field()
    sim_sid: field[WirelessSimSid] = field()
    command: field[str] = field()
    command_mode: field[str] = field()
    status: field[str] = field()
    direction: field[str] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    url: field[str] = field()


class CommandPage(Page[M, CommandInstance[M]]):
    """One page of Command records."""

    _record = CommandInstance
    _paging = Linked("commands", max_size=1000)


class CommandList(ListResource[M]):
    """Command records."""

    _uri = Uri("https://preview.twilio.com/wireless/Commands")

    def __call__(self, sid: CommandSid) -> CommandContext[M]:
        """The Command with this identifier. Sends no request."""
        return CommandContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(
        self,
        device: str | None = None,
        sim: str | None = None,
        status: str | None = None,
        direction: str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[CommandInstance[M]]:
        """List Command records: GET /wireless/Commands

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(
            self,
            CommandPage,
            query={"Device": device, "Sim": sim, "Status": status, "Direction": direction, "PageSize": page_size},
            limit=limit,
        )

    stream = streaming(list)

    @op
    def page(
        self,
        device: str | None = None,
        sim: str | None = None,
        status: str | None = None,
        direction: str | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[CommandPage[M]]:
        """Fetch one page of Command records: GET /wireless/Commands

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            CommandPage,
            query={
                "Device": device,
                "Sim": sim,
                "Status": status,
                "Direction": direction,
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
        device: str | None = None,
        sim: str | None = None,
        callback_method: str | None = None,
        callback_url: str | None = None,
        command_mode: str | None = None,
        include_sid: str | None = None,
    ) -> Request[CommandInstance[M]]:
        """Create a Command: POST /wireless/Commands"""
        return Request(
            self,
            "POST",
            CommandInstance,
            form={
                "Command": command,
                "Device": device,
                "Sim": sim,
                "CallbackMethod": callback_method,
                "CallbackUrl": callback_url,
                "CommandMode": command_mode,
                "IncludeSid": include_sid,
            },
        )


__all__ = ["CommandContext", "CommandInstance", "CommandList", "CommandPage"]
