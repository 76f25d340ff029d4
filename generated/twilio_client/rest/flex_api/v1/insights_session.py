"""Insights Session records.

Generated from specs/contract/twilio_flex_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from ....base.fields import field
from ....base.instance_context import InstanceContext
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import op
from ....base.request import Request
from ....base.uri import Uri


class InsightsSessionContext(InstanceContext[M]):
    """One Insights Session."""

    _uri = Uri("https://flex-api.twilio.com/v1/Insights/Session")

    @op
    def create(self, authorization: str | None = None) -> Request[InsightsSessionInstance[M]]:
        """Create an Insights Session: POST /v1/Insights/Session"""
        return Request(self, "POST", InsightsSessionInstance, headers={"Authorization": authorization})


class InsightsSessionInstance(InsightsSessionContext[M], InstanceResource[M]):
    """An Insights Session as returned by Twilio."""

    workspace_id: field[str] = field()
    session_expiry: field[str] = field()
    session_id: field[str] = field()
    base_url: field[str] = field()
    url: field[str] = field()


class InsightsSessionList(ListResource[M]):
    """Insights Session records."""

    def __call__(self) -> InsightsSessionContext[M]:
        """The Insights Session. Sends no request."""
        return InsightsSessionContext(self._client, {**self._path})

    get = __call__


__all__ = ["InsightsSessionContext", "InsightsSessionInstance", "InsightsSessionList"]
