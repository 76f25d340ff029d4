"""https://voice.twilio.com/v3: the resources of this version.

Generated from specs/contract/twilio_voice_v3.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....base.links import lazy
from ....base.mode import M
from ....base.version import Version

if TYPE_CHECKING:
    from .transcription import TranscriptionList


class V3(Version[M]):
    """https://voice.twilio.com/v3"""

    transcriptions: lazy[TranscriptionList[M]] = lazy(".transcription", "TranscriptionList")


__all__ = ["V3"]
