"""https://preview-iam.twilio.com: the resources of this version.

Generated from specs/contract/twilio_iam_organizations.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ....base import M, Version
from ....sids import OrganizationSid, RoleAssignmentSid, UnanchoredAccountSid, UnanchoredUserSid

if TYPE_CHECKING:
    from .account import AccountContext, AccountList
    from .role_assignment import RoleAssignmentContext, RoleAssignmentList
    from .user import UserContext, UserList


class Versionless(Version[M]):
    """https://preview-iam.twilio.com"""

    @overload
    def users(self, organization_sid: OrganizationSid) -> UserList[M]: ...
    @overload
    def users(self, organization_sid: OrganizationSid, user_id: UnanchoredUserSid) -> UserContext[M]: ...
    def users(
        self, organization_sid: OrganizationSid, user_id: UnanchoredUserSid | None = None
    ) -> UserList[M] | UserContext[M]:
        """The User records of these; nothing is sent."""
        from .user import UserList

        found: UserList[M] = UserList(self._client, {**self._path, "organization_sid": organization_sid})
        return found if user_id is None else found(user_id)

    @overload
    def accounts(self, organization_sid: OrganizationSid) -> AccountList[M]: ...
    @overload
    def accounts(self, organization_sid: OrganizationSid, account_id: UnanchoredAccountSid) -> AccountContext[M]: ...
    def accounts(
        self, organization_sid: OrganizationSid, account_id: UnanchoredAccountSid | None = None
    ) -> AccountList[M] | AccountContext[M]:
        """The Account records of these; nothing is sent."""
        from .account import AccountList

        found: AccountList[M] = AccountList(self._client, {**self._path, "organization_sid": organization_sid})
        return found if account_id is None else found(account_id)

    @overload
    def role_assignments(self, organization_sid: OrganizationSid) -> RoleAssignmentList[M]: ...
    @overload
    def role_assignments(
        self, organization_sid: OrganizationSid, role_assignment_id: RoleAssignmentSid
    ) -> RoleAssignmentContext[M]: ...
    def role_assignments(
        self, organization_sid: OrganizationSid, role_assignment_id: RoleAssignmentSid | None = None
    ) -> RoleAssignmentList[M] | RoleAssignmentContext[M]:
        """The Role Assignment records of these; nothing is sent."""
        from .role_assignment import RoleAssignmentList

        found: RoleAssignmentList[M] = RoleAssignmentList(
            self._client, {**self._path, "organization_sid": organization_sid}
        )
        return found if role_assignment_id is None else found(role_assignment_id)
