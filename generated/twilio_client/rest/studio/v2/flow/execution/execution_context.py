"""Execution Context records.

Generated from specs/contract/twilio_studio_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from ......base.fields import field
from ......base.instance_context import InstanceContext
from ......base.instance_resource import InstanceResource
from ......base.list_resource import ListResource
from ......base.mode import M
from ......base.operation import op
from ......base.pii import Pii, personal
from ......base.request import Request
from ......base.uri import Uri
from ......base.values import Json
from ......sids import AccountSid, ExecutionSid, FlowSid


class ExecutionContextContext(InstanceContext[M]):
    """One Execution Context."""

    _uri = Uri(
        "https://studio.twilio.com/v2/Flows/{flow_sid}/Executions/{execution_sid}/Context",
        flow_sid=FlowSid,
        execution_sid=ExecutionSid,
    )

    @op
    def fetch(self) -> Request[ExecutionContextInstance[M]]:
        """Fetch the Execution Context: GET /v2/Flows/{FlowSid}/Executions/{ExecutionSid}/Context"""
        return Request(self, "GET", ExecutionContextInstance)


class ExecutionContextInstance(ExecutionContextContext[M], InstanceResource[M]):
    """An Execution Context as returned by Twilio.

    Attributes:
        context: Personal data, kept 30 days.
    """

    __pii__ = personal(context=Pii(30))

    account_sid: field[AccountSid] = field()
    context: field[Json] = field()
    flow_sid: field[FlowSid] = field()
    execution_sid: field[ExecutionSid] = field()
    url: field[str] = field()


class ExecutionContextList(ListResource[M]):
    """Execution Context records."""

    def __call__(self) -> ExecutionContextContext[M]:
        """The Execution Context. Sends no request."""
        return ExecutionContextContext(self._client, {**self._path})

    get = __call__


__all__ = ["ExecutionContextContext", "ExecutionContextInstance", "ExecutionContextList"]
