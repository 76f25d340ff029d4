"""Fleet records.

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
from ....base.request import Listing, Request
from ....base.serialize import true_or_false
from ....base.uri import Uri
from ....sids import AccountSid, FleetSid, NetworkAccessProfileSid

FleetIpCommandsMethod: TypeAlias = Literal["GET", "POST"]
FleetSmsCommandsMethod: TypeAlias = Literal["GET", "POST"]
FleetDataMetering: TypeAlias = Literal["payg"]


class FleetContext(InstanceContext[M]):
    """One Fleet."""

    _uri = Uri("https://supersim.twilio.com/v1/Fleets/{sid}")

    @op
    def fetch(self) -> Request[FleetInstance[M]]:
        """Fetch the Fleet: GET /v1/Fleets/{Sid}"""
        return Request(self, "GET", FleetInstance)

    @op
    def update(
        self,
        unique_name: str | None = None,
        network_access_profile: str | None = None,
        ip_commands_url: str | None = None,
        ip_commands_method: FleetIpCommandsMethod | str | None = None,
        sms_commands_url: str | None = None,
        sms_commands_method: FleetSmsCommandsMethod | str | None = None,
        data_limit: int | None = None,
    ) -> Request[FleetInstance[M]]:
        """Update the Fleet: POST /v1/Fleets/{Sid}"""
        return Request(
            self,
            "POST",
            FleetInstance,
            form={
                "UniqueName": unique_name,
                "NetworkAccessProfile": network_access_profile,
                "IpCommandsUrl": ip_commands_url,
                "IpCommandsMethod": ip_commands_method,
                "SmsCommandsUrl": sms_commands_url,
                "SmsCommandsMethod": sms_commands_method,
                "DataLimit": data_limit,
            },
        )


class FleetInstance(FleetContext[M], InstanceResource[M]):
    """A Fleet as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid", "data_metering", "sms_commands_method", "ip_commands_method")

    account_sid: field[AccountSid] = field()
    sid: field[FleetSid] = field()
    unique_name: field[str] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    url: field[str] = field()
    data_enabled: field[bool] = field()
    data_limit: field[int] = field(integer)
    data_metering: field[FleetDataMetering | str] = field()
    sms_commands_enabled: field[bool] = field()
    sms_commands_url: field[str] = field()
    sms_commands_method: field[FleetSmsCommandsMethod | str] = field()
    network_access_profile_sid: field[NetworkAccessProfileSid] = field()
    ip_commands_url: field[str] = field()
    ip_commands_method: field[FleetIpCommandsMethod | str] = field()

    class DataMetering:
        """Values of FleetDataMetering."""

        PAYG: Final = "payg"


class FleetPage(Page[M, FleetInstance[M]]):
    """One page of Fleet records."""

    _record = FleetInstance
    _paging = Linked("fleets", max_size=1000)


class FleetList(ListResource[M]):
    """Fleet records."""

    _uri = Uri("https://supersim.twilio.com/v1/Fleets")

    def __call__(self, sid: str) -> FleetContext[M]:
        """The Fleet with this identifier. Sends no request."""
        return FleetContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @op
    def create(
        self,
        network_access_profile: str,
        unique_name: str | None = None,
        data_enabled: bool | None = None,
        data_limit: int | None = None,
        ip_commands_url: str | None = None,
        ip_commands_method: FleetIpCommandsMethod | str | None = None,
        sms_commands_enabled: bool | None = None,
        sms_commands_url: str | None = None,
        sms_commands_method: FleetSmsCommandsMethod | str | None = None,
    ) -> Request[FleetInstance[M]]:
        """Create a Fleet: POST /v1/Fleets"""
        return Request(
            self,
            "POST",
            FleetInstance,
            form={
                "NetworkAccessProfile": network_access_profile,
                "UniqueName": unique_name,
                "DataEnabled": true_or_false(data_enabled),
                "DataLimit": data_limit,
                "IpCommandsUrl": ip_commands_url,
                "IpCommandsMethod": ip_commands_method,
                "SmsCommandsEnabled": true_or_false(sms_commands_enabled),
                "SmsCommandsUrl": sms_commands_url,
                "SmsCommandsMethod": sms_commands_method,
            },
        )

    @listing
    def list(
        self, network_access_profile: str | None = None, limit: int | None = None, page_size: int | None = None
    ) -> Listing[FleetInstance[M]]:
        """List Fleet records: GET /v1/Fleets

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(
            self, FleetPage, query={"NetworkAccessProfile": network_access_profile, "PageSize": page_size}, limit=limit
        )

    stream = streaming(list)

    @op
    def page(
        self,
        network_access_profile: str | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[FleetPage[M]]:
        """Fetch one page of Fleet records: GET /v1/Fleets

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            FleetPage,
            query={
                "NetworkAccessProfile": network_access_profile,
                "PageToken": page_token,
                "Page": page_number,
                "PageSize": page_size,
            },
        )

    @op
    def get_page(self, target_url: str) -> Request[FleetPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", FleetPage, url=target_url)


__all__ = [
    "FleetContext",
    "FleetDataMetering",
    "FleetInstance",
    "FleetIpCommandsMethod",
    "FleetList",
    "FleetPage",
    "FleetSmsCommandsMethod",
]
