"""Sink Validate records.

Generated from specs/contract/twilio_events_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from .....base.fields import field
from .....base.instance_resource import InstanceResource
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.operation import op
from .....base.request import Request
from .....base.uri import Uri
from .....sids import SinkSid


class SinkValidateInstance(InstanceResource[M]):
    """A Sink Validate as returned by Twilio."""

    result: field[str] = field()


class SinkValidateList(ListResource[M]):
    """Sink Validate records."""

    _uri = Uri("https://events.twilio.com/v1/Sinks/{sid}/Validate", sid=SinkSid)

    @op
    def create(self, test_id: str) -> Request[SinkValidateInstance[M]]:
        """Create a Sink Validate: POST /v1/Sinks/{Sid}/Validate"""
        return Request(self, "POST", SinkValidateInstance, form={"TestId": test_id})


__all__ = ["SinkValidateInstance", "SinkValidateList"]
