"""Activity records.

Generated from specs/contract/twilio_taskrouter_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime

from .....base.deserialize import iso8601_datetime
from .....base.fields import field
from .....base.instance_context import InstanceContext
from .....base.instance_resource import InstanceResource
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.operation import listing, op, streaming
from .....base.page import Page
from .....base.paging import Linked
from .....base.request import Listing, Request
from .....base.serialize import true_or_false
from .....base.uri import Uri
from .....base.values import Json
from .....sids import AccountSid, ActivitySid, WorkspaceSid


class ActivityContext(InstanceContext[M]):
    """One Activity."""

    _uri = Uri(
        "https://taskrouter.twilio.com/v1/Workspaces/{workspace_sid}/Activities/{sid}",
        workspace_sid=WorkspaceSid,
        sid=ActivitySid,
    )

    @op
    def fetch(self) -> Request[ActivityInstance[M]]:
        """Fetch the Activity: GET /v1/Workspaces/{WorkspaceSid}/Activities/{Sid}"""
        return Request(self, "GET", ActivityInstance)

    @op
    def update(self, friendly_name: str | None = None) -> Request[ActivityInstance[M]]:
        """Update the Activity: POST /v1/Workspaces/{WorkspaceSid}/Activities/{Sid}"""
        return Request(self, "POST", ActivityInstance, form={"FriendlyName": friendly_name})

    @op
    def delete(self) -> Request[bool]:
        """Delete the Activity: DELETE /v1/Workspaces/{WorkspaceSid}/Activities/{Sid}"""
        return Request(self, "DELETE", bool)


class ActivityInstance(ActivityContext[M], InstanceResource[M]):
    """An Activity as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid",)

    account_sid: field[AccountSid] = field()
    available: field[bool] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    friendly_name: field[str] = field()
    sid: field[ActivitySid] = field()
    workspace_sid: field[WorkspaceSid] = field()
    url: field[str] = field()
    links: field[dict[str, Json]] = field()


class ActivityPage(Page[M, ActivityInstance[M]]):
    """One page of Activity records."""

    _record = ActivityInstance
    _paging = Linked("activities", max_size=1000)


class ActivityList(ListResource[M]):
    """Activity records."""

    _uri = Uri("https://taskrouter.twilio.com/v1/Workspaces/{workspace_sid}/Activities", workspace_sid=WorkspaceSid)

    def __call__(self, sid: ActivitySid) -> ActivityContext[M]:
        """The Activity with this identifier. Sends no request."""
        return ActivityContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(
        self,
        friendly_name: str | None = None,
        available: str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[ActivityInstance[M]]:
        """List Activity records: GET /v1/Workspaces/{WorkspaceSid}/Activities

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(
            self,
            ActivityPage,
            query={"FriendlyName": friendly_name, "Available": available, "PageSize": page_size},
            limit=limit,
        )

    stream = streaming(list)

    @op
    def page(
        self,
        friendly_name: str | None = None,
        available: str | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[ActivityPage[M]]:
        """Fetch one page of Activity records: GET /v1/Workspaces/{WorkspaceSid}/Activities

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            ActivityPage,
            query={
                "FriendlyName": friendly_name,
                "Available": available,
                "PageToken": page_token,
                "Page": page_number,
                "PageSize": page_size,
            },
        )

    @op
    def get_page(self, target_url: str) -> Request[ActivityPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", ActivityPage, url=target_url)

    @op
    def create(self, friendly_name: str, available: bool | None = None) -> Request[ActivityInstance[M]]:
        """Create an Activity: POST /v1/Workspaces/{WorkspaceSid}/Activities"""
        return Request(
            self, "POST", ActivityInstance, form={"FriendlyName": friendly_name, "Available": true_or_false(available)}
        )


__all__ = ["ActivityContext", "ActivityInstance", "ActivityList", "ActivityPage"]
