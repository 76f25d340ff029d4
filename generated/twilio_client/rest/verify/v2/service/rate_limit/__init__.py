"""Rate Limit records.

Generated from specs/contract/twilio_verify_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ......base.deserialize import iso8601_datetime
from ......base.fields import field
from ......base.instance_context import InstanceContext
from ......base.instance_resource import InstanceResource
from ......base.links import lazy
from ......base.list_resource import ListResource
from ......base.mode import M
from ......base.operation import listing, op, streaming
from ......base.page import Page
from ......base.paging import Linked
from ......base.request import Listing, Request
from ......base.uri import Uri
from ......base.values import Json
from ......sids import AccountSid, RateLimitSid, VerifyServiceSid

if TYPE_CHECKING:
    from .bucket import BucketList


class RateLimitContext(InstanceContext[M]):
    """One Rate Limit."""

    _uri = Uri(
        "https://verify.twilio.com/v2/Services/{service_sid}/RateLimits/{sid}",
        service_sid=VerifyServiceSid,
        sid=RateLimitSid,
    )

    buckets: lazy[BucketList[M]] = lazy(".bucket", "BucketList", rate_limit_sid="sid")

    @op
    def update(self, description: str | None = None) -> Request[RateLimitInstance[M]]:
        """Update the Rate Limit: POST /v2/Services/{ServiceSid}/RateLimits/{Sid}"""
        return Request(self, "POST", RateLimitInstance, form={"Description": description})

    @op
    def fetch(self) -> Request[RateLimitInstance[M]]:
        """Fetch the Rate Limit: GET /v2/Services/{ServiceSid}/RateLimits/{Sid}"""
        return Request(self, "GET", RateLimitInstance)

    @op
    def delete(self) -> Request[bool]:
        """Delete the Rate Limit: DELETE /v2/Services/{ServiceSid}/RateLimits/{Sid}"""
        return Request(self, "DELETE", bool)


class RateLimitInstance(RateLimitContext[M], InstanceResource[M]):
    """A Rate Limit as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid",)

    sid: field[RateLimitSid] = field()
    service_sid: field[VerifyServiceSid] = field()
    account_sid: field[AccountSid] = field()
    unique_name: field[str] = field()
    description: field[str] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    url: field[str] = field()
    links: field[dict[str, Json]] = field()


class RateLimitPage(Page[M, RateLimitInstance[M]]):
    """One page of Rate Limit records."""

    _record = RateLimitInstance
    _paging = Linked("rate_limits", max_size=1000)


class RateLimitList(ListResource[M]):
    """Rate Limit records."""

    _uri = Uri("https://verify.twilio.com/v2/Services/{service_sid}/RateLimits", service_sid=VerifyServiceSid)

    def __call__(self, sid: RateLimitSid) -> RateLimitContext[M]:
        """The Rate Limit with this identifier. Sends no request."""
        return RateLimitContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @op
    def create(self, unique_name: str, description: str | None = None) -> Request[RateLimitInstance[M]]:
        """Create a Rate Limit: POST /v2/Services/{ServiceSid}/RateLimits"""
        return Request(self, "POST", RateLimitInstance, form={"UniqueName": unique_name, "Description": description})

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[RateLimitInstance[M]]:
        """List Rate Limit records: GET /v2/Services/{ServiceSid}/RateLimits

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, RateLimitPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[RateLimitPage[M]]:
        """Fetch one page of Rate Limit records: GET /v2/Services/{ServiceSid}/RateLimits

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self, "GET", RateLimitPage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[RateLimitPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", RateLimitPage, url=target_url)


__all__ = ["RateLimitContext", "RateLimitInstance", "RateLimitList", "RateLimitPage"]
