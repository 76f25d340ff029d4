"""User records.

Generated from specs/contract/twilio_frontline_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from ....base.fields import field
from ....base.instance_context import InstanceContext
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import op
from ....base.pii import Pii, personal
from ....base.request import Request
from ....base.serialize import true_or_false
from ....base.uri import Uri
from ....sids import UserSid

UserStateType: TypeAlias = Literal["active", "deactivated"]


class UserContext(InstanceContext[M]):
    """One User."""

    _uri = Uri("https://frontline-api.twilio.com/v1/Users/{sid}")

    @op
    def fetch(self) -> Request[UserInstance[M]]:
        """Fetch the User: GET /v1/Users/{Sid}"""
        return Request(self, "GET", UserInstance)

    @op
    def update(
        self,
        friendly_name: str | None = None,
        avatar: str | None = None,
        state: UserStateType | str | None = None,
        is_available: bool | None = None,
    ) -> Request[UserInstance[M]]:
        """Update the User: POST /v1/Users/{Sid}"""
        return Request(
            self,
            "POST",
            UserInstance,
            form={
                "FriendlyName": friendly_name,
                "Avatar": avatar,
                "State": state,
                "IsAvailable": true_or_false(is_available),
            },
        )


class UserInstance(UserContext[M], InstanceResource[M]):
    """A User as returned by Twilio.

    Attributes:
        identity: Personal data, kept 30 days.
        friendly_name: Personal data, kept 30 days.
    """

    _identity = {"sid": "sid"}
    _shown = ("sid", "state")
    __pii__ = personal(identity=Pii(30), friendly_name=Pii(30))

    sid: field[UserSid] = field()
    identity: field[str] = field()
    friendly_name: field[str] = field()
    avatar: field[str] = field()
    state: field[UserStateType | str] = field()
    is_available: field[bool] = field()
    url: field[str] = field()

    class StateType:
        """Values of UserStateType."""

        ACTIVE: Final = "active"
        DEACTIVATED: Final = "deactivated"


class UserList(ListResource[M]):
    """User records."""

    def __call__(self, sid: str) -> UserContext[M]:
        """The User with this identifier. Sends no request."""
        return UserContext(self._client, {**self._path, "sid": sid})

    get = __call__


__all__ = ["UserContext", "UserInstance", "UserList", "UserStateType"]
