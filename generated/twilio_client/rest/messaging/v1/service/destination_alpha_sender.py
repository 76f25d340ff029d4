"""Destination Alpha Sender records.

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


class DestinationAlphaSenderContext(InstanceContext[M]):
    """One Destination Alpha Sender."""

    _uri = Uri(
        "https://messaging.twilio.com/v1/Services/{service_sid}/DestinationAlphaSenders/{sid}",
        service_sid=MessagingServiceSid,
    )

    @op
    def fetch(self) -> Request[DestinationAlphaSenderInstance[M]]:
        """Fetch the Destination Alpha Sender: GET /v1/Services/{ServiceSid}/DestinationAlphaSenders/{Sid}"""
        return Request(self, "GET", DestinationAlphaSenderInstance)

    @op
    def delete(self) -> Request[bool]:
        """Delete the Destination Alpha Sender: DELETE /v1/Services/{ServiceSid}/DestinationAlphaSenders/{Sid}"""
        return Request(self, "DELETE", bool)


class DestinationAlphaSenderInstance(DestinationAlphaSenderContext[M], InstanceResource[M]):
    """A Destination Alpha Sender as returned by Twilio."""

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
    iso_country_code: field[str] = field()


class DestinationAlphaSenderPage(Page[M, DestinationAlphaSenderInstance[M]]):
    """One page of Destination Alpha Sender records."""

    _record = DestinationAlphaSenderInstance
    _paging = Linked("alpha_senders", max_size=1000)


class DestinationAlphaSenderList(ListResource[M]):
    """Destination Alpha Sender records."""

    _uri = Uri(
        "https://messaging.twilio.com/v1/Services/{service_sid}/DestinationAlphaSenders",
        service_sid=MessagingServiceSid,
    )

    def __call__(self, sid: str) -> DestinationAlphaSenderContext[M]:
        """The Destination Alpha Sender with this identifier. Sends no request."""
        return DestinationAlphaSenderContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @op
    def create(
        self, alpha_sender: str, iso_country_code: str | None = None
    ) -> Request[DestinationAlphaSenderInstance[M]]:
        """Create a Destination Alpha Sender: POST /v1/Services/{ServiceSid}/DestinationAlphaSenders"""
        return Request(
            self,
            "POST",
            DestinationAlphaSenderInstance,
            form={"AlphaSender": alpha_sender, "IsoCountryCode": iso_country_code},
        )

    @listing
    def list(
        self, iso_country_code: str | None = None, limit: int | None = None, page_size: int | None = None
    ) -> Listing[DestinationAlphaSenderInstance[M]]:
        """List Destination Alpha Sender records: GET /v1/Services/{ServiceSid}/DestinationAlphaSenders

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(
            self,
            DestinationAlphaSenderPage,
            query={"IsoCountryCode": iso_country_code, "PageSize": page_size},
            limit=limit,
        )

    stream = streaming(list)

    @op
    def page(
        self,
        iso_country_code: str | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[DestinationAlphaSenderPage[M]]:
        """Fetch one page of Destination Alpha Sender records: GET /v1/Services/{ServiceSid}/DestinationAlphaSenders

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            DestinationAlphaSenderPage,
            query={
                "IsoCountryCode": iso_country_code,
                "PageToken": page_token,
                "Page": page_number,
                "PageSize": page_size,
            },
        )

    @op
    def get_page(self, target_url: str) -> Request[DestinationAlphaSenderPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", DestinationAlphaSenderPage, url=target_url)


__all__ = [
    "DestinationAlphaSenderContext",
    "DestinationAlphaSenderInstance",
    "DestinationAlphaSenderList",
    "DestinationAlphaSenderPage",
]
