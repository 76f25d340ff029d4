"""Build Status records.

Generated from specs/contract/twilio_serverless_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from ......base.fields import field
from ......base.instance_context import InstanceContext
from ......base.instance_resource import InstanceResource
from ......base.list_resource import ListResource
from ......base.mode import M
from ......base.operation import op
from ......base.request import Request
from ......base.uri import Uri
from ......sids import AccountSid, BuildSid, ServerlessServiceSid

BuildStatusStatus: TypeAlias = Literal["building", "completed", "failed"]


class BuildStatusContext(InstanceContext[M]):
    """One Build Status."""

    _uri = Uri("https://serverless.twilio.com/v1/Services/{service_sid}/Builds/{sid}/Status", sid=BuildSid)

    @op
    def fetch(self) -> Request[BuildStatusInstance[M]]:
        """Fetch the Build Status: GET /v1/Services/{ServiceSid}/Builds/{Sid}/Status"""
        return Request(self, "GET", BuildStatusInstance)


class BuildStatusInstance(BuildStatusContext[M], InstanceResource[M]):
    """A Build Status as returned by Twilio."""

    _shown = ("status",)

    sid: field[BuildSid] = field()
    account_sid: field[AccountSid] = field()
    service_sid: field[ServerlessServiceSid] = field()
    status: field[BuildStatusStatus | str] = field()
    url: field[str] = field()

    class Status:
        """Values of BuildStatusStatus."""

        BUILDING: Final = "building"
        COMPLETED: Final = "completed"
        FAILED: Final = "failed"


class BuildStatusList(ListResource[M]):
    """Build Status records."""

    def __call__(self) -> BuildStatusContext[M]:
        """The Build Status. Sends no request."""
        return BuildStatusContext(self._client, {**self._path})

    get = __call__


__all__ = ["BuildStatusContext", "BuildStatusInstance", "BuildStatusList", "BuildStatusStatus"]
