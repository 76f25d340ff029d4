"""Lookup Override records.

Generated from specs/contract/twilio_lookups_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import Literal, TypeAlias, TypedDict

from ....base.deserialize import iso8601_datetime
from ....base.fields import field
from ....base.instance_context import InstanceContext
from ....base.instance_resource import InstanceResource
from ....base.json_body import JsonBody
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import op
from ....base.request import Request
from ....base.uri import Uri

OverridesRequestLineType: TypeAlias = Literal[
    "mobile",
    "landline",
    "tollFree",
    "fixedVoip",
    "nonFixedVoip",
    "personal",
    "premium",
    "voicemail",
    "sharedCost",
    "uan",
    "pager",
    "unknown",
]
LookupOverrideOriginalLineType: TypeAlias = Literal[
    "mobile",
    "landline",
    "tollFree",
    "fixedVoip",
    "nonFixedVoip",
    "personal",
    "premium",
    "voicemail",
    "sharedCost",
    "uan",
    "pager",
    "unknown",
]
LookupOverrideOverriddenLineType: TypeAlias = Literal[
    "mobile",
    "landline",
    "tollFree",
    "fixedVoip",
    "nonFixedVoip",
    "personal",
    "premium",
    "voicemail",
    "sharedCost",
    "uan",
    "pager",
    "unknown",
]


class OverridesRequest(TypedDict, total=False):
    """`OverridesRequest` in a request."""

    line_type: OverridesRequestLineType | str
    reason: str


class LookupOverrideContext(InstanceContext[M]):
    """One Lookup Override."""

    _uri = Uri("https://lookups.twilio.com/v2/PhoneNumbers/{phone_number}/Overrides/{field}")

    @op
    def fetch(self) -> Request[LookupOverrideInstance[M]]:
        """Fetch the Lookup Override: GET /v2/PhoneNumbers/{PhoneNumber}/Overrides/{Field}"""
        return Request(self, "GET", LookupOverrideInstance)

    @op
    def create(self, overrides_request: OverridesRequest | None = None) -> Request[LookupOverrideInstance[M]]:
        """Create a Lookup Override: POST /v2/PhoneNumbers/{PhoneNumber}/Overrides/{Field}"""
        return Request(
            self,
            "POST",
            LookupOverrideInstance,
            json=JsonBody(overrides_request, OverridesRequest | None, name="overrides_request"),
        )

    @op
    def update(self, overrides_request: OverridesRequest | None = None) -> Request[LookupOverrideInstance[M]]:
        """Update the Lookup Override: PUT /v2/PhoneNumbers/{PhoneNumber}/Overrides/{Field}"""
        return Request(
            self,
            "PUT",
            LookupOverrideInstance,
            json=JsonBody(overrides_request, OverridesRequest | None, name="overrides_request"),
        )

    @op
    def delete(self) -> Request[bool]:
        """Delete the Lookup Override: DELETE /v2/PhoneNumbers/{PhoneNumber}/Overrides/{Field}"""
        return Request(self, "DELETE", bool)

    # Also class attributes, as in twilio-python: LookupOverrideContext.OverridesRequest({...})
    OverridesRequest = OverridesRequest


class LookupOverrideInstance(LookupOverrideContext[M], InstanceResource[M]):
    """A Lookup Override as returned by Twilio."""

    _identity = {"phone_number": "phone_number"}
    _shown = ("phone_number", "original_line_type", "overridden_line_type")

    phone_number: field[str] = field()
    original_line_type: field[LookupOverrideOriginalLineType | str] = field()
    overridden_line_type: field[LookupOverrideOverriddenLineType | str] = field()
    override_reason: field[str] = field()
    override_timestamp: field[datetime] = field(iso8601_datetime)
    overridden_by_account_sid: field[str] = field()


class LookupOverrideList(ListResource[M]):
    """Lookup Override records."""

    def __call__(self, field: str, phone_number: str) -> LookupOverrideContext[M]:
        """The Lookup Override with this identifier. Sends no request."""
        return LookupOverrideContext(self._client, {**self._path, "field": field, "phone_number": phone_number})

    get = __call__

    # Also class attributes, as in twilio-python: LookupOverrideList.OverridesRequest({...})
    OverridesRequest = OverridesRequest


__all__ = [
    "LookupOverrideContext",
    "LookupOverrideInstance",
    "LookupOverrideList",
    "LookupOverrideOriginalLineType",
    "LookupOverrideOverriddenLineType",
    "OverridesRequest",
    "OverridesRequestLineType",
]
