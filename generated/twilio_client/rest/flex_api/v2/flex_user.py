"""Flex User records.

Generated from specs/contract/twilio_flex_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime

from ....base.checks import matches
from ....base.deserialize import integer, iso8601_datetime
from ....base.fields import field
from ....base.instance_context import InstanceContext
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import op
from ....base.request import Request
from ....base.uri import Uri
from ....sids import AccountSid, FlexInstanceSid, FlexUserSid, TeamSid, UserSid, WorkerSid, WorkspaceSid


class FlexUserContext(InstanceContext[M]):
    """One Flex User."""

    _uri = Uri(
        "https://flex-api.twilio.com/v2/Instances/{instance_sid}/Users/{flex_user_sid}",
        instance_sid=FlexInstanceSid,
        flex_user_sid=FlexUserSid,
    )

    @op
    def fetch(self) -> Request[FlexUserInstance[M]]:
        """Fetch the Flex User: GET /v2/Instances/{InstanceSid}/Users/{FlexUserSid}"""
        return Request(self, "GET", FlexUserInstance)

    @op
    def update(
        self, email: str | None = None, user_sid: UserSid | None = None, locale: str | None = None
    ) -> Request[FlexUserInstance[M]]:
        """Update the Flex User: POST /v2/Instances/{InstanceSid}/Users/{FlexUserSid}"""
        return Request(
            self,
            "POST",
            FlexUserInstance,
            form={"Email": email, "UserSid": user_sid, "Locale": locale},
            checks=(matches(UserSid, user_sid=user_sid),),
        )


class FlexUserInstance(FlexUserContext[M], InstanceResource[M]):
    """A Flex User as returned by Twilio."""

    _identity = {"instance_sid": "instance_sid", "flex_user_sid": "flex_user_sid"}
    _shown = ("instance_sid", "flex_user_sid")

    account_sid: field[AccountSid] = field()
    instance_sid: field[FlexInstanceSid] = field()
    user_sid: field[UserSid] = field()
    flex_user_sid: field[FlexUserSid] = field()
    worker_sid: field[WorkerSid] = field()
    workspace_sid: field[WorkspaceSid] = field()
    flex_team_sid: field[TeamSid] = field()
    username: field[str] = field()
    email: field[str] = field()
    locale: field[str] = field()
    roles: field[list[str]] = field()
    created_date: field[datetime] = field(iso8601_datetime)
    updated_date: field[datetime] = field(iso8601_datetime)
    version: field[int] = field(integer)
    url: field[str] = field()


class FlexUserList(ListResource[M]):
    """Flex User records."""

    def __call__(self, instance_sid: FlexInstanceSid, flex_user_sid: FlexUserSid) -> FlexUserContext[M]:
        """The Flex User with this identifier. Sends no request."""
        return FlexUserContext(
            self._client, {**self._path, "instance_sid": instance_sid, "flex_user_sid": flex_user_sid}
        )

    get = __call__


__all__ = ["FlexUserContext", "FlexUserInstance", "FlexUserList"]
