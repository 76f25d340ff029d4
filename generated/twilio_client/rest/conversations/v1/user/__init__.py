"""User records.

Generated from specs/contract/twilio_conversations_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from .....base.checks import matches
from .....base.deserialize import iso8601_datetime
from .....base.fields import field
from .....base.instance_context import InstanceContext
from .....base.instance_resource import InstanceResource
from .....base.links import lazy
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.operation import listing, op, streaming
from .....base.page import Page
from .....base.paging import Linked
from .....base.pii import Pii, personal
from .....base.request import Listing, Request
from .....base.uri import Uri
from .....base.values import Json
from .....sids import AccountSid, ISSid, RoleSid, UserSid

if TYPE_CHECKING:
    from .user_conversation import UserConversationList

UserWebhookEnabledType: TypeAlias = Literal["true", "false"]


class UserContext(InstanceContext[M]):
    """One User."""

    _uri = Uri("https://conversations.twilio.com/v1/Users/{sid}")

    user_conversations: lazy[UserConversationList[M]] = lazy(
        ".user_conversation", "UserConversationList", user_sid="sid"
    )

    @op
    def update(
        self,
        x_twilio_webhook_enabled: UserWebhookEnabledType | str | None = None,
        friendly_name: str | None = None,
        attributes: str | None = None,
        role_sid: RoleSid | None = None,
    ) -> Request[UserInstance[M]]:
        """Update the User: POST /v1/Users/{Sid}"""
        return Request(
            self,
            "POST",
            UserInstance,
            headers={"X-Twilio-Webhook-Enabled": x_twilio_webhook_enabled},
            form={"FriendlyName": friendly_name, "Attributes": attributes, "RoleSid": role_sid},
            checks=(matches(RoleSid, role_sid=role_sid),),
        )

    @op
    def delete(self, x_twilio_webhook_enabled: UserWebhookEnabledType | str | None = None) -> Request[bool]:
        """Delete the User: DELETE /v1/Users/{Sid}"""
        return Request(self, "DELETE", bool, headers={"X-Twilio-Webhook-Enabled": x_twilio_webhook_enabled})

    @op
    def fetch(self) -> Request[UserInstance[M]]:
        """Fetch the User: GET /v1/Users/{Sid}"""
        return Request(self, "GET", UserInstance)


class UserInstance(UserContext[M], InstanceResource[M]):
    """A User as returned by Twilio.

    Attributes:
        identity: Personal data, kept 30 days.
        friendly_name: Personal data, kept 30 days.
        attributes: Sensitive personal data, kept 30 days.
    """

    _identity = {"sid": "sid"}
    _shown = ("sid",)
    __pii__ = personal(identity=Pii(30), friendly_name=Pii(30), attributes=Pii(30, "sensitive"))

    sid: field[UserSid] = field()
    account_sid: field[AccountSid] = field()
    chat_service_sid: field[ISSid] = field()
    role_sid: field[RoleSid] = field()
    identity: field[str] = field()
    friendly_name: field[str] = field()
    attributes: field[str] = field()
    is_online: field[bool] = field()
    is_notifiable: field[bool] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    url: field[str] = field()
    links: field[dict[str, Json]] = field()

    class WebhookEnabledType:
        """Values of UserWebhookEnabledType."""

        TRUE: Final = "true"
        FALSE: Final = "false"


class UserPage(Page[M, UserInstance[M]]):
    """One page of User records."""

    _record = UserInstance
    _paging = Linked("users", max_size=50)


class UserList(ListResource[M]):
    """User records."""

    _uri = Uri("https://conversations.twilio.com/v1/Users")

    def __call__(self, sid: str) -> UserContext[M]:
        """The User with this identifier. Sends no request."""
        return UserContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @op
    def create(
        self,
        identity: str,
        x_twilio_webhook_enabled: UserWebhookEnabledType | str | None = None,
        friendly_name: str | None = None,
        attributes: str | None = None,
        role_sid: RoleSid | None = None,
    ) -> Request[UserInstance[M]]:
        """Create a User: POST /v1/Users"""
        return Request(
            self,
            "POST",
            UserInstance,
            form={"Identity": identity, "FriendlyName": friendly_name, "Attributes": attributes, "RoleSid": role_sid},
            headers={"X-Twilio-Webhook-Enabled": x_twilio_webhook_enabled},
            checks=(matches(RoleSid, role_sid=role_sid),),
        )

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[UserInstance[M]]:
        """List User records: GET /v1/Users

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 50.
        """
        return Listing(self, UserPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[UserPage[M]]:
        """Fetch one page of User records: GET /v1/Users

        Args:
            page_size: Records per page: 1 to 50.
        """
        return Request(
            self, "GET", UserPage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[UserPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", UserPage, url=target_url)


__all__ = ["UserContext", "UserInstance", "UserList", "UserPage", "UserWebhookEnabledType"]
