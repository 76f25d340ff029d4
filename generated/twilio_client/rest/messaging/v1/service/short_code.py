"""Short Code records.

Generated from specs/contract/twilio_messaging_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime

from .....base.checks import matches
from .....base.deserialize import iso8601_datetime
from .....base.fields import field
from .....base.instance_context import InstanceContext
from .....base.instance_resource import InstanceResource
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.operation import listing, op, streaming
from .....base.page import Page
from .....base.paging import Linked
from .....base.request import Listing, Request
from .....base.uri import Uri
from .....sids import AccountSid, MessagingServiceSid, ShortCodeSid


class ShortCodeContext(InstanceContext[M]):
    """One Short Code."""

    _uri = Uri(
        "https://messaging.twilio.com/v1/Services/{service_sid}/ShortCodes/{sid}", service_sid=MessagingServiceSid
    )

    @op
    def delete(self) -> Request[bool]:
        """Delete the Short Code: DELETE /v1/Services/{ServiceSid}/ShortCodes/{Sid}"""
        return Request(self, "DELETE", bool)

    @op
    def fetch(self) -> Request[ShortCodeInstance[M]]:
        """Fetch the Short Code: GET /v1/Services/{ServiceSid}/ShortCodes/{Sid}"""
        return Request(self, "GET", ShortCodeInstance)


class ShortCodeInstance(ShortCodeContext[M], InstanceResource[M]):
    """A Short Code as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid",)

    sid: field[ShortCodeSid] = field()
    account_sid: field[AccountSid] = field()
    service_sid: field[MessagingServiceSid] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    short_code: field[str] = field()
    country_code: field[str] = field()
    capabilities: field[list[str]] = field()
    url: field[str] = field()


class ShortCodePage(Page[M, ShortCodeInstance[M]]):
    """One page of Short Code records."""

    _record = ShortCodeInstance
    _paging = Linked("short_codes", max_size=1000)


class ShortCodeList(ListResource[M]):
    """Short Code records."""

    _uri = Uri("https://messaging.twilio.com/v1/Services/{service_sid}/ShortCodes", service_sid=MessagingServiceSid)

    def __call__(self, sid: str) -> ShortCodeContext[M]:
        """The Short Code with this identifier. Sends no request."""
        return ShortCodeContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @op
    def create(self, short_code_sid: ShortCodeSid) -> Request[ShortCodeInstance[M]]:
        """Create a Short Code: POST /v1/Services/{ServiceSid}/ShortCodes"""
        return Request(
            self,
            "POST",
            ShortCodeInstance,
            form={"ShortCodeSid": short_code_sid},
            checks=(matches(ShortCodeSid, short_code_sid=short_code_sid),),
        )

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[ShortCodeInstance[M]]:
        """List Short Code records: GET /v1/Services/{ServiceSid}/ShortCodes

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, ShortCodePage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[ShortCodePage[M]]:
        """Fetch one page of Short Code records: GET /v1/Services/{ServiceSid}/ShortCodes

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self, "GET", ShortCodePage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[ShortCodePage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", ShortCodePage, url=target_url)


__all__ = ["ShortCodeContext", "ShortCodeInstance", "ShortCodeList", "ShortCodePage"]
