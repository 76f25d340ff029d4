"""Function Version Content records.

Generated from specs/contract/twilio_serverless_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from .......base.fields import field
from .......base.instance_context import InstanceContext
from .......base.instance_resource import InstanceResource
from .......base.list_resource import ListResource
from .......base.mode import M
from .......base.operation import op
from .......base.request import Request
from .......base.uri import Uri
from .......sids import AccountSid, ServerlessServiceSid, ZHSid, ZNSid


class FunctionVersionContentContext(InstanceContext[M]):
    """One Function Version Content."""

    _uri = Uri(
        "https://serverless.twilio.com/v1/Services/{service_sid}/Functions/{function_sid}/Versions/{sid}/Content",
        function_sid=ZHSid,
        sid=ZNSid,
    )

    @op
    def fetch(self) -> Request[FunctionVersionContentInstance[M]]:
        """Fetch the Function Version Content.

        GET /v1/Services/{ServiceSid}/Functions/{FunctionSid}/Versions/{Sid}/Content
        """
        return Request(self, "GET", FunctionVersionContentInstance)


class FunctionVersionContentInstance(FunctionVersionContentContext[M], InstanceResource[M]):
    """A Function Version Content as returned by Twilio."""

    sid: field[ZNSid] = field()
    account_sid: field[AccountSid] = field()
    service_sid: field[ServerlessServiceSid] = field()
    function_sid: field[ZHSid] = field()
    content: field[str] = field()
    url: field[str] = field()


class FunctionVersionContentList(ListResource[M]):
    """Function Version Content records."""

    def __call__(self) -> FunctionVersionContentContext[M]:
        """The Function Version Content. Sends no request."""
        return FunctionVersionContentContext(self._client, {**self._path})

    get = __call__


__all__ = ["FunctionVersionContentContext", "FunctionVersionContentInstance", "FunctionVersionContentList"]
