"""Template records.

Generated from specs/contract/twilio_verify_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

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
from ....sids import AccountSid, VerificationTemplateSid


class TemplateInstance(InstanceResource[M]):
    """A Template as returned by Twilio."""

    sid: field[VerificationTemplateSid] = field()
    account_sid: field[AccountSid] = field()
    friendly_name: field[str] = field()
    channels: field[list[str]] = field()
    translations: field[Json] = field()


class TemplatePage(Page[M, TemplateInstance[M]]):
    """One page of Template records."""

    _record = TemplateInstance
    _paging = Linked("templates", max_size=1000)


class TemplateList(ListResource[M]):
    """Template records."""

    _uri = Uri("https://verify.twilio.com/v2/Templates")

    @listing
    def list(
        self, friendly_name: str | None = None, limit: int | None = None, page_size: int | None = None
    ) -> Listing[TemplateInstance[M]]:
        """List Template records: GET /v2/Templates

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, TemplatePage, query={"FriendlyName": friendly_name, "PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self,
        friendly_name: str | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[TemplatePage[M]]:
        """Fetch one page of Template records: GET /v2/Templates

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            TemplatePage,
            query={"FriendlyName": friendly_name, "PageToken": page_token, "Page": page_number, "PageSize": page_size},
        )

    @op
    def get_page(self, target_url: str) -> Request[TemplatePage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", TemplatePage, url=target_url)


__all__ = ["TemplateInstance", "TemplateList", "TemplatePage"]
