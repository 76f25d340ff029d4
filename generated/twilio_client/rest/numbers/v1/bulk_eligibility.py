"""Bulk Eligibility records.

Generated from specs/contract/twilio_numbers_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

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
from ....base.values import Json
from ....sids import BulkEligibilitySid


class BulkEligibilityContext(InstanceContext[M]):
    """One Bulk Eligibility."""

    _uri = Uri(
        "https://numbers.twilio.com/v1/HostedNumber/Eligibility/Bulk/{request_id}", request_id=BulkEligibilitySid
    )

    @op
    def fetch(self) -> Request[BulkEligibilityInstance[M]]:
        """Fetch the Bulk Eligibility: GET /v1/HostedNumber/Eligibility/Bulk/{RequestId}"""
        return Request(self, "GET", BulkEligibilityInstance)


class BulkEligibilityInstance(BulkEligibilityContext[M], InstanceResource[M]):
    """A Bulk Eligibility as returned by Twilio."""

    _identity = {"request_id": "request_id"}
    _shown = ("request_id",)

    request_id: field[BulkEligibilitySid] = field()
    url: field[str] = field()
    results: field[list[Json]] = field()
    friendly_name: field[str] = field()
    status: field[str] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_completed: field[datetime] = field(iso8601_datetime)


class BulkEligibilityList(ListResource[M]):
    """Bulk Eligibility records."""

    _uri = Uri("https://numbers.twilio.com/v1/HostedNumber/Eligibility/Bulk")

    def __call__(self, request_id: BulkEligibilitySid) -> BulkEligibilityContext[M]:
        """The Bulk Eligibility with this identifier. Sends no request."""
        return BulkEligibilityContext(self._client, {**self._path, "request_id": request_id})

    get = __call__

    @op
    def create(self, body: Mapping[str, object] | None = None) -> Request[BulkEligibilityInstance[M]]:
        """Create a Bulk Eligibility: POST /v1/HostedNumber/Eligibility/Bulk"""
        return Request(self, "POST", BulkEligibilityInstance, json=JsonBody(body, Mapping[str, object] | None))


__all__ = ["BulkEligibilityContext", "BulkEligibilityInstance", "BulkEligibilityList"]
