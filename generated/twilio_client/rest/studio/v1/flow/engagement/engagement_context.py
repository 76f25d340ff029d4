"""Engagement Context records.

Generated from specs/contract/twilio_studio_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from ......base.fields import field
from ......base.instance_context import InstanceContext
from ......base.instance_resource import InstanceResource
from ......base.list_resource import ListResource
from ......base.mode import M
from ......base.operation import op
from ......base.request import Request
from ......base.uri import Uri
from ......base.values import Json
from ......sids import AccountSid, ExecutionSid, FlowSid


class EngagementContextContext(InstanceContext[M]):
    """One Engagement Context."""

    _uri = Uri(
        "https://studio.twilio.com/v1/Flows/{flow_sid}/Engagements/{engagement_sid}/Context",
        flow_sid=FlowSid,
        engagement_sid=ExecutionSid,
    )

    @op
    def fetch(self) -> Request[EngagementContextInstance[M]]:
        """Fetch the Engagement Context: GET /v1/Flows/{FlowSid}/Engagements/{EngagementSid}/Context"""
        return Request(self, "GET", EngagementContextInstance)


class EngagementContextInstance(EngagementContextContext[M], InstanceResource[M]):
    """An Engagement Context as returned by Twilio."""

    account_sid: field[AccountSid] = field()
    context: field[Json] = field()
    engagement_sid: field[ExecutionSid] = field()
    flow_sid: field[FlowSid] = field()
    url: field[str] = field()


class EngagementContextList(ListResource[M]):
    """Engagement Context records."""

    def __call__(self) -> EngagementContextContext[M]:
        """The Engagement Context. Sends no request."""
        return EngagementContextContext(self._client, {**self._path})

    get = __call__


__all__ = ["EngagementContextContext", "EngagementContextInstance", "EngagementContextList"]
