"""https://video.twilio.com: the versions of this API.

Generated from specs/contract/twilio_video_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...base.domain import Domain
from ...base.links import alias, lazy
from ...base.mode import M

if TYPE_CHECKING:
    from .v1 import V1
    from .v1.composition import CompositionList
    from .v1.composition_hook import CompositionHookList
    from .v1.composition_settings import CompositionSettingsList
    from .v1.recording import RecordingList
    from .v1.recording_settings import RecordingSettingsList
    from .v1.room import RoomList


class Video(Domain[M]):
    """https://video.twilio.com"""

    v1: lazy[V1[M]] = lazy(".v1", "V1")

    composition_hooks: alias[CompositionHookList[M]] = alias("v1.composition_hooks", deprecated=True)
    composition_settings: alias[CompositionSettingsList[M]] = alias("v1.composition_settings", deprecated=True)
    compositions: alias[CompositionList[M]] = alias("v1.compositions", deprecated=True)
    recording_settings: alias[RecordingSettingsList[M]] = alias("v1.recording_settings", deprecated=True)
    recordings: alias[RecordingList[M]] = alias("v1.recordings", deprecated=True)
    rooms: alias[RoomList[M]] = alias("v1.rooms", deprecated=True)


__all__ = ["Video"]
