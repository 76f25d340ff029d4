"""Notification records.

Generated from specs/contract/twilio_conversations_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from ......base.fields import field
from ......base.instance_context import InstanceContext
from ......base.instance_resource import InstanceResource
from ......base.list_resource import ListResource
from ......base.mode import M
from ......base.operation import op
from ......base.request import Request
from ......base.serialize import true_or_false
from ......base.uri import Uri
from ......base.values import Json
from ......sids import AccountSid, ISSid


class NotificationContext(InstanceContext[M]):
    """One Notification."""

    _uri = Uri(
        "https://conversations.twilio.com/v1/Services/{chat_service_sid}/Configuration/Notifications",
        chat_service_sid=ISSid,
    )

    @op
    def update(
        self,
        log_enabled: bool | None = None,
        new_message_enabled: bool | None = None,
        new_message_template: str | None = None,
        new_message_sound: str | None = None,
        new_message_badge_count_enabled: bool | None = None,
        added_to_conversation_enabled: bool | None = None,
        added_to_conversation_template: str | None = None,
        added_to_conversation_sound: str | None = None,
        removed_from_conversation_enabled: bool | None = None,
        removed_from_conversation_template: str | None = None,
        removed_from_conversation_sound: str | None = None,
        new_message_with_media_enabled: bool | None = None,
        new_message_with_media_template: str | None = None,
    ) -> Request[NotificationInstance[M]]:
        """Update the Notification: POST /v1/Services/{ChatServiceSid}/Configuration/Notifications"""
        return Request(
            self,
            "POST",
            NotificationInstance,
            form={
                "LogEnabled": true_or_false(log_enabled),
                "NewMessage.Enabled": true_or_false(new_message_enabled),
                "NewMessage.Template": new_message_template,
                "NewMessage.Sound": new_message_sound,
                "NewMessage.BadgeCountEnabled": true_or_false(new_message_badge_count_enabled),
                "AddedToConversation.Enabled": true_or_false(added_to_conversation_enabled),
                "AddedToConversation.Template": added_to_conversation_template,
                "AddedToConversation.Sound": added_to_conversation_sound,
                "RemovedFromConversation.Enabled": true_or_false(removed_from_conversation_enabled),
                "RemovedFromConversation.Template": removed_from_conversation_template,
                "RemovedFromConversation.Sound": removed_from_conversation_sound,
                "NewMessage.WithMedia.Enabled": true_or_false(new_message_with_media_enabled),
                "NewMessage.WithMedia.Template": new_message_with_media_template,
            },
        )

    @op
    def fetch(self) -> Request[NotificationInstance[M]]:
        """Fetch the Notification: GET /v1/Services/{ChatServiceSid}/Configuration/Notifications"""
        return Request(self, "GET", NotificationInstance)


class NotificationInstance(NotificationContext[M], InstanceResource[M]):
    """A Notification as returned by Twilio."""

    account_sid: field[AccountSid] = field()
    chat_service_sid: field[ISSid] = field()
    new_message: field[Json] = field()
    added_to_conversation: field[Json] = field()
    removed_from_conversation: field[Json] = field()
    log_enabled: field[bool] = field()
    url: field[str] = field()


class NotificationList(ListResource[M]):
    """Notification records."""

    def __call__(self) -> NotificationContext[M]:
        """The Notification. Sends no request."""
        return NotificationContext(self._client, {**self._path})

    get = __call__


__all__ = ["NotificationContext", "NotificationInstance", "NotificationList"]
