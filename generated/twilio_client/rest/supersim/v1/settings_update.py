"""Settings Update records.

Generated from specs/contract/twilio_supersim_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final, Literal, TypeAlias

from ....base.deserialize import iso8601_datetime
from ....base.fields import field
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import listing, op, streaming
from ....base.page import Page
from ....base.paging import Linked
from ....base.request import Listing, Request
from ....base.uri import Uri
from ....base.values import Json
from ....sids import SettingsUpdateSid, SuperSimSid

SettingsUpdateStatus: TypeAlias = Literal["scheduled", "in-progress", "successful", "failed"]


class SettingsUpdateInstance(InstanceResource[M]):
    """A Settings Update as returned by Twilio."""

    _shown = ("status",)

    sid: field[SettingsUpdateSid] = field()
    iccid: field[str] = field()
    sim_sid: field[SuperSimSid] = field()
    status: field[SettingsUpdateStatus | str] = field()
    packages: field[list[Json]] = field()
    date_completed: field[datetime] = field(iso8601_datetime)
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)

    class Status:
        """Values of SettingsUpdateStatus."""

        SCHEDULED: Final = "scheduled"
        IN_PROGRESS: Final = "in-progress"
        SUCCESSFUL: Final = "successful"
        FAILED: Final = "failed"


class SettingsUpdatePage(Page[M, SettingsUpdateInstance[M]]):
    """One page of Settings Update records."""

    _record = SettingsUpdateInstance
    _paging = Linked("settings_updates", max_size=1000)


class SettingsUpdateList(ListResource[M]):
    """Settings Update records."""

    _uri = Uri("https://supersim.twilio.com/v1/SettingsUpdates")

    @listing
    def list(
        self,
        sim: str | None = None,
        status: SettingsUpdateStatus | str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[SettingsUpdateInstance[M]]:
        """List Settings Update records: GET /v1/SettingsUpdates

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(
            self, SettingsUpdatePage, query={"Sim": sim, "Status": status, "PageSize": page_size}, limit=limit
        )

    stream = streaming(list)

    @op
    def page(
        self,
        sim: str | None = None,
        status: SettingsUpdateStatus | str | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[SettingsUpdatePage[M]]:
        """Fetch one page of Settings Update records: GET /v1/SettingsUpdates

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            SettingsUpdatePage,
            query={"Sim": sim, "Status": status, "PageToken": page_token, "Page": page_number, "PageSize": page_size},
        )

    @op
    def get_page(self, target_url: str) -> Request[SettingsUpdatePage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", SettingsUpdatePage, url=target_url)


__all__ = ["SettingsUpdateInstance", "SettingsUpdateList", "SettingsUpdatePage", "SettingsUpdateStatus"]
