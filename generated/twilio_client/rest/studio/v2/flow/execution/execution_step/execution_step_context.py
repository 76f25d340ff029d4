"""Execution Step Context records.

Generated from specs/contract/twilio_studio_v2.json; do not edit: change the rule and run `make generate`.
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


class ExecutionStepContextContext(InstanceContext[M]):
    """One Execution Step Context."""

    _uri = Uri(
        "https://studio.twilio.com/v2/Flows/{flow_sid}/Executions/{execution_sid}/Steps/{step_sid}/Context",
        flow_sid=FlowSid,
        execution_sid=ExecutionSid,
        step_sid=StepSid,
    )

    @op
    def fetch(self) -> Request[ExecutionStepContextInstance[M]]:
        """Fetch the Execution Step Context.

        GET /v2/Flows/{FlowSid}/Executions/{ExecutionSid}/Steps/{StepSid}/Context
        """
        return Request(self, "GET", ExecutionStepContextInstance)


class ExecutionStepContextInstance(ExecutionStepContextContext[M], InstanceResource[M]):
    """An Execution Step Context as returned by Twilio.

    Attributes:
        context: Personal data, kept 30 days.
    """

    __pii__ = personal(context=Pii(30))

    account_sid: field[AccountSid] = field()
    context: field[Json] = field()
    execution_sid: field[ExecutionSid] = field()
    flow_sid: field[FlowSid] = field()
    step_sid: field[StepSid] = field()
    url: field[str] = field()


class ExecutionStepContextList(ListResource[M]):
    """Execution Step Context records."""

    def __call__(self) -> ExecutionStepContextContext[M]:
        """The Execution Step Context. Sends no request."""
        return ExecutionStepContextContext(self._client, {**self._path})

    get = __call__


__all__ = ["ExecutionStepContextContext", "ExecutionStepContextInstance", "ExecutionStepContextList"]
