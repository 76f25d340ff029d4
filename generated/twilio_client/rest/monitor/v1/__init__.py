"""https://monitor.twilio.com/v1: the resources of this version.

Generated from specs/contract/twilio_monitor_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....base.links import lazy
from ....base.mode import M
from ....base.version import Version

if TYPE_CHECKING:
    from .alert import AlertList
    from .event import EventList


class V1(Version[M]):
    """https://monitor.twilio.com/v1"""

    alerts: lazy[AlertList[M]] = lazy(".alert", "AlertList")
    events: lazy[EventList[M]] = lazy(".event", "EventList")


__all__ = ["V1"]
