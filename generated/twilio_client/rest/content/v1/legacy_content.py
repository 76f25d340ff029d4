"""Legacy Content records.

Generated from specs/contract/twilio_content_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime

from ....base.deserialize import iso8601_datetime
from ....base.fields import field
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import listing, op, streaming
from ....base.page import Page
from ....base.paging import Linked
from ....base.request import Listing, Request
from ....base.uri import Uri
from ....base.values import Json
from ....sids import AccountSid, ContentSid


class LegacyContentInstance(InstanceResource[M]):
    """A Legacy Content as returned by Twilio."""

    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    sid: field[ContentSid] = field()
    account_sid: field[AccountSid] = field()
    friendly_name: field[str] = field()
    language: field[str] = field()
    variables: field[dict[str, Json]] = field()
    types: field[dict[str, Json]] = field()
    legacy_template_name: field[str] = field()
    legacy_body: field[str] = field()
    url: field[str] = field()


class LegacyContentPage(Page[M, LegacyContentInstance[M]]):
    """One page of Legacy Content records."""

    _record = LegacyContentInstance
    _paging = Linked("contents", max_size=1000)


class LegacyContentList(ListResource[M]):
    """Legacy Content records."""

    _uri = Uri("https://content.twilio.com/v1/LegacyContent")

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[LegacyContentInstance[M]]:
        """List Legacy Content records: GET /v1/LegacyContent

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, LegacyContentPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[LegacyContentPage[M]]:
        """Fetch one page of Legacy Content records: GET /v1/LegacyContent

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self, "GET", LegacyContentPage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[LegacyContentPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", LegacyContentPage, url=target_url)


__all__ = ["LegacyContentInstance", "LegacyContentList", "LegacyContentPage"]
