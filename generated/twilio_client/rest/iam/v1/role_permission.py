"""Role Permission records.

Generated from specs/contract/twilio_iam_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from ....base.fields import field
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import listing, op, streaming
from ....base.page import Page
from ....base.paging import Linked
from ....base.request import Listing, Request
from ....base.uri import Uri
from ....sids import IamPermissionSid, IamRoleSid


class RolePermissionInstance(InstanceResource[M]):
    """A Role Permission as returned by Twilio."""

    sid: field[IamPermissionSid] = field()
    namespace: field[str] = field()
    product: field[str] = field()
    resource: field[str] = field()
    action: field[str] = field()
    external_description: field[str] = field(key="externalDescription")


class RolePermissionPage(Page[M, RolePermissionInstance[M]]):
    """One page of Role Permission records."""

    _record = RolePermissionInstance
    _paging = Linked("permissions", max_size=100)


class RolePermissionList(ListResource[M]):
    """Role Permission records."""

    _uri = Uri("https://iam.twilio.com/v1/Roles/{role_sid}/Permissions", role_sid=IamRoleSid)

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[RolePermissionInstance[M]]:
        """List Role Permission records: GET /v1/Roles/{RoleSid}/Permissions

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 100.
        """
        return Listing(self, RolePermissionPage, query={"PageSize": page_size}, security="none", limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[RolePermissionPage[M]]:
        """Fetch one page of Role Permission records: GET /v1/Roles/{RoleSid}/Permissions

        Args:
            page_size: Records per page: 1 to 100.
        """
        return Request(
            self,
            "GET",
            RolePermissionPage,
            query={"PageToken": page_token, "Page": page_number, "PageSize": page_size},
            security="none",
        )

    @op
    def get_page(self, target_url: str) -> Request[RolePermissionPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", RolePermissionPage, url=target_url)


__all__ = ["RolePermissionInstance", "RolePermissionList", "RolePermissionPage"]
