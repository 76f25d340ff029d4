"""https://events.twilio.com: the versions of this API.

Generated from specs/contract/twilio_events_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...base.domain import Domain
from ...base.links import alias, lazy
from ...base.mode import M

if TYPE_CHECKING:
    from .v1 import V1
    from .v1.event_type import EventTypeList
    from .v1.schema import SchemaList
    from .v1.sink import SinkList
    from .v1.subscription import SubscriptionList


class Events(Domain[M]):
    """https://events.twilio.com"""

    v1: lazy[V1[M]] = lazy(".v1", "V1")

    event_types: alias[EventTypeList[M]] = alias("v1.event_types", deprecated=True)
    schemas: alias[SchemaList[M]] = alias("v1.schemas", deprecated=True)
    sinks: alias[SinkList[M]] = alias("v1.sinks", deprecated=True)
    subscriptions: alias[SubscriptionList[M]] = alias("v1.subscriptions", deprecated=True)


__all__ = ["Events"]
