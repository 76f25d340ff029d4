"""https://insights.twilio.com: the versions of this API.

Generated from specs/contract/twilio_insights_v1.json, specs/contract/twilio_insights_v2.json, specs/contract/twilio_insights_v3.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...base.domain import Domain
from ...base.links import alias, lazy
from ...base.mode import M

if TYPE_CHECKING:
    from .v1 import V1
    from .v1.call import CallList
    from .v1.call_summaries import CallSummariesList
    from .v1.conference import ConferenceList
    from .v1.room import RoomList
    from .v1.setting import SettingList
    from .v2 import V2
    from .v3 import V3


class Insights(Domain[M]):
    """https://insights.twilio.com"""

    v1: lazy[V1[M]] = lazy(".v1", "V1")
    v2: lazy[V2[M]] = lazy(".v2", "V2")
    v3: lazy[V3[M]] = lazy(".v3", "V3")

    call_summaries: alias[CallSummariesList[M]] = alias("v1.call_summaries", deprecated=True)
    calls: alias[CallList[M]] = alias("v1.calls", deprecated=True)
    conferences: alias[ConferenceList[M]] = alias("v1.conferences", deprecated=True)
    rooms: alias[RoomList[M]] = alias("v1.rooms", deprecated=True)
    settings: alias[SettingList[M]] = alias("v1.settings", deprecated=True)


__all__ = ["Insights"]
