"""User records.

Generated from specs/contract/twilio_ip_messaging_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from ......base.checks import matches
from ......base.deserialize import integer, iso8601_datetime
from ......base.fields import field
from ......base.instance_context import InstanceContext
from ......base.instance_resource import InstanceResource
from ......base.links import lazy
from ......base.list_resource import ListResource
from ......base.mode import M
from ......base.operation import listing, op, streaming
from ......base.page import Page
from ......base.paging import Linked
from ......base.request import Listing, Request
from ......base.uri import Uri
from ......base.values import Json
from ......sids import AccountSid, ISSid, RoleSid, UserSid

if TYPE_CHECKING:
    from .user_binding import UserBindingList
    from .user_channel import UserChannelList

UserWebhookEnabledType: TypeAlias = Literal["true", "false"]


class UserContext(InstanceContext[M]):
    """One User."""

    _uri = Uri("https://ip-messaging.twilio.com/v2/Services/{service_sid}/Users/{sid}", service_sid=ISSid)

    user_bindings: lazy[UserBindingList[M]] = lazy(".user_binding", "UserBindingList", user_sid="sid")
    user_channels: lazy[UserChannelList[M]] = lazy(".user_channel", "UserChannelList", user_sid="sid")

    @op
    def fetch(self) -> Request[UserInstance[M]]:
        """Fetch the User: GET /v2/Services/{ServiceSid}/Users/{Sid}"""
        return Request(self, "GET", UserInstance)

    @op
    def delete(self) -> Request[bool]:
        """Delete the User: DELETE /v2/Services/{ServiceSid}/Users/{Sid}"""
        return Request(self, "DELETE", bool)

    @op
    def update(
        self,
        x_twilio_webhook_enabled: UserWebhookEnabledType | str | None = None,
        role_sid: RoleSid | None = None,
        attributes: str | None = None,
        friendly_name: str | None = None,
    ) -> Request[UserInstance[M]]:
        """Update the User: POST /v2/Services/{ServiceSid}/Users/{Sid}"""
        return Request(
            self,
            "POST",
            UserInstance,
            headers={"X-Twilio-Webhook-Enabled": x_twilio_webhook_enabled},
            form={"RoleSid": role_sid, "Attributes": attributes, "FriendlyName": friendly_name},
            checks=(matches(RoleSid, role_sid=role_sid),),
        )


class UserInstance(UserContext[M], InstanceResource[M]):
    """A User as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid",)

    sid: field[UserSid] = field()
    account_sid: field[AccountSid] = field()
    service_sid: field[ISSid] = field()
    attributes: field[str] = field()
    friendly_name: field[str] = field()
    role_sid: field[RoleSid] = field()
    identity: field[str] = field()
    is_online: field[bool] = field()
    is_notifiable: field[bool] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    joined_channels_count: field[int] = field(integer)
    links: field[dict[str, Json]] = field()
    url: field[str] = field()

    class WebhookEnabledType:
        """Values of UserWebhookEnabledType."""

        TRUE: Final = "true"
        FALSE: Final = "false"


class UserPage(Page[M, UserInstance[M]]):
    """One page of User records."""

    _record = UserInstance
    _paging = Linked("users", max_size=100)


class UserList(ListResource[M]):
    """User records."""

    _uri = Uri("https://ip-messaging.twilio.com/v2/Services/{service_sid}/Users", service_sid=ISSid)

    def __call__(self, sid: str) -> UserContext[M]:
        """The User with this identifier. Sends no request."""
        return UserContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @op
    def create(
        self,
        identity: str,
        x_twilio_webhook_enabled: UserWebhookEnabledType | str | None = None,
        role_sid: RoleSid | None = None,
        attributes: str | None = None,
        friendly_name: str | None = None,
    ) -> Request[UserInstance[M]]:
        """Create a User: POST /v2/Services/{ServiceSid}/Users"""
        return Request(
            self,
            "POST",
            UserInstance,
            form={"Identity": identity, "RoleSid": role_sid, "Attributes": attributes, "FriendlyName": friendly_name},
            headers={"X-Twilio-Webhook-Enabled": x_twilio_webhook_enabled},
            checks=(matches(RoleSid, role_sid=role_sid),),
        )

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[UserInstance[M]]:
        """List User records: GET /v2/Services/{ServiceSid}/Users

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 100.
        """
        return Listing(self, UserPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[UserPage[M]]:
        """Fetch one page of User records: GET /v2/Services/{ServiceSid}/Users

        Args:
            page_size: Records per page: 1 to 100.
        """
        return Request(
            self, "GET", UserPage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[UserPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", UserPage, url=target_url)


__all__ = ["UserContext", "UserInstance", "UserList", "UserPage", "UserWebhookEnabledType"]
