"""https://monitor.twilio.com: the versions of this API.

Generated from specs/contract/twilio_monitor_v1.json, specs/contract/twilio_monitor_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...base.domain import Domain
from ...base.links import alias, lazy
from ...base.mode import M

if TYPE_CHECKING:
    from .v1 import V1
    from .v1.alert import AlertList
    from .v1.event import EventList
    from .v2 import V2


class Monitor(Domain[M]):
    """https://monitor.twilio.com"""

    v1: lazy[V1[M]] = lazy(".v1", "V1")
    v2: lazy[V2[M]] = lazy(".v2", "V2")

    alerts: alias[AlertList[M]] = alias("v1.alerts", deprecated=True)
    events: alias[EventList[M]] = alias("v1.events", deprecated=True)


__all__ = ["Monitor"]
