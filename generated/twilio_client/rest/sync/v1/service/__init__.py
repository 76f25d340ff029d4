"""Service records.

Generated from specs/contract/twilio_sync_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from .....base.deserialize import integer, iso8601_datetime
from .....base.fields import field
from .....base.instance_context import InstanceContext
from .....base.instance_resource import InstanceResource
from .....base.links import lazy
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.operation import listing, op, streaming
from .....base.page import Page
from .....base.paging import Linked
from .....base.pii import Pii, personal
from .....base.request import Listing, Request
from .....base.serialize import true_or_false
from .....base.uri import Uri
from .....base.values import Json
from .....sids import AccountSid, ISSid

if TYPE_CHECKING:
    from .document import DocumentList
    from .sync_list import SyncListList
    from .sync_map import SyncMapList
    from .sync_stream import SyncStreamList


class ServiceContext(InstanceContext[M]):
    """One Service."""

    _uri = Uri("https://sync.twilio.com/v1/Services/{sid}")

    documents: lazy[DocumentList[M]] = lazy(".document", "DocumentList", service_sid="sid")
    sync_streams: lazy[SyncStreamList[M]] = lazy(".sync_stream", "SyncStreamList", service_sid="sid")
    sync_lists: lazy[SyncListList[M]] = lazy(".sync_list", "SyncListList", service_sid="sid")
    sync_maps: lazy[SyncMapList[M]] = lazy(".sync_map", "SyncMapList", service_sid="sid")

    @op
    def fetch(self) -> Request[ServiceInstance[M]]:
        """Fetch the Service: GET /v1/Services/{Sid}"""
        return Request(self, "GET", ServiceInstance)

    @op
    def delete(self) -> Request[bool]:
        """Delete the Service: DELETE /v1/Services/{Sid}"""
        return Request(self, "DELETE", bool)

    @op
    def update(
        self,
        webhook_url: str | None = None,
        friendly_name: str | None = None,
        reachability_webhooks_enabled: bool | None = None,
        acl_enabled: bool | None = None,
        reachability_debouncing_enabled: bool | None = None,
        reachability_debouncing_window: int | None = None,
        webhooks_from_rest_enabled: bool | None = None,
    ) -> Request[ServiceInstance[M]]:
        """Update the Service: POST /v1/Services/{Sid}"""
        return Request(
            self,
            "POST",
            ServiceInstance,
            form={
                "WebhookUrl": webhook_url,
                "FriendlyName": friendly_name,
                "ReachabilityWebhooksEnabled": true_or_false(reachability_webhooks_enabled),
                "AclEnabled": true_or_false(acl_enabled),
                "ReachabilityDebouncingEnabled": true_or_false(reachability_debouncing_enabled),
                "ReachabilityDebouncingWindow": reachability_debouncing_window,
                "WebhooksFromRestEnabled": true_or_false(webhooks_from_rest_enabled),
            },
        )


class ServiceInstance(ServiceContext[M], InstanceResource[M]):
    """A Service as returned by Twilio.

    Attributes:
        friendly_name: Personal data, kept 7 days.
    """

    _identity = {"sid": "sid"}
    _shown = ("sid",)
    __pii__ = personal(friendly_name=Pii(7))

    sid: field[ISSid] = field()
    unique_name: field[str] = field()
    account_sid: field[AccountSid] = field()
    friendly_name: field[str] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    url: field[str] = field()
    webhook_url: field[str] = field()
    webhooks_from_rest_enabled: field[bool] = field()
    reachability_webhooks_enabled: field[bool] = field()
    acl_enabled: field[bool] = field()
    reachability_debouncing_enabled: field[bool] = field()
    reachability_debouncing_window: field[int] = field(integer)
    links: field[dict[str, Json]] = field()


class ServicePage(Page[M, ServiceInstance[M]]):
    """One page of Service records."""

    _record = ServiceInstance
    _paging = Linked("services", max_size=100)


class ServiceList(ListResource[M]):
    """Service records."""

    _uri = Uri("https://sync.twilio.com/v1/Services")

    def __call__(self, sid: str) -> ServiceContext[M]:
        """The Service with this identifier. Sends no request."""
        return ServiceContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @op
    def create(
        self,
        friendly_name: str | None = None,
        webhook_url: str | None = None,
        reachability_webhooks_enabled: bool | None = None,
        acl_enabled: bool | None = None,
        reachability_debouncing_enabled: bool | None = None,
        reachability_debouncing_window: int | None = None,
        webhooks_from_rest_enabled: bool | None = None,
    ) -> Request[ServiceInstance[M]]:
        """Create a Service: POST /v1/Services"""
        return Request(
            self,
            "POST",
            ServiceInstance,
            form={
                "FriendlyName": friendly_name,
                "WebhookUrl": webhook_url,
                "ReachabilityWebhooksEnabled": true_or_false(reachability_webhooks_enabled),
                "AclEnabled": true_or_false(acl_enabled),
                "ReachabilityDebouncingEnabled": true_or_false(reachability_debouncing_enabled),
                "ReachabilityDebouncingWindow": reachability_debouncing_window,
                "WebhooksFromRestEnabled": true_or_false(webhooks_from_rest_enabled),
            },
        )

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[ServiceInstance[M]]:
        """List Service records: GET /v1/Services

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 100.
        """
        return Listing(self, ServicePage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[ServicePage[M]]:
        """Fetch one page of Service records: GET /v1/Services

        Args:
            page_size: Records per page: 1 to 100.
        """
        return Request(
            self, "GET", ServicePage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[ServicePage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", ServicePage, url=target_url)


__all__ = ["ServiceContext", "ServiceInstance", "ServiceList", "ServicePage"]
