"""Get Api Keys records.

Generated from specs/contract/twilio_iam_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime

from ....base.checks import matches
from ....base.deserialize import rfc2822_datetime
from ....base.fields import field
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import listing, op, streaming
from ....base.page import Page
from ....base.paging import Linked
from ....base.request import Listing, Request
from ....base.uri import Uri
from ....sids import AccountSid, KeySid


class GetApiKeysInstance(InstanceResource[M]):
    """A Get Api Keys as returned by Twilio."""

    sid: field[KeySid] = field()
    friendly_name: field[str] = field()
    date_created: field[datetime] = field(rfc2822_datetime)
    date_updated: field[datetime] = field(rfc2822_datetime)
    flags: field[list[str]] = field()


class GetApiKeysPage(Page[M, GetApiKeysInstance[M]]):
    """One page of Get Api Keys records."""

    _record = GetApiKeysInstance
    _paging = Linked("keys", max_size=1000)


class GetApiKeysList(ListResource[M]):
    """Get Api Keys records."""

    _uri = Uri("https://iam.twilio.com/v1/Keys")

    @listing
    def list(
        self, account_sid: AccountSid, limit: int | None = None, page_size: int | None = None
    ) -> Listing[GetApiKeysInstance[M]]:
        """List Get Api Keys records: GET /v1/Keys

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(
            self,
            GetApiKeysPage,
            query={"AccountSid": account_sid, "PageSize": page_size},
            limit=limit,
            checks=(matches(AccountSid, account_sid=account_sid),),
        )

    stream = streaming(list)

    @op
    def page(
        self,
        account_sid: AccountSid,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[GetApiKeysPage[M]]:
        """Fetch one page of Get Api Keys records: GET /v1/Keys

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            GetApiKeysPage,
            query={"AccountSid": account_sid, "PageToken": page_token, "Page": page_number, "PageSize": page_size},
            checks=(matches(AccountSid, account_sid=account_sid),),
        )

    @op
    def get_page(self, target_url: str) -> Request[GetApiKeysPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", GetApiKeysPage, url=target_url)


__all__ = ["GetApiKeysInstance", "GetApiKeysList", "GetApiKeysPage"]
