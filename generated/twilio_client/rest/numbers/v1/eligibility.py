"""Eligibility records.

Generated from specs/contract/twilio_numbers_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Mapping

from ....base import InstanceResource, Json, ListResource, M, Request, Uri, field, op


class EligibilityInstance(InstanceResource[M]):
    """An Eligibility as Twilio answered it."""

    results: field[list[Json]] = field()


class EligibilityList(ListResource[M]):
    """Eligibility records."""

    _uri = Uri("https://numbers.twilio.com/v1/HostedNumber/Eligibility")

    @op
    def create(self, body: Mapping[str, object] | None = None) -> Request[EligibilityInstance[M]]:
        """Create an Eligibility: POST /v1/HostedNumber/Eligibility"""
        return Request(self, "POST", EligibilityInstance, json=body, schema=Mapping[str, object])


__all__ = ["EligibilityInstance", "EligibilityList"]
