"""Subscribe Rules records.

Generated from specs/contract/twilio_video_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime

from ......base.deserialize import iso8601_datetime
from ......base.fields import field
from ......base.instance_resource import InstanceResource
from ......base.list_resource import ListResource
from ......base.mode import M
from ......base.nested import Record, list_of, record
from ......base.operation import op
from ......base.request import Request
from ......base.serialize import json_text
from ......base.uri import Uri
from ......sids import RoomParticipantSid, RoomSid


class SubscribeRulesRulesRecord(Record):
    """`rules` in an answer."""

    type: field[str] = field()
    all: field[bool] = field()
    publisher: field[str] = field()
    track: field[str] = field()
    kind: field[str] = field()
    priority: field[str] = field()


class SubscribeRulesInstance(InstanceResource[M]):
    """A Subscribe Rules as returned by Twilio."""

    participant_sid: field[RoomParticipantSid] = field()
    room_sid: field[RoomSid] = field()
    rules: field[list[SubscribeRulesRulesRecord]] = field(list_of(record(SubscribeRulesRulesRecord)))
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)


class SubscribeRulesList(ListResource[M]):
    """Subscribe Rules records."""

    _uri = Uri("https://video.twilio.com/v1/Rooms/{room_sid}/Participants/{participant_sid}/SubscribeRules")

    @op
    def fetch(self) -> Request[SubscribeRulesInstance[M]]:
        """Fetch the Subscribe Rules: GET /v1/Rooms/{RoomSid}/Participants/{ParticipantSid}/SubscribeRules"""
        return Request(self, "GET", SubscribeRulesInstance)

    @op
    def update(self, rules: object | None = None) -> Request[SubscribeRulesInstance[M]]:
        """Update the Subscribe Rules: POST /v1/Rooms/{RoomSid}/Participants/{ParticipantSid}/SubscribeRules"""
        return Request(self, "POST", SubscribeRulesInstance, form={"Rules": json_text(rules, "rules")})


__all__ = ["SubscribeRulesInstance", "SubscribeRulesList", "SubscribeRulesRulesRecord"]
