"""Bucket records.

Generated from specs/contract/twilio_verify_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime

from ......base.deserialize import integer, iso8601_datetime
from ......base.fields import field
from ......base.instance_context import InstanceContext
from ......base.instance_resource import InstanceResource
from ......base.list_resource import ListResource
from ......base.mode import M
from ......base.operation import listing, op, streaming
from ......base.page import Page
from ......base.paging import Linked
from ......base.request import Listing, Request
from ......base.uri import Uri
from ......sids import AccountSid, BucketSid, RateLimitSid, VerifyServiceSid


class BucketContext(InstanceContext[M]):
    """One Bucket."""

    _uri = Uri(
        "https://verify.twilio.com/v2/Services/{service_sid}/RateLimits/{rate_limit_sid}/Buckets/{sid}",
        service_sid=VerifyServiceSid,
        rate_limit_sid=RateLimitSid,
        sid=BucketSid,
    )

    @op
    def update(self, max: int | None = None, interval: int | None = None) -> Request[BucketInstance[M]]:
        """Update the Bucket: POST /v2/Services/{ServiceSid}/RateLimits/{RateLimitSid}/Buckets/{Sid}"""
        return Request(self, "POST", BucketInstance, form={"Max": max, "Interval": interval})

    @op
    def fetch(self) -> Request[BucketInstance[M]]:
        """Fetch the Bucket: GET /v2/Services/{ServiceSid}/RateLimits/{RateLimitSid}/Buckets/{Sid}"""
        return Request(self, "GET", BucketInstance)

    @op
    def delete(self) -> Request[bool]:
        """Delete the Bucket: DELETE /v2/Services/{ServiceSid}/RateLimits/{RateLimitSid}/Buckets/{Sid}"""
        return Request(self, "DELETE", bool)


class BucketInstance(BucketContext[M], InstanceResource[M]):
    """A Bucket as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid",)

    sid: field[BucketSid] = field()
    rate_limit_sid: field[RateLimitSid] = field()
    service_sid: field[VerifyServiceSid] = field()
    account_sid: field[AccountSid] = field()
    max: field[int] = field(integer)
    interval: field[int] = field(integer)
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    url: field[str] = field()


class BucketPage(Page[M, BucketInstance[M]]):
    """One page of Bucket records."""

    _record = BucketInstance
    _paging = Linked("buckets", max_size=1000)


class BucketList(ListResource[M]):
    """Bucket records."""

    _uri = Uri(
        "https://verify.twilio.com/v2/Services/{service_sid}/RateLimits/{rate_limit_sid}/Buckets",
        service_sid=VerifyServiceSid,
        rate_limit_sid=RateLimitSid,
    )

    def __call__(self, sid: BucketSid) -> BucketContext[M]:
        """The Bucket with this identifier. Sends no request."""
        return BucketContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @op
    def create(self, max: int, interval: int) -> Request[BucketInstance[M]]:
        """Create a Bucket: POST /v2/Services/{ServiceSid}/RateLimits/{RateLimitSid}/Buckets"""
        return Request(self, "POST", BucketInstance, form={"Max": max, "Interval": interval})

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[BucketInstance[M]]:
        """List Bucket records: GET /v2/Services/{ServiceSid}/RateLimits/{RateLimitSid}/Buckets

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, BucketPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[BucketPage[M]]:
        """Fetch one page of Bucket records: GET /v2/Services/{ServiceSid}/RateLimits/{RateLimitSid}/Buckets

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self, "GET", BucketPage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[BucketPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", BucketPage, url=target_url)


__all__ = ["BucketContext", "BucketInstance", "BucketList", "BucketPage"]
