"""Flow Test User records.

Generated from specs/contract/twilio_studio_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Sequence

from .....base.fields import field
from .....base.instance_context import InstanceContext
from .....base.instance_resource import InstanceResource
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.operation import op
from .....base.request import Request
from .....base.uri import Uri
from .....sids import FlowSid


class FlowTestUserContext(InstanceContext[M]):
    """One Flow Test User."""

    _uri = Uri("https://studio.twilio.com/v2/Flows/{sid}/TestUsers", sid=FlowSid)

    @op
    def fetch(self) -> Request[FlowTestUserInstance[M]]:
        """Fetch the Flow Test User: GET /v2/Flows/{Sid}/TestUsers"""
        return Request(self, "GET", FlowTestUserInstance)

    @op
    def update(self, test_users: str | Sequence[str]) -> Request[FlowTestUserInstance[M]]:
        """Update the Flow Test User: POST /v2/Flows/{Sid}/TestUsers"""
        return Request(self, "POST", FlowTestUserInstance, form={"TestUsers": test_users})


class FlowTestUserInstance(FlowTestUserContext[M], InstanceResource[M]):
    """A Flow Test User as returned by Twilio."""

    sid: field[FlowSid] = field()
    test_users: field[list[str]] = field()
    url: field[str] = field()


class FlowTestUserList(ListResource[M]):
    """Flow Test User records."""

    def __call__(self) -> FlowTestUserContext[M]:
        """The Flow Test User. Sends no request."""
        return FlowTestUserContext(self._client, {**self._path})

    get = __call__


__all__ = ["FlowTestUserContext", "FlowTestUserInstance", "FlowTestUserList"]
