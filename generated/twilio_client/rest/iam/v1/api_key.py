"""Api Key records.

Generated from specs/contract/twilio_iam_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime

from ....base.deserialize import rfc2822_datetime
from ....base.fields import field
from ....base.instance_context import InstanceContext
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import op
from ....base.pii import Pii, personal
from ....base.request import Request
from ....base.serialize import json_text
from ....base.uri import Uri
from ....base.values import Json
from ....sids import KeySid


class ApiKeyContext(InstanceContext[M]):
    """One Api Key."""

    _uri = Uri("https://iam.twilio.com/v1/Keys/{sid}", sid=KeySid)

    @op
    def fetch(self) -> Request[ApiKeyInstance[M]]:
        """Fetch the Api Key: GET /v1/Keys/{Sid}"""
        return Request(self, "GET", ApiKeyInstance)

    @op
    def update(self, friendly_name: str | None = None, policy: object | None = None) -> Request[ApiKeyInstance[M]]:
        """Update the Api Key: POST /v1/Keys/{Sid}"""
        return Request(
            self, "POST", ApiKeyInstance, form={"FriendlyName": friendly_name, "Policy": json_text(policy, "policy")}
        )

    @op
    def delete(self) -> Request[bool]:
        """Delete the Api Key: DELETE /v1/Keys/{Sid}"""
        return Request(self, "DELETE", bool)


class ApiKeyInstance(ApiKeyContext[M], InstanceResource[M]):
    """An Api Key as returned by Twilio.

    Attributes:
        friendly_name: Personal data, kept 30 days.
    """

    _identity = {"sid": "sid"}
    _shown = ("sid",)
    __pii__ = personal(friendly_name=Pii(30))

    sid: field[KeySid] = field()
    friendly_name: field[str] = field()
    date_created: field[datetime] = field(rfc2822_datetime)
    date_updated: field[datetime] = field(rfc2822_datetime)
    policy: field[dict[str, Json]] = field()


class ApiKeyList(ListResource[M]):
    """Api Key records."""

    def __call__(self, sid: KeySid) -> ApiKeyContext[M]:
        """The Api Key with this identifier. Sends no request."""
        return ApiKeyContext(self._client, {**self._path, "sid": sid})

    get = __call__


__all__ = ["ApiKeyContext", "ApiKeyInstance", "ApiKeyList"]
