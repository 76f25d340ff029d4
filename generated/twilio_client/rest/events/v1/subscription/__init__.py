"""Subscription records.

Generated from specs/contract/twilio_events_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from .....base.checks import matches
from .....base.deserialize import iso8601_datetime
from .....base.fields import field
from .....base.instance_context import InstanceContext
from .....base.instance_resource import InstanceResource
from .....base.links import lazy
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.operation import listing, op, streaming
from .....base.page import Page
from .....base.paging import Linked
from .....base.request import Listing, Request
from .....base.uri import Uri
from .....base.values import Json
from .....sids import AccountSid, SinkSid, SubscriptionSid

if TYPE_CHECKING:
    from .subscribed_event import SubscribedEventList


class SubscriptionContext(InstanceContext[M]):
    """One Subscription."""

    _uri = Uri("https://events.twilio.com/v1/Subscriptions/{sid}", sid=SubscriptionSid)

    subscribed_events: lazy[SubscribedEventList[M]] = lazy(
        ".subscribed_event", "SubscribedEventList", subscription_sid="sid"
    )

    @op
    def fetch(self) -> Request[SubscriptionInstance[M]]:
        """Fetch the Subscription: GET /v1/Subscriptions/{Sid}"""
        return Request(self, "GET", SubscriptionInstance)

    @op
    def update(self, description: str | None = None) -> Request[SubscriptionInstance[M]]:
        """Update the Subscription: POST /v1/Subscriptions/{Sid}"""
        return Request(self, "POST", SubscriptionInstance, form={"Description": description})

    @op
    def delete(self) -> Request[bool]:
        """Delete the Subscription: DELETE /v1/Subscriptions/{Sid}"""
        return Request(self, "DELETE", bool)


class SubscriptionInstance(SubscriptionContext[M], InstanceResource[M]):
    """A Subscription as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid",)

    account_sid: field[AccountSid] = field()
    sid: field[SubscriptionSid] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    description: field[str] = field()
    sink_sid: field[SinkSid] = field()
    url: field[str] = field()
    links: field[dict[str, Json]] = field()


class SubscriptionPage(Page[M, SubscriptionInstance[M]]):
    """One page of Subscription records."""

    _record = SubscriptionInstance
    _paging = Linked("subscriptions", max_size=1000)


class SubscriptionList(ListResource[M]):
    """Subscription records."""

    _uri = Uri("https://events.twilio.com/v1/Subscriptions")

    def __call__(self, sid: SubscriptionSid) -> SubscriptionContext[M]:
        """The Subscription with this identifier. Sends no request."""
        return SubscriptionContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(
        self, sink_sid: SinkSid | None = None, limit: int | None = None, page_size: int | None = None
    ) -> Listing[SubscriptionInstance[M]]:
        """List Subscription records: GET /v1/Subscriptions

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(
            self,
            SubscriptionPage,
            query={"SinkSid": sink_sid, "PageSize": page_size},
            limit=limit,
            checks=(matches(SinkSid, sink_sid=sink_sid),),
        )

    stream = streaming(list)

    @op
    def page(
        self,
        sink_sid: SinkSid | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[SubscriptionPage[M]]:
        """Fetch one page of Subscription records: GET /v1/Subscriptions

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            SubscriptionPage,
            query={"SinkSid": sink_sid, "PageToken": page_token, "Page": page_number, "PageSize": page_size},
            checks=(matches(SinkSid, sink_sid=sink_sid),),
        )

    @op
    def get_page(self, target_url: str) -> Request[SubscriptionPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", SubscriptionPage, url=target_url)

    @op
    def create(
        self, description: str, sink_sid: SinkSid, types: object | Sequence[object]
    ) -> Request[SubscriptionInstance[M]]:
        """Create a Subscription: POST /v1/Subscriptions"""
        return Request(
            self,
            "POST",
            SubscriptionInstance,
            form={"Description": description, "SinkSid": sink_sid, "Types": types},
            checks=(matches(SinkSid, sink_sid=sink_sid),),
        )


__all__ = ["SubscriptionContext", "SubscriptionInstance", "SubscriptionList", "SubscriptionPage"]
