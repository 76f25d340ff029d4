"""Recording Rules records.

Generated from specs/contract/twilio_video_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime

from .....base.deserialize import iso8601_datetime
from .....base.fields import field
from .....base.instance_resource import InstanceResource
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.nested import Record, list_of, record
from .....base.operation import op
from .....base.request import Request
from .....base.serialize import json_text
from .....base.uri import Uri
from .....sids import RoomSid


class RecordingRulesRulesRecord(Record):
    """`rules` in an answer."""

    type: field[str] = field()
    all: field[bool] = field()
    publisher: field[str] = field()
    track: field[str] = field()
    kind: field[str] = field()


class RecordingRulesInstance(InstanceResource[M]):
    """A Recording Rules as returned by Twilio."""

    room_sid: field[RoomSid] = field()
    rules: field[list[RecordingRulesRulesRecord]] = field(list_of(record(RecordingRulesRulesRecord)))
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)


class RecordingRulesList(ListResource[M]):
    """Recording Rules records."""

    _uri = Uri("https://video.twilio.com/v1/Rooms/{room_sid}/RecordingRules")

    @op
    def fetch(self) -> Request[RecordingRulesInstance[M]]:
        """Fetch the Recording Rules: GET /v1/Rooms/{RoomSid}/RecordingRules"""
        return Request(self, "GET", RecordingRulesInstance)

    @op
    def update(self, rules: object | None = None) -> Request[RecordingRulesInstance[M]]:
        """Update the Recording Rules: POST /v1/Rooms/{RoomSid}/RecordingRules"""
        return Request(self, "POST", RecordingRulesInstance, form={"Rules": json_text(rules, "rules")})


__all__ = ["RecordingRulesInstance", "RecordingRulesList", "RecordingRulesRulesRecord"]
