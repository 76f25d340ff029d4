"""Eligibility records.

Generated from specs/contract/twilio_numbers_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Mapping

from ....base.fields import field
from ....base.instance_resource import InstanceResource
from ....base.json_body import JsonBody
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import op
from ....base.request import Request
from ....base.uri import Uri
from ....base.values import Json


class EligibilityInstance(InstanceResource[M]):
    """An Eligibility as returned by Twilio."""

    results: field[list[Json]] = field()


class EligibilityList(ListResource[M]):
    """Eligibility records."""

    _uri = Uri("https://numbers.twilio.com/v1/HostedNumber/Eligibility")

    @op
    def create(self, body: Mapping[str, object] | None = None) -> Request[EligibilityInstance[M]]:
        """Create an Eligibility: POST /v1/HostedNumber/Eligibility"""
        return Request(self, "POST", EligibilityInstance, json=JsonBody(body, Mapping[str, object] | None))


__all__ = ["EligibilityInstance", "EligibilityList"]
