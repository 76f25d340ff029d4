"""User Conversation records.

Generated from specs/contract/twilio_conversations_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Final, Literal, TypeAlias

from ......base.deserialize import integer, iso8601_datetime
from ......base.fields import field
from ......base.instance_context import InstanceContext
from ......base.instance_resource import InstanceResource
from ......base.list_resource import ListResource
from ......base.mode import M
from ......base.operation import listing, op, streaming
from ......base.page import Page
from ......base.paging import Linked
from ......base.pii import Pii, personal
from ......base.request import Listing, Request
from ......base.uri import Uri
from ......base.values import Json
from ......sids import AccountSid, CHSid, ISSid, MBSid, UserSid

ServiceUserConversationNotificationLevel: TypeAlias = Literal["default", "muted"]
ServiceUserConversationState: TypeAlias = Literal["inactive", "active", "closed"]


class UserConversationContext(InstanceContext[M]):
    """One User Conversation."""

    _uri = Uri(
        "https://conversations.twilio.com/v1/Services/{chat_service_sid}/Users/{user_sid}/Conversations/{conversation_sid}",
        chat_service_sid=ISSid,
    )

    @op
    def update(
        self,
        notification_level: ServiceUserConversationNotificationLevel | str | None = None,
        last_read_timestamp: datetime | date | str | None = None,
        last_read_message_index: int | None = None,
    ) -> Request[UserConversationInstance[M]]:
        """Update the User Conversation.

        POST /v1/Services/{ChatServiceSid}/Users/{UserSid}/Conversations/{ConversationSid}
        """
        return Request(
            self,
            "POST",
            UserConversationInstance,
            form={
                "NotificationLevel": notification_level,
                "LastReadTimestamp": last_read_timestamp,
                "LastReadMessageIndex": last_read_message_index,
            },
        )

    @op
    def delete(self) -> Request[bool]:
        """Delete the User Conversation.

        DELETE /v1/Services/{ChatServiceSid}/Users/{UserSid}/Conversations/{ConversationSid}
        """
        return Request(self, "DELETE", bool)

    @op
    def fetch(self) -> Request[UserConversationInstance[M]]:
        """Fetch the User Conversation.

        GET /v1/Services/{ChatServiceSid}/Users/{UserSid}/Conversations/{ConversationSid}
        """
        return Request(self, "GET", UserConversationInstance)


class UserConversationInstance(UserConversationContext[M], InstanceResource[M]):
    """A User Conversation as returned by Twilio.

    Attributes:
        friendly_name: Personal data, kept 30 days.
        attributes: Sensitive personal data, kept 30 days.
        unique_name: Personal data, kept 30 days.
    """

    _identity = {"conversation_sid": "conversation_sid"}
    _shown = ("conversation_sid", "conversation_state", "notification_level")
    __pii__ = personal(friendly_name=Pii(30), attributes=Pii(30, "sensitive"), unique_name=Pii(30))

    account_sid: field[AccountSid] = field()
    chat_service_sid: field[ISSid] = field()
    conversation_sid: field[CHSid] = field()
    unread_messages_count: field[int] = field(integer)
    last_read_message_index: field[int] = field(integer)
    participant_sid: field[MBSid] = field()
    user_sid: field[UserSid] = field()
    friendly_name: field[str] = field()
    conversation_state: field[ServiceUserConversationState | str] = field()
    timers: field[Json] = field()
    attributes: field[str] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    created_by: field[str] = field()
    notification_level: field[ServiceUserConversationNotificationLevel | str] = field()
    unique_name: field[str] = field()
    url: field[str] = field()
    links: field[dict[str, Json]] = field()

    class NotificationLevel:
        """Values of ServiceUserConversationNotificationLevel."""

        DEFAULT: Final = "default"
        MUTED: Final = "muted"

    class State:
        """Values of ServiceUserConversationState."""

        INACTIVE: Final = "inactive"
        ACTIVE: Final = "active"
        CLOSED: Final = "closed"


class UserConversationPage(Page[M, UserConversationInstance[M]]):
    """One page of User Conversation records."""

    _record = UserConversationInstance
    _paging = Linked("conversations", max_size=50)


class UserConversationList(ListResource[M]):
    """User Conversation records."""

    _uri = Uri(
        "https://conversations.twilio.com/v1/Services/{chat_service_sid}/Users/{user_sid}/Conversations",
        chat_service_sid=ISSid,
    )

    def __call__(self, conversation_sid: str) -> UserConversationContext[M]:
        """The User Conversation with this identifier. Sends no request."""
        return UserConversationContext(self._client, {**self._path, "conversation_sid": conversation_sid})

    get = __call__

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[UserConversationInstance[M]]:
        """List User Conversation records: GET /v1/Services/{ChatServiceSid}/Users/{UserSid}/Conversations

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 50.
        """
        return Listing(self, UserConversationPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[UserConversationPage[M]]:
        """Fetch one page of User Conversation records.

        GET /v1/Services/{ChatServiceSid}/Users/{UserSid}/Conversations

        Args:
            page_size: Records per page: 1 to 50.
        """
        return Request(
            self,
            "GET",
            UserConversationPage,
            query={"PageToken": page_token, "Page": page_number, "PageSize": page_size},
        )

    @op
    def get_page(self, target_url: str) -> Request[UserConversationPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", UserConversationPage, url=target_url)


__all__ = [
    "ServiceUserConversationNotificationLevel",
    "ServiceUserConversationState",
    "UserConversationContext",
    "UserConversationInstance",
    "UserConversationList",
    "UserConversationPage",
]
