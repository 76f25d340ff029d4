"""Subscribed Event records.

Generated from specs/contract/twilio_events_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from .....base.deserialize import integer
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
from .....sids import AccountSid, SubscriptionSid


class SubscribedEventContext(InstanceContext[M]):
    """One Subscribed Event."""

    _uri = Uri(
        "https://events.twilio.com/v1/Subscriptions/{subscription_sid}/SubscribedEvents/{type}",
        subscription_sid=SubscriptionSid,
    )

    @op
    def fetch(self) -> Request[SubscribedEventInstance[M]]:
        """Fetch the Subscribed Event: GET /v1/Subscriptions/{SubscriptionSid}/SubscribedEvents/{Type}"""
        return Request(self, "GET", SubscribedEventInstance)

    @op
    def update(self, schema_version: int | None = None) -> Request[SubscribedEventInstance[M]]:
        """Update the Subscribed Event: POST /v1/Subscriptions/{SubscriptionSid}/SubscribedEvents/{Type}"""
        return Request(self, "POST", SubscribedEventInstance, form={"SchemaVersion": schema_version})

    @op
    def delete(self) -> Request[bool]:
        """Delete the Subscribed Event: DELETE /v1/Subscriptions/{SubscriptionSid}/SubscribedEvents/{Type}"""
        return Request(self, "DELETE", bool)


class SubscribedEventInstance(SubscribedEventContext[M], InstanceResource[M]):
    """A Subscribed Event as returned by Twilio."""

    _identity = {"type": "type"}
    _shown = ("type",)

    account_sid: field[AccountSid] = field()
    type: field[str] = field()
    schema_version: field[int] = field(integer)
    subscription_sid: field[SubscriptionSid] = field()
    url: field[str] = field()


class SubscribedEventPage(Page[M, SubscribedEventInstance[M]]):
    """One page of Subscribed Event records."""

    _record = SubscribedEventInstance
    _paging = Linked("types", max_size=1000)


class SubscribedEventList(ListResource[M]):
    """Subscribed Event records."""

    _uri = Uri(
        "https://events.twilio.com/v1/Subscriptions/{subscription_sid}/SubscribedEvents",
        subscription_sid=SubscriptionSid,
    )

    def __call__(self, type: str) -> SubscribedEventContext[M]:
        """The Subscribed Event with this identifier. Sends no request."""
        return SubscribedEventContext(self._client, {**self._path, "type": type})

    get = __call__

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[SubscribedEventInstance[M]]:
        """List Subscribed Event records: GET /v1/Subscriptions/{SubscriptionSid}/SubscribedEvents

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, SubscribedEventPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[SubscribedEventPage[M]]:
        """Fetch one page of Subscribed Event records: GET /v1/Subscriptions/{SubscriptionSid}/SubscribedEvents

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            SubscribedEventPage,
            query={"PageToken": page_token, "Page": page_number, "PageSize": page_size},
        )

    @op
    def get_page(self, target_url: str) -> Request[SubscribedEventPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", SubscribedEventPage, url=target_url)

    @op
    def create(self, type: str, schema_version: int | None = None) -> Request[SubscribedEventInstance[M]]:
        """Create a Subscribed Event: POST /v1/Subscriptions/{SubscriptionSid}/SubscribedEvents"""
        return Request(self, "POST", SubscribedEventInstance, form={"Type": type, "SchemaVersion": schema_version})


__all__ = ["SubscribedEventContext", "SubscribedEventInstance", "SubscribedEventList", "SubscribedEventPage"]
