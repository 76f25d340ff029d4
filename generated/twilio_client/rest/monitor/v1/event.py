"""Event records.

Generated from specs/contract/twilio_monitor_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import date, datetime

from ....base.checks import matches
from ....base.deserialize import iso8601_datetime
from ....base.fields import field
from ....base.instance_context import InstanceContext
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import listing, op, streaming
from ....base.page import Page
from ....base.paging import Linked
from ....base.request import Listing, Request
from ....base.uri import Uri
from ....base.values import Json
from ....sids import AccountSid, AnySid, MonitorEventSid, UserSid


class EventContext(InstanceContext[M]):
    """One Event."""

    _uri = Uri("https://monitor.twilio.com/v1/Events/{sid}", sid=MonitorEventSid)

    @op
    def fetch(self) -> Request[EventInstance[M]]:
        """Fetch the Event: GET /v1/Events/{Sid}"""
        return Request(self, "GET", EventInstance)


class EventInstance(EventContext[M], InstanceResource[M]):
    """An Event as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid",)

    account_sid: field[AccountSid] = field()
    actor_sid: field[UserSid] = field()
    actor_type: field[str] = field()
    description: field[str] = field()
    event_data: field[Json] = field()
    event_date: field[datetime] = field(iso8601_datetime)
    event_type: field[str] = field()
    resource_sid: field[AnySid] = field()
    resource_type: field[str] = field()
    sid: field[MonitorEventSid] = field()
    source: field[str] = field()
    source_ip_address: field[str] = field()
    url: field[str] = field()
    links: field[dict[str, Json]] = field()


class EventPage(Page[M, EventInstance[M]]):
    """One page of Event records."""

    _record = EventInstance
    _paging = Linked("events", max_size=1000)


class EventList(ListResource[M]):
    """Event records."""

    _uri = Uri("https://monitor.twilio.com/v1/Events")

    def __call__(self, sid: MonitorEventSid) -> EventContext[M]:
        """The Event with this identifier. Sends no request."""
        return EventContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(
        self,
        actor_sid: UserSid | None = None,
        event_type: str | None = None,
        resource_sid: AnySid | None = None,
        source_ip_address: str | None = None,
        start_date: datetime | date | str | None = None,
        end_date: datetime | date | str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[EventInstance[M]]:
        """List Event records: GET /v1/Events

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(
            self,
            EventPage,
            query={
                "ActorSid": actor_sid,
                "EventType": event_type,
                "ResourceSid": resource_sid,
                "SourceIpAddress": source_ip_address,
                "StartDate": start_date,
                "EndDate": end_date,
                "PageSize": page_size,
            },
            limit=limit,
            checks=(matches(UserSid, actor_sid=actor_sid), matches(AnySid, resource_sid=resource_sid)),
        )

    stream = streaming(list)

    @op
    def page(
        self,
        actor_sid: UserSid | None = None,
        event_type: str | None = None,
        resource_sid: AnySid | None = None,
        source_ip_address: str | None = None,
        start_date: datetime | date | str | None = None,
        end_date: datetime | date | str | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[EventPage[M]]:
        """Fetch one page of Event records: GET /v1/Events

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            EventPage,
            query={
                "ActorSid": actor_sid,
                "EventType": event_type,
                "ResourceSid": resource_sid,
                "SourceIpAddress": source_ip_address,
                "StartDate": start_date,
                "EndDate": end_date,
                "PageToken": page_token,
                "Page": page_number,
                "PageSize": page_size,
            },
            checks=(matches(UserSid, actor_sid=actor_sid), matches(AnySid, resource_sid=resource_sid)),
        )

    @op
    def get_page(self, target_url: str) -> Request[EventPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", EventPage, url=target_url)


__all__ = ["EventContext", "EventInstance", "EventList", "EventPage"]
