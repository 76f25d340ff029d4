"""Porting Webhook Configuration Delete records.

Generated from specs/contract/twilio_numbers_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

from ....base.instance_context import InstanceContext
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import op
from ....base.request import Request
from ....base.uri import Uri

PortingWebhookConfigurationDeleteWebhookType: TypeAlias = Literal["PORT_IN", "PORT_OUT"]


class PortingWebhookConfigurationDeleteContext(InstanceContext[M]):
    """One Porting Webhook Configuration Delete."""

    _uri = Uri("https://numbers.twilio.com/v1/Porting/Configuration/Webhook/{webhook_type}")

    @op
    def delete(self) -> Request[bool]:
        """Delete the Porting Webhook Configuration: DELETE /v1/Porting/Configuration/Webhook/{WebhookType}"""
        return Request(self, "DELETE", bool)


class PortingWebhookConfigurationDeleteList(ListResource[M]):
    """Porting Webhook Configuration Delete records."""

    def __call__(
        self, webhook_type: PortingWebhookConfigurationDeleteWebhookType | str
    ) -> PortingWebhookConfigurationDeleteContext[M]:
        """The Porting Webhook Configuration Delete with this identifier. Sends no request."""
        return PortingWebhookConfigurationDeleteContext(self._client, {**self._path, "webhook_type": webhook_type})

    get = __call__


__all__ = [
    "PortingWebhookConfigurationDeleteContext",
    "PortingWebhookConfigurationDeleteList",
    "PortingWebhookConfigurationDeleteWebhookType",
]
