"""https://insights.twilio.com/v1: the resources of this version.

Generated from specs/contract/twilio_insights_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....base.links import lazy
from ....base.mode import M
from ....base.version import Version

if TYPE_CHECKING:
    from .call import CallList
    from .call_summaries import CallSummariesList
    from .conference import ConferenceList
    from .room import RoomList
    from .setting import SettingList


class V1(Version[M]):
    """https://insights.twilio.com/v1"""

    settings: lazy[SettingList[M]] = lazy(".setting", "SettingList")
    calls: lazy[CallList[M]] = lazy(".call", "CallList")
    call_summaries: lazy[CallSummariesList[M]] = lazy(".call_summaries", "CallSummariesList")
    conferences: lazy[ConferenceList[M]] = lazy(".conference", "ConferenceList")
    rooms: lazy[RoomList[M]] = lazy(".room", "RoomList")


__all__ = ["V1"]
