"""Organization records.

Generated from specs/contract/twilio_iam_organizations.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .....base.instance_context import InstanceContext
from .....base.links import lazy
from .....base.list_resource import ListResource
from .....base.mode import M

if TYPE_CHECKING:
    from .account import AccountList
    from .role_assignment import RoleAssignmentList
    from .user import UserList


class OrganizationContext(InstanceContext[M]):
    """One Organization."""

    users: lazy[UserList[M]] = lazy(".user", "UserList")
    accounts: lazy[AccountList[M]] = lazy(".account", "AccountList")
    role_assignments: lazy[RoleAssignmentList[M]] = lazy(".role_assignment", "RoleAssignmentList")


class OrganizationList(ListResource[M]):
    """Organization records."""

    def __call__(self, organization_sid: str) -> OrganizationContext[M]:
        """The Organization with this identifier. Sends no request."""
        return OrganizationContext(self._client, {**self._path, "organization_sid": organization_sid})

    get = __call__


__all__ = ["OrganizationContext", "OrganizationList"]
