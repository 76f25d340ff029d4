"""Configuration records.

Generated from specs/contract/twilio_conversations_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ......base.checks import matches
from ......base.fields import field
from ......base.instance_context import InstanceContext
from ......base.instance_resource import InstanceResource
from ......base.links import lazy
from ......base.list_resource import ListResource
from ......base.mode import M
from ......base.operation import op
from ......base.request import Request
from ......base.serialize import true_or_false
from ......base.uri import Uri
from ......base.values import Json
from ......sids import ISSid, RoleSid

if TYPE_CHECKING:
    from .notification import NotificationList
    from .webhook import WebhookList


class ConfigurationContext(InstanceContext[M]):
    """One Configuration."""

    _uri = Uri("https://conversations.twilio.com/v1/Services/{chat_service_sid}/Configuration", chat_service_sid=ISSid)

    @op
    def fetch(self) -> Request[ConfigurationInstance[M]]:
        """Fetch the Configuration: GET /v1/Services/{ChatServiceSid}/Configuration"""
        return Request(self, "GET", ConfigurationInstance)

    @op
    def update(
        self,
        default_conversation_creator_role_sid: RoleSid | None = None,
        default_conversation_role_sid: RoleSid | None = None,
        default_chat_service_role_sid: RoleSid | None = None,
        reachability_enabled: bool | None = None,
    ) -> Request[ConfigurationInstance[M]]:
        """Update the Configuration: POST /v1/Services/{ChatServiceSid}/Configuration"""
        return Request(
            self,
            "POST",
            ConfigurationInstance,
            form={
                "DefaultConversationCreatorRoleSid": default_conversation_creator_role_sid,
                "DefaultConversationRoleSid": default_conversation_role_sid,
                "DefaultChatServiceRoleSid": default_chat_service_role_sid,
                "ReachabilityEnabled": true_or_false(reachability_enabled),
            },
            checks=(
                matches(
                    RoleSid,
                    default_conversation_creator_role_sid=default_conversation_creator_role_sid,
                    default_conversation_role_sid=default_conversation_role_sid,
                    default_chat_service_role_sid=default_chat_service_role_sid,
                ),
            ),
        )


class ConfigurationInstance(ConfigurationContext[M], InstanceResource[M]):
    """A Configuration as returned by Twilio."""

    chat_service_sid: field[ISSid] = field()
    default_conversation_creator_role_sid: field[RoleSid] = field()
    default_conversation_role_sid: field[RoleSid] = field()
    default_chat_service_role_sid: field[RoleSid] = field()
    url: field[str] = field()
    links: field[dict[str, Json]] = field()
    reachability_enabled: field[bool] = field()


class ConfigurationList(ListResource[M]):
    """Configuration records."""

    notifications: lazy[NotificationList[M]] = lazy(".notification", "NotificationList")
    webhooks: lazy[WebhookList[M]] = lazy(".webhook", "WebhookList")

    def __call__(self) -> ConfigurationContext[M]:
        """The Configuration. Sends no request."""
        return ConfigurationContext(self._client, {**self._path})

    get = __call__


__all__ = ["ConfigurationContext", "ConfigurationInstance", "ConfigurationList"]
