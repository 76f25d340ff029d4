"""Configuration records.

Generated from specs/contract/twilio_conversations_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .....base.checks import matches
from .....base.fields import field
from .....base.instance_context import InstanceContext
from .....base.instance_resource import InstanceResource
from .....base.links import lazy
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.operation import op
from .....base.request import Request
from .....base.uri import Uri
from .....base.values import Json
from .....sids import AccountSid, ISSid, MessagingServiceSid

if TYPE_CHECKING:
    from .webhook import WebhookList


class ConfigurationContext(InstanceContext[M]):
    """One Configuration."""

    _uri = Uri("https://conversations.twilio.com/v1/Configuration")

    @op
    def fetch(self) -> Request[ConfigurationInstance[M]]:
        """Fetch the Configuration: GET /v1/Configuration"""
        return Request(self, "GET", ConfigurationInstance)

    @op
    def update(
        self,
        default_chat_service_sid: ISSid | None = None,
        default_messaging_service_sid: MessagingServiceSid | None = None,
        default_inactive_timer: str | None = None,
        default_closed_timer: str | None = None,
    ) -> Request[ConfigurationInstance[M]]:
        """Update the Configuration: POST /v1/Configuration"""
        return Request(
            self,
            "POST",
            ConfigurationInstance,
            form={
                "DefaultChatServiceSid": default_chat_service_sid,
                "DefaultMessagingServiceSid": default_messaging_service_sid,
                "DefaultInactiveTimer": default_inactive_timer,
                "DefaultClosedTimer": default_closed_timer,
            },
            checks=(
                matches(ISSid, default_chat_service_sid=default_chat_service_sid),
                matches(MessagingServiceSid, default_messaging_service_sid=default_messaging_service_sid),
            ),
        )


class ConfigurationInstance(ConfigurationContext[M], InstanceResource[M]):
    """A Configuration as returned by Twilio."""

    account_sid: field[AccountSid] = field()
    default_chat_service_sid: field[ISSid] = field()
    default_messaging_service_sid: field[MessagingServiceSid] = field()
    default_inactive_timer: field[str] = field()
    default_closed_timer: field[str] = field()
    url: field[str] = field()
    links: field[dict[str, Json]] = field()


class ConfigurationList(ListResource[M]):
    """Configuration records."""

    webhooks: lazy[WebhookList[M]] = lazy(".webhook", "WebhookList")

    def __call__(self) -> ConfigurationContext[M]:
        """The Configuration. Sends no request."""
        return ConfigurationContext(self._client, {**self._path})

    get = __call__


__all__ = ["ConfigurationContext", "ConfigurationInstance", "ConfigurationList"]
