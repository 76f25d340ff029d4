"""Alpha Sender records.

Generated from specs/contract/twilio_messaging_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime

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
from .....sids import AccountSid, AlphaSenderSid, MessagingServiceSid


class AlphaSenderContext(InstanceContext[M]):
    """One Alpha Sender."""

    _uri = Uri(
        "https://messaging.twilio.com/v1/Services/{service_sid}/AlphaSenders/{sid}", service_sid=MessagingServiceSid
    )

    @op
    def fetch(self) -> Request[AlphaSenderInstance[M]]:
        """Fetch the Alpha Sender: GET /v1/Services/{ServiceSid}/AlphaSenders/{Sid}"""
        return Request(self, "GET", AlphaSenderInstance)

    @op
    def delete(self) -> Request[bool]:
        """Delete the Alpha Sender: DELETE /v1/Services/{ServiceSid}/AlphaSenders/{Sid}"""
        return Request(self, "DELETE", bool)


class AlphaSenderInstance(AlphaSenderContext[M], InstanceResource[M]):
    """An Alpha Sender as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid",)

    sid: field[AlphaSenderSid] = field()
    account_sid: field[AccountSid] = field()
    service_sid: field[MessagingServiceSid] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    alpha_sender: field[str] = field()
    capabilities: field[list[str]] = field()
    url: field[str] = field()


class AlphaSenderPage(Page[M, AlphaSenderInstance[M]]):
    """One page of Alpha Sender records."""

    _record = AlphaSenderInstance
    _paging = Linked("alpha_senders", max_size=1000)


class AlphaSenderList(ListResource[M]):
    """Alpha Sender records."""

    _uri = Uri("https://messaging.twilio.com/v1/Services/{service_sid}/AlphaSenders", service_sid=MessagingServiceSid)

    def __call__(self, sid: str) -> AlphaSenderContext[M]:
        """The Alpha Sender with this identifier. Sends no request."""
        return AlphaSenderContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @op
    def create(self, alpha_sender: str) -> Request[AlphaSenderInstance[M]]:
        """Create an Alpha Sender: POST /v1/Services/{ServiceSid}/AlphaSenders"""
        return Request(self, "POST", AlphaSenderInstance, form={"AlphaSender": alpha_sender})

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[AlphaSenderInstance[M]]:
        """List Alpha Sender records: GET /v1/Services/{ServiceSid}/AlphaSenders

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, AlphaSenderPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[AlphaSenderPage[M]]:
        """Fetch one page of Alpha Sender records: GET /v1/Services/{ServiceSid}/AlphaSenders

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self, "GET", AlphaSenderPage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[AlphaSenderPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", AlphaSenderPage, url=target_url)


__all__ = ["AlphaSenderContext", "AlphaSenderInstance", "AlphaSenderList", "AlphaSenderPage"]
