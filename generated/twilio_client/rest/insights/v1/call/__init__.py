"""Call records.

Generated from specs/contract/twilio_insights_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .....base.fields import field
from .....base.instance_context import InstanceContext
from .....base.instance_resource import InstanceResource
from .....base.links import lazy
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.operation import op
from .....base.request import Request
from .....base.uri import Uri
from .....base.values import Json
from .....sids import CallSid

if TYPE_CHECKING:
    from .annotation import AnnotationList
    from .call_summary import CallSummaryList
    from .event import EventList
    from .metric import MetricList


class CallContext(InstanceContext[M]):
    """One Call."""

    _uri = Uri("https://insights.twilio.com/v1/Voice/{sid}", sid=CallSid)

    annotation: lazy[AnnotationList[M]] = lazy(".annotation", "AnnotationList", call_sid="sid")
    events: lazy[EventList[M]] = lazy(".event", "EventList", call_sid="sid")
    metrics: lazy[MetricList[M]] = lazy(".metric", "MetricList", call_sid="sid")
    summary: lazy[CallSummaryList[M]] = lazy(".call_summary", "CallSummaryList", call_sid="sid")

    @op
    def fetch(self) -> Request[CallInstance[M]]:
        """Fetch the Call: GET /v1/Voice/{Sid}"""
        return Request(self, "GET", CallInstance)


class CallInstance(CallContext[M], InstanceResource[M]):
    """A Call as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid",)

    sid: field[CallSid] = field()
    url: field[str] = field()
    links: field[dict[str, Json]] = field()


class CallList(ListResource[M]):
    """Call records."""

    def __call__(self, sid: CallSid) -> CallContext[M]:
        """The Call with this identifier. Sends no request."""
        return CallContext(self._client, {**self._path, "sid": sid})

    get = __call__


__all__ = ["CallContext", "CallInstance", "CallList"]
