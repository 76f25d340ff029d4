"""Role records.

Generated from specs/contract/twilio_conversations_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Sequence
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
from ....sids import AccountSid, ISSid, RoleSid

RoleRoleType: TypeAlias = Literal["conversation", "service"]


class RoleContext(InstanceContext[M]):
    """One Role."""

    _uri = Uri("https://conversations.twilio.com/v1/Roles/{sid}", sid=RoleSid)

    @op
    def update(self, permission: str | Sequence[str]) -> Request[RoleInstance[M]]:
        """Update the Role: POST /v1/Roles/{Sid}"""
        return Request(self, "POST", RoleInstance, form={"Permission": permission})

    @op
    def delete(self) -> Request[bool]:
        """Delete the Role: DELETE /v1/Roles/{Sid}"""
        return Request(self, "DELETE", bool)

    @op
    def fetch(self) -> Request[RoleInstance[M]]:
        """Fetch the Role: GET /v1/Roles/{Sid}"""
        return Request(self, "GET", RoleInstance)


class RoleInstance(RoleContext[M], InstanceResource[M]):
    """A Role as returned by Twilio.

    Attributes:
        friendly_name: Personal data, kept 30 days.
    """

    _identity = {"sid": "sid"}
    _shown = ("sid", "type")
    __pii__ = personal(friendly_name=Pii(30))

    sid: field[RoleSid] = field()
    account_sid: field[AccountSid] = field()
    chat_service_sid: field[ISSid] = field()
    friendly_name: field[str] = field()
    type: field[RoleRoleType | str] = field()
    permissions: field[list[str]] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    url: field[str] = field()

    class RoleType:
        """Values of RoleRoleType."""

        CONVERSATION: Final = "conversation"
        SERVICE: Final = "service"


class RolePage(Page[M, RoleInstance[M]]):
    """One page of Role records."""

    _record = RoleInstance
    _paging = Linked("roles", max_size=50)


class RoleList(ListResource[M]):
    """Role records."""

    _uri = Uri("https://conversations.twilio.com/v1/Roles")

    def __call__(self, sid: RoleSid) -> RoleContext[M]:
        """The Role with this identifier. Sends no request."""
        return RoleContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @op
    def create(
        self, friendly_name: str, type: RoleRoleType | str, permission: str | Sequence[str]
    ) -> Request[RoleInstance[M]]:
        """Create a Role: POST /v1/Roles"""
        return Request(
            self, "POST", RoleInstance, form={"FriendlyName": friendly_name, "Type": type, "Permission": permission}
        )

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[RoleInstance[M]]:
        """List Role records: GET /v1/Roles

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 50.
        """
        return Listing(self, RolePage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[RolePage[M]]:
        """Fetch one page of Role records: GET /v1/Roles

        Args:
            page_size: Records per page: 1 to 50.
        """
        return Request(
            self, "GET", RolePage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[RolePage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", RolePage, url=target_url)


__all__ = ["RoleContext", "RoleInstance", "RoleList", "RolePage", "RoleRoleType"]
