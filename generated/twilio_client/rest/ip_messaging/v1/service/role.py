"""Role records.

Generated from specs/contract/twilio_ip_messaging_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final, Literal, TypeAlias

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
from .....base.uri import Uri
from .....sids import AccountSid, ISSid, RoleSid

RoleRoleType: TypeAlias = Literal["channel", "deployment"]


class RoleContext(InstanceContext[M]):
    """One Role."""

    _uri = Uri("https://ip-messaging.twilio.com/v1/Services/{service_sid}/Roles/{sid}", service_sid=ISSid, sid=RoleSid)

    @op
    def fetch(self) -> Request[RoleInstance[M]]:
        """Fetch the Role: GET /v1/Services/{ServiceSid}/Roles/{Sid}"""
        return Request(self, "GET", RoleInstance)

    @op
    def delete(self) -> Request[bool]:
        """Delete the Role: DELETE /v1/Services/{ServiceSid}/Roles/{Sid}"""
        return Request(self, "DELETE", bool)

    @op
    def update(self, permission: str | Sequence[str]) -> Request[RoleInstance[M]]:
        """Update the Role: POST /v1/Services/{ServiceSid}/Roles/{Sid}"""
        return Request(self, "POST", RoleInstance, form={"Permission": permission})


class RoleInstance(RoleContext[M], InstanceResource[M]):
    """A Role as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid", "type")

    sid: field[RoleSid] = field()
    account_sid: field[AccountSid] = field()
    service_sid: field[ISSid] = field()
    friendly_name: field[str] = field()
    type: field[RoleRoleType | str] = field()
    permissions: field[list[str]] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    url: field[str] = field()

    class RoleType:
        """Values of RoleRoleType."""

        CHANNEL: Final = "channel"
        DEPLOYMENT: Final = "deployment"


class RolePage(Page[M, RoleInstance[M]]):
    """One page of Role records."""

    _record = RoleInstance
    _paging = Linked("roles", max_size=1000)


class RoleList(ListResource[M]):
    """Role records."""

    _uri = Uri("https://ip-messaging.twilio.com/v1/Services/{service_sid}/Roles", service_sid=ISSid)

    def __call__(self, sid: RoleSid) -> RoleContext[M]:
        """The Role with this identifier. Sends no request."""
        return RoleContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @op
    def create(
        self, friendly_name: str, type: RoleRoleType | str, permission: str | Sequence[str]
    ) -> Request[RoleInstance[M]]:
        """Create a Role: POST /v1/Services/{ServiceSid}/Roles"""
        return Request(
            self, "POST", RoleInstance, form={"FriendlyName": friendly_name, "Type": type, "Permission": permission}
        )

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[RoleInstance[M]]:
        """List Role records: GET /v1/Services/{ServiceSid}/Roles

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, RolePage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[RolePage[M]]:
        """Fetch one page of Role records: GET /v1/Services/{ServiceSid}/Roles

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self, "GET", RolePage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[RolePage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", RolePage, url=target_url)


__all__ = ["RoleContext", "RoleInstance", "RoleList", "RolePage", "RoleRoleType"]
