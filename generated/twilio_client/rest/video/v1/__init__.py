"""https://video.twilio.com/v1: the resources of this version.

Generated from specs/contract/twilio_video_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....base.links import lazy
from ....base.mode import M
from ....base.version import Version

if TYPE_CHECKING:
    from .composition import CompositionList
    from .composition_hook import CompositionHookList
    from .composition_settings import CompositionSettingsList
    from .recording import RecordingList
    from .recording_settings import RecordingSettingsList
    from .room import RoomList


class V1(Version[M]):
    """https://video.twilio.com/v1"""

    compositions: lazy[CompositionList[M]] = lazy(".composition", "CompositionList")
    composition_hooks: lazy[CompositionHookList[M]] = lazy(".composition_hook", "CompositionHookList")
    composition_settings: lazy[CompositionSettingsList[M]] = lazy(".composition_settings", "CompositionSettingsList")
    recordings: lazy[RecordingList[M]] = lazy(".recording", "RecordingList")
    recording_settings: lazy[RecordingSettingsList[M]] = lazy(".recording_settings", "RecordingSettingsList")
    rooms: lazy[RoomList[M]] = lazy(".room", "RoomList")


__all__ = ["V1"]
