"""User Channel records.

Generated from specs/contract/twilio_chat_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Final, Literal, TypeAlias

from ......base.deserialize import integer
from ......base.fields import field
from ......base.instance_context import InstanceContext
from ......base.instance_resource import InstanceResource
from ......base.list_resource import ListResource
from ......base.mode import M
from ......base.operation import listing, op, streaming
from ......base.page import Page
from ......base.paging import Linked
from ......base.request import Listing, Request
from ......base.uri import Uri
from ......base.values import Json
from ......sids import AccountSid, CHSid, ISSid, MBSid, UserSid

UserChannelWebhookEnabledType: TypeAlias = Literal["true", "false"]
UserChannelNotificationLevel: TypeAlias = Literal["default", "muted"]
UserChannelChannelStatus: TypeAlias = Literal["joined", "invited", "notParticipating"]


class UserChannelContext(InstanceContext[M]):
    """One User Channel."""

    _uri = Uri(
        "https://chat.twilio.com/v2/Services/{service_sid}/Users/{user_sid}/Channels/{channel_sid}", service_sid=ISSid
    )

    @op
    def fetch(self) -> Request[UserChannelInstance[M]]:
        """Fetch the User Channel: GET /v2/Services/{ServiceSid}/Users/{UserSid}/Channels/{ChannelSid}"""
        return Request(self, "GET", UserChannelInstance)

    @op
    def delete(self, x_twilio_webhook_enabled: UserChannelWebhookEnabledType | str | None = None) -> Request[bool]:
        """Delete the User Channel: DELETE /v2/Services/{ServiceSid}/Users/{UserSid}/Channels/{ChannelSid}"""
        return Request(self, "DELETE", bool, headers={"X-Twilio-Webhook-Enabled": x_twilio_webhook_enabled})

    @op
    def update(
        self,
        notification_level: UserChannelNotificationLevel | str | None = None,
        last_consumed_message_index: int | None = None,
        last_consumption_timestamp: datetime | date | str | None = None,
    ) -> Request[UserChannelInstance[M]]:
        """Update the User Channel: POST /v2/Services/{ServiceSid}/Users/{UserSid}/Channels/{ChannelSid}"""
        return Request(
            self,
            "POST",
            UserChannelInstance,
            form={
                "NotificationLevel": notification_level,
                "LastConsumedMessageIndex": last_consumed_message_index,
                "LastConsumptionTimestamp": last_consumption_timestamp,
            },
        )


class UserChannelInstance(UserChannelContext[M], InstanceResource[M]):
    """A User Channel as returned by Twilio."""

    _identity = {"channel_sid": "channel_sid"}
    _shown = ("channel_sid", "status", "notification_level")

    account_sid: field[AccountSid] = field()
    service_sid: field[ISSid] = field()
    channel_sid: field[CHSid] = field()
    user_sid: field[UserSid] = field()
    member_sid: field[MBSid] = field()
    status: field[UserChannelChannelStatus | str] = field()
    last_consumed_message_index: field[int] = field(integer)
    unread_messages_count: field[int] = field(integer)
    links: field[dict[str, Json]] = field()
    url: field[str] = field()
    notification_level: field[UserChannelNotificationLevel | str] = field()

    class WebhookEnabledType:
        """Values of UserChannelWebhookEnabledType."""

        TRUE: Final = "true"
        FALSE: Final = "false"

    class NotificationLevel:
        """Values of UserChannelNotificationLevel."""

        DEFAULT: Final = "default"
        MUTED: Final = "muted"

    class ChannelStatus:
        """Values of UserChannelChannelStatus."""

        JOINED: Final = "joined"
        INVITED: Final = "invited"
        NOTPARTICIPATING: Final = "notParticipating"


class UserChannelPage(Page[M, UserChannelInstance[M]]):
    """One page of User Channel records."""

    _record = UserChannelInstance
    _paging = Linked("channels", max_size=50)


class UserChannelList(ListResource[M]):
    """User Channel records."""

    _uri = Uri("https://chat.twilio.com/v2/Services/{service_sid}/Users/{user_sid}/Channels", service_sid=ISSid)

    def __call__(self, channel_sid: str) -> UserChannelContext[M]:
        """The User Channel with this identifier. Sends no request."""
        return UserChannelContext(self._client, {**self._path, "channel_sid": channel_sid})

    get = __call__

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[UserChannelInstance[M]]:
        """List User Channel records: GET /v2/Services/{ServiceSid}/Users/{UserSid}/Channels

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 50.
        """
        return Listing(self, UserChannelPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[UserChannelPage[M]]:
        """Fetch one page of User Channel records: GET /v2/Services/{ServiceSid}/Users/{UserSid}/Channels

        Args:
            page_size: Records per page: 1 to 50.
        """
        return Request(
            self, "GET", UserChannelPage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[UserChannelPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", UserChannelPage, url=target_url)


__all__ = [
    "UserChannelChannelStatus",
    "UserChannelContext",
    "UserChannelInstance",
    "UserChannelList",
    "UserChannelNotificationLevel",
    "UserChannelPage",
    "UserChannelWebhookEnabledType",
]
