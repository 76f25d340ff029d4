"""Webhook records.

Generated from specs/contract/twilio_verify_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final, Literal, TypeAlias

from .....base.deserialize import iso8601_datetime
from .....base.fields import field
from .....base.instance_context import InstanceContext
from .....base.instance_resource import InstanceResource
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.operation import listing, op, streaming
from .....base.page import Page
from .....base.paging import Linked
from .....base.request import Listing, Request
from .....base.uri import Uri
from .....sids import AccountSid, VerifyServiceSid, VerifyWebhookSid

WebhookStatus: TypeAlias = Literal["enabled", "disabled"]
WebhookVersion: TypeAlias = Literal["v1", "v2"]
WebhookMethods: TypeAlias = Literal["GET", "POST"]


class WebhookContext(InstanceContext[M]):
    """One Webhook."""

    _uri = Uri(
        "https://verify.twilio.com/v2/Services/{service_sid}/Webhooks/{sid}",
        service_sid=VerifyServiceSid,
        sid=VerifyWebhookSid,
    )

    @op
    def update(
        self,
        friendly_name: str | None = None,
        event_types: str | Sequence[str] | None = None,
        webhook_url: str | None = None,
        status: WebhookStatus | str | None = None,
        resource_version: WebhookVersion | str | None = None,
    ) -> Request[WebhookInstance[M]]:
        """Update the Webhook: POST /v2/Services/{ServiceSid}/Webhooks/{Sid}"""
        return Request(
            self,
            "POST",
            WebhookInstance,
            form={
                "FriendlyName": friendly_name,
                "EventTypes": event_types,
                "WebhookUrl": webhook_url,
                "Status": status,
                "Version": resource_version,
            },
        )

    @op
    def delete(self) -> Request[bool]:
        """Delete the Webhook: DELETE /v2/Services/{ServiceSid}/Webhooks/{Sid}"""
        return Request(self, "DELETE", bool)

    @op
    def fetch(self) -> Request[WebhookInstance[M]]:
        """Fetch the Webhook: GET /v2/Services/{ServiceSid}/Webhooks/{Sid}"""
        return Request(self, "GET", WebhookInstance)


class WebhookInstance(WebhookContext[M], InstanceResource[M]):
    """A Webhook as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid", "status", "version", "webhook_method")

    sid: field[VerifyWebhookSid] = field()
    service_sid: field[VerifyServiceSid] = field()
    account_sid: field[AccountSid] = field()
    friendly_name: field[str] = field()
    event_types: field[list[str]] = field()
    status: field[WebhookStatus | str] = field()
    version: field[WebhookVersion | str] = field()
    webhook_url: field[str] = field()
    webhook_method: field[WebhookMethods | str] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    url: field[str] = field()

    class Status:
        """Values of WebhookStatus."""

        ENABLED: Final = "enabled"
        DISABLED: Final = "disabled"

    class Version:
        """Values of WebhookVersion."""

        V1: Final = "v1"
        V2: Final = "v2"

    class Methods:
        """Values of WebhookMethods."""

        GET: Final = "GET"
        POST: Final = "POST"


class WebhookPage(Page[M, WebhookInstance[M]]):
    """One page of Webhook records."""

    _record = WebhookInstance
    _paging = Linked("webhooks", max_size=1000)


class WebhookList(ListResource[M]):
    """Webhook records."""

    _uri = Uri("https://verify.twilio.com/v2/Services/{service_sid}/Webhooks", service_sid=VerifyServiceSid)

    def __call__(self, sid: VerifyWebhookSid) -> WebhookContext[M]:
        """The Webhook with this identifier. Sends no request."""
        return WebhookContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @op
    def create(
        self,
        friendly_name: str,
        event_types: str | Sequence[str],
        webhook_url: str,
        status: WebhookStatus | str | None = None,
        resource_version: WebhookVersion | str | None = None,
    ) -> Request[WebhookInstance[M]]:
        """Create a Webhook: POST /v2/Services/{ServiceSid}/Webhooks"""
        return Request(
            self,
            "POST",
            WebhookInstance,
            form={
                "FriendlyName": friendly_name,
                "EventTypes": event_types,
                "WebhookUrl": webhook_url,
                "Status": status,
                "Version": resource_version,
            },
        )

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[WebhookInstance[M]]:
        """List Webhook records: GET /v2/Services/{ServiceSid}/Webhooks

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, WebhookPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[WebhookPage[M]]:
        """Fetch one page of Webhook records: GET /v2/Services/{ServiceSid}/Webhooks

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self, "GET", WebhookPage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[WebhookPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", WebhookPage, url=target_url)


__all__ = [
    "WebhookContext",
    "WebhookInstance",
    "WebhookList",
    "WebhookMethods",
    "WebhookPage",
    "WebhookStatus",
    "WebhookVersion",
]
