"""Insights User Roles records.

Generated from specs/contract/twilio_flex_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from ....base.fields import field
from ....base.instance_context import InstanceContext
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import op
from ....base.request import Request
from ....base.uri import Uri


class InsightsUserRolesContext(InstanceContext[M]):
    """One Insights User Roles."""

    _uri = Uri("https://flex-api.twilio.com/v1/Insights/UserRoles")

    @op
    def fetch(self, authorization: str | None = None) -> Request[InsightsUserRolesInstance[M]]:
        """Fetch the Insights User Roles: GET /v1/Insights/UserRoles"""
        return Request(self, "GET", InsightsUserRolesInstance, headers={"Authorization": authorization})


class InsightsUserRolesInstance(InsightsUserRolesContext[M], InstanceResource[M]):
    """An Insights User Roles as returned by Twilio."""

    roles: field[list[str]] = field()
    url: field[str] = field()


class InsightsUserRolesList(ListResource[M]):
    """Insights User Roles records."""

    def __call__(self) -> InsightsUserRolesContext[M]:
        """The Insights User Roles. Sends no request."""
        return InsightsUserRolesContext(self._client, {**self._path})

    get = __call__


__all__ = ["InsightsUserRolesContext", "InsightsUserRolesInstance", "InsightsUserRolesList"]
