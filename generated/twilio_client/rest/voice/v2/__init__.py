"""https://voice.twilio.com/v2: the resources of this version.

Generated from specs/contract/twilio_voice_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....base.links import lazy
from ....base.mode import M
from ....base.version import Version

if TYPE_CHECKING:
    from .account_default_configuration import AccountDefaultConfigurationList
    from .configuration import ConfigurationList
    from .recording import RecordingList
    from .transcription import TranscriptionList
    from .type import TypeList


class V2(Version[M]):
    """https://voice.twilio.com/v2"""

    recording: lazy[RecordingList[M]] = lazy(".recording", "RecordingList")
    transcription: lazy[TranscriptionList[M]] = lazy(".transcription", "TranscriptionList")
    type: lazy[TypeList[M]] = lazy(".type", "TypeList")
    configurations: lazy[ConfigurationList[M]] = lazy(".configuration", "ConfigurationList")
    account_default_configuration: lazy[AccountDefaultConfigurationList[M]] = lazy(
        ".account_default_configuration", "AccountDefaultConfigurationList"
    )


__all__ = ["V2"]
