"""Step Context records.

Generated from specs/contract/twilio_studio_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from .......base.fields import field
from .......base.instance_context import InstanceContext
from .......base.instance_resource import InstanceResource
from .......base.list_resource import ListResource
from .......base.mode import M
from .......base.operation import op
from .......base.pii import Pii, personal
from .......base.request import Request
from .......base.uri import Uri
from .......base.values import Json
from .......sids import AccountSid, ExecutionSid, FlowSid, StepSid


class StepContextContext(InstanceContext[M]):
    """One Step Context."""

    _uri = Uri(
        "https://studio.twilio.com/v1/Flows/{flow_sid}/Engagements/{engagement_sid}/Steps/{step_sid}/Context",
        flow_sid=FlowSid,
        engagement_sid=ExecutionSid,
        step_sid=StepSid,
    )

    @op
    def fetch(self) -> Request[StepContextInstance[M]]:
        """Fetch the Step Context: GET /v1/Flows/{FlowSid}/Engagements/{EngagementSid}/Steps/{StepSid}/Context"""
        return Request(self, "GET", StepContextInstance)


class StepContextInstance(StepContextContext[M], InstanceResource[M]):
    """A Step Context as returned by Twilio.

    Attributes:
        context: Personal data, kept 30 days.
    """

    __pii__ = personal(context=Pii(30))

    account_sid: field[AccountSid] = field()
    context: field[Json] = field()
    engagement_sid: field[ExecutionSid] = field()
    flow_sid: field[FlowSid] = field()
    step_sid: field[StepSid] = field()
    url: field[str] = field()


class StepContextList(ListResource[M]):
    """Step Context records."""

    def __call__(self) -> StepContextContext[M]:
        """The Step Context. Sends no request."""
        return StepContextContext(self._client, {**self._path})

    get = __call__


__all__ = ["StepContextContext", "StepContextInstance", "StepContextList"]
