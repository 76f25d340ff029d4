"""Sink Test records.

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


class SinkTestInstance(InstanceResource[M]):
    """A Sink Test as returned by Twilio."""

    result: field[str] = field()


class SinkTestList(ListResource[M]):
    """Sink Test records."""

    _uri = Uri("https://events.twilio.com/v1/Sinks/{sid}/Test", sid=SinkSid)

    @op
    def create(self) -> Request[SinkTestInstance[M]]:
        """Create a Sink Test: POST /v1/Sinks/{Sid}/Test"""
        return Request(self, "POST", SinkTestInstance)


__all__ = ["SinkTestInstance", "SinkTestList"]
