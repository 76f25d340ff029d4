"""Recording records.

Generated from specs/contract/twilio_trunking_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from .....base.fields import field
from .....base.instance_context import InstanceContext
from .....base.instance_resource import InstanceResource
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.operation import op
from .....base.request import Request
from .....base.uri import Uri
from .....sids import TrunkSid

RecordingRecordingMode: TypeAlias = Literal[
    "do-not-record", "record-from-ringing", "record-from-answer", "record-from-ringing-dual", "record-from-answer-dual"
]
RecordingRecordingTrim: TypeAlias = Literal["trim-silence", "do-not-trim"]


class RecordingContext(InstanceContext[M]):
    """One Recording."""

    _uri = Uri("https://trunking.twilio.com/v1/Trunks/{trunk_sid}/Recording", trunk_sid=TrunkSid)

    @op
    def fetch(self) -> Request[RecordingInstance[M]]:
        """Fetch the Recording: GET /v1/Trunks/{TrunkSid}/Recording"""
        return Request(self, "GET", RecordingInstance)

    @op
    def update(
        self, mode: RecordingRecordingMode | str | None = None, trim: RecordingRecordingTrim | str | None = None
    ) -> Request[RecordingInstance[M]]:
        """Update the Recording: POST /v1/Trunks/{TrunkSid}/Recording"""
        return Request(self, "POST", RecordingInstance, form={"Mode": mode, "Trim": trim})


class RecordingInstance(RecordingContext[M], InstanceResource[M]):
    """A Recording as returned by Twilio."""

    _shown = ("mode", "trim")

    mode: field[RecordingRecordingMode | str] = field()
    trim: field[RecordingRecordingTrim | str] = field()

    class RecordingMode:
        """Values of RecordingRecordingMode."""

        DO_NOT_RECORD: Final = "do-not-record"
        RECORD_FROM_RINGING: Final = "record-from-ringing"
        RECORD_FROM_ANSWER: Final = "record-from-answer"
        RECORD_FROM_RINGING_DUAL: Final = "record-from-ringing-dual"
        RECORD_FROM_ANSWER_DUAL: Final = "record-from-answer-dual"

    class RecordingTrim:
        """Values of RecordingRecordingTrim."""

        TRIM_SILENCE: Final = "trim-silence"
        DO_NOT_TRIM: Final = "do-not-trim"


class RecordingList(ListResource[M]):
    """Recording records."""

    def __call__(self) -> RecordingContext[M]:
        """The Recording. Sends no request."""
        return RecordingContext(self._client, {**self._path})

    get = __call__


__all__ = ["RecordingContext", "RecordingInstance", "RecordingList", "RecordingRecordingMode", "RecordingRecordingTrim"]
