"""Webhook records.

Generated from specs/contract/twilio_ip_messaging_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final, Literal, TypeAlias

from ......base.checks import matches
from ......base.deserialize import iso8601_datetime
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
from ......sids import AccountSid, CHSid, FlowSid, ISSid, WebhookSid

ChannelWebhookType: TypeAlias = Literal["webhook", "trigger", "studio"]
ChannelWebhookMethod: TypeAlias = Literal["GET", "POST"]


class WebhookContext(InstanceContext[M]):
    """One Webhook."""

    _uri = Uri(
        "https://ip-messaging.twilio.com/v2/Services/{service_sid}/Channels/{channel_sid}/Webhooks/{sid}",
        service_sid=ISSid,
        sid=WebhookSid,
    )

    @op
    def fetch(self) -> Request[WebhookInstance[M]]:
        """Fetch the Webhook: GET /v2/Services/{ServiceSid}/Channels/{ChannelSid}/Webhooks/{Sid}"""
        return Request(self, "GET", WebhookInstance)

    @op
    def update(
        self,
        configuration_url: str | None = None,
        configuration_method: ChannelWebhookMethod | str | None = None,
        configuration_filters: str | Sequence[str] | None = None,
        configuration_triggers: str | Sequence[str] | None = None,
        configuration_flow_sid: FlowSid | None = None,
        configuration_retry_count: int | None = None,
    ) -> Request[WebhookInstance[M]]:
        """Update the Webhook: POST /v2/Services/{ServiceSid}/Channels/{ChannelSid}/Webhooks/{Sid}"""
        return Request(
            self,
            "POST",
            WebhookInstance,
            form={
                "Configuration.Url": configuration_url,
                "Configuration.Method": configuration_method,
                "Configuration.Filters": configuration_filters,
                "Configuration.Triggers": configuration_triggers,
                "Configuration.FlowSid": configuration_flow_sid,
                "Configuration.RetryCount": configuration_retry_count,
            },
            checks=(matches(FlowSid, configuration_flow_sid=configuration_flow_sid),),
        )

    @op
    def delete(self) -> Request[bool]:
        """Delete the Webhook: DELETE /v2/Services/{ServiceSid}/Channels/{ChannelSid}/Webhooks/{Sid}"""
        return Request(self, "DELETE", bool)


class WebhookInstance(WebhookContext[M], InstanceResource[M]):
    """A Webhook as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid",)

    sid: field[WebhookSid] = field()
    account_sid: field[AccountSid] = field()
    service_sid: field[ISSid] = field()
    channel_sid: field[CHSid] = field()
    type: field[str] = field()
    url: field[str] = field()
    configuration: field[Json] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)

    class Type:
        """Values of ChannelWebhookType."""

        WEBHOOK: Final = "webhook"
        TRIGGER: Final = "trigger"
        STUDIO: Final = "studio"

    class Method:
        """Values of ChannelWebhookMethod."""

        GET: Final = "GET"
        POST: Final = "POST"


class WebhookPage(Page[M, WebhookInstance[M]]):
    """One page of Webhook records."""

    _record = WebhookInstance
    _paging = Linked("webhooks", max_size=5)


class WebhookList(ListResource[M]):
    """Webhook records."""

    _uri = Uri(
        "https://ip-messaging.twilio.com/v2/Services/{service_sid}/Channels/{channel_sid}/Webhooks", service_sid=ISSid
    )

    def __call__(self, sid: WebhookSid) -> WebhookContext[M]:
        """The Webhook with this identifier. Sends no request."""
        return WebhookContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[WebhookInstance[M]]:
        """List Webhook records: GET /v2/Services/{ServiceSid}/Channels/{ChannelSid}/Webhooks

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 5.
        """
        return Listing(self, WebhookPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[WebhookPage[M]]:
        """Fetch one page of Webhook records: GET /v2/Services/{ServiceSid}/Channels/{ChannelSid}/Webhooks

        Args:
            page_size: Records per page: 1 to 5.
        """
        return Request(
            self, "GET", WebhookPage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[WebhookPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", WebhookPage, url=target_url)

    @op
    def create(
        self,
        type: ChannelWebhookType | str,
        configuration_url: str | None = None,
        configuration_method: ChannelWebhookMethod | str | None = None,
        configuration_filters: str | Sequence[str] | None = None,
        configuration_triggers: str | Sequence[str] | None = None,
        configuration_flow_sid: FlowSid | None = None,
        configuration_retry_count: int | None = None,
    ) -> Request[WebhookInstance[M]]:
        """Create a Webhook: POST /v2/Services/{ServiceSid}/Channels/{ChannelSid}/Webhooks"""
        return Request(
            self,
            "POST",
            WebhookInstance,
            form={
                "Type": type,
                "Configuration.Url": configuration_url,
                "Configuration.Method": configuration_method,
                "Configuration.Filters": configuration_filters,
                "Configuration.Triggers": configuration_triggers,
                "Configuration.FlowSid": configuration_flow_sid,
                "Configuration.RetryCount": configuration_retry_count,
            },
            checks=(matches(FlowSid, configuration_flow_sid=configuration_flow_sid),),
        )


__all__ = [
    "ChannelWebhookMethod",
    "ChannelWebhookType",
    "WebhookContext",
    "WebhookInstance",
    "WebhookList",
    "WebhookPage",
]
