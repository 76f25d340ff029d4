"""https://events.twilio.com/v1: the resources of this version.

Generated from specs/contract/twilio_events_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....base.links import lazy
from ....base.mode import M
from ....base.version import Version

if TYPE_CHECKING:
    from .event_type import EventTypeList
    from .schema import SchemaList
    from .sink import SinkList
    from .subscription import SubscriptionList


class V1(Version[M]):
    """https://events.twilio.com/v1"""

    event_types: lazy[EventTypeList[M]] = lazy(".event_type", "EventTypeList")
    schemas: lazy[SchemaList[M]] = lazy(".schema", "SchemaList")
    sinks: lazy[SinkList[M]] = lazy(".sink", "SinkList")
    subscriptions: lazy[SubscriptionList[M]] = lazy(".subscription", "SubscriptionList")


__all__ = ["V1"]
