"""Webhook records.

Generated from specs/contract/twilio_conversations_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Literal, TypeAlias

from ......base.fields import field
from ......base.instance_context import InstanceContext
from ......base.instance_resource import InstanceResource
from ......base.list_resource import ListResource
from ......base.mode import M
from ......base.operation import op
from ......base.request import Request
from ......base.uri import Uri
from ......sids import AccountSid, ISSid

ServiceWebhookConfigurationMethod: TypeAlias = Literal["GET", "POST"]


class WebhookContext(InstanceContext[M]):
    """One Webhook."""

    _uri = Uri(
        "https://conversations.twilio.com/v1/Services/{chat_service_sid}/Configuration/Webhooks", chat_service_sid=ISSid
    )

    @op
    def update(
        self,
        pre_webhook_url: str | None = None,
        post_webhook_url: str | None = None,
        filters: str | Sequence[str] | None = None,
        method: str | None = None,
    ) -> Request[WebhookInstance[M]]:
        """Update the Webhook: POST /v1/Services/{ChatServiceSid}/Configuration/Webhooks"""
        return Request(
            self,
            "POST",
            WebhookInstance,
            form={
                "PreWebhookUrl": pre_webhook_url,
                "PostWebhookUrl": post_webhook_url,
                "Filters": filters,
                "Method": method,
            },
        )

    @op
    def fetch(self) -> Request[WebhookInstance[M]]:
        """Fetch the Webhook: GET /v1/Services/{ChatServiceSid}/Configuration/Webhooks"""
        return Request(self, "GET", WebhookInstance)


class WebhookInstance(WebhookContext[M], InstanceResource[M]):
    """A Webhook as returned by Twilio."""

    _shown = ("method",)

    account_sid: field[AccountSid] = field()
    chat_service_sid: field[ISSid] = field()
    pre_webhook_url: field[str] = field()
    post_webhook_url: field[str] = field()
    filters: field[list[str]] = field()
    method: field[ServiceWebhookConfigurationMethod | str] = field()
    url: field[str] = field()

    class Method:
        """Values of ServiceWebhookConfigurationMethod."""

        GET: Final = "GET"
        POST: Final = "POST"


class WebhookList(ListResource[M]):
    """Webhook records."""

    def __call__(self) -> WebhookContext[M]:
        """The Webhook. Sends no request."""
        return WebhookContext(self._client, {**self._path})

    get = __call__


__all__ = ["ServiceWebhookConfigurationMethod", "WebhookContext", "WebhookInstance", "WebhookList"]
