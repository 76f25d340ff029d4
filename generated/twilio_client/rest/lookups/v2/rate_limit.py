"""Rate Limit records.

Generated from specs/contract/twilio_lookups_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Sequence

from ....base.deserialize import integer
from ....base.fields import field as field_
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.nested import Record, list_of, record
from ....base.operation import op
from ....base.request import Request
from ....base.uri import Uri


class RateLimitResponseRecord(Record):
    """`RateLimitResponse` in an answer."""

    field: field_[str] = field_()
    limit: field_[int] = field_(integer)
    bucket: field_[str] = field_()
    owner: field_[str] = field_()
    ttl: field_[int] = field_(integer)


class RateLimitInstance(InstanceResource[M]):
    """A Rate Limit as returned by Twilio."""

    rate_limits: field_[list[RateLimitResponseRecord]] = field_(list_of(record(RateLimitResponseRecord)))


class RateLimitList(ListResource[M]):
    """Rate Limit records."""

    _uri = Uri("https://lookups.twilio.com/v2/RateLimits")

    @op
    def fetch(self, fields: str | Sequence[str] | None = None) -> Request[RateLimitInstance[M]]:
        """Fetch the Rate Limit: GET /v2/RateLimits"""
        return Request(self, "GET", RateLimitInstance, query={"Fields": fields})


__all__ = ["RateLimitInstance", "RateLimitList", "RateLimitResponseRecord"]
