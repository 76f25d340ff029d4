"""Bucket records.

Generated from specs/contract/twilio_lookups_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TypedDict

from ....base.deserialize import integer
from ....base.fields import field as field_
from ....base.instance_context import InstanceContext
from ....base.instance_resource import InstanceResource
from ....base.json_body import JsonBody
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import op
from ....base.request import Request
from ....base.uri import Uri


class RateLimitRequest(TypedDict, total=False):
    """`RateLimitRequest` in a request."""

    limit: int
    ttl: int


class BucketContext(InstanceContext[M]):
    """One Bucket."""

    _uri = Uri("https://lookups.twilio.com/v2/RateLimits/Fields/{field}/Bucket/{bucket}")

    @op
    def fetch(self) -> Request[BucketInstance[M]]:
        """Fetch the Bucket: GET /v2/RateLimits/Fields/{Field}/Bucket/{Bucket}"""
        return Request(self, "GET", BucketInstance)

    @op
    def delete(self) -> Request[bool]:
        """Delete the Bucket: DELETE /v2/RateLimits/Fields/{Field}/Bucket/{Bucket}"""
        return Request(self, "DELETE", bool)

    @op
    def update(self, rate_limit_request: RateLimitRequest | None = None) -> Request[BucketInstance[M]]:
        """Update the Bucket: PUT /v2/RateLimits/Fields/{Field}/Bucket/{Bucket}"""
        return Request(
            self,
            "PUT",
            BucketInstance,
            json=JsonBody(rate_limit_request, RateLimitRequest | None, name="rate_limit_request"),
        )

    # Also class attributes, as in twilio-python: BucketContext.RateLimitRequest({...})
    RateLimitRequest = RateLimitRequest


class BucketInstance(BucketContext[M], InstanceResource[M]):
    """A Bucket as returned by Twilio."""

    _identity = {"field": "field", "bucket": "bucket"}
    _shown = ("field", "bucket")

    field: field_[str] = field_()
    limit: field_[int] = field_(integer)
    bucket: field_[str] = field_()
    owner: field_[str] = field_()
    ttl: field_[int] = field_(integer)


class BucketList(ListResource[M]):
    """Bucket records."""

    def __call__(self, field: str, bucket: str) -> BucketContext[M]:
        """The Bucket with this identifier. Sends no request."""
        return BucketContext(self._client, {**self._path, "field": field, "bucket": bucket})

    get = __call__

    # Also class attributes, as in twilio-python: BucketList.RateLimitRequest({...})
    RateLimitRequest = RateLimitRequest


__all__ = ["BucketContext", "BucketInstance", "BucketList", "RateLimitRequest"]
