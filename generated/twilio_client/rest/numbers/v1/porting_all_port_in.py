"""Porting All Port In records.

Generated from specs/contract/twilio_numbers_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from ....base.deserialize import integer
from ....base.fields import field
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import listing, op, streaming
from ....base.page import Page
from ....base.request import Listing, Request
from ....base.tokens import Token
from ....base.uri import Uri


class PortingAllPortInInstance(InstanceResource[M]):
    """A Porting All Port In as returned by Twilio."""

    port_in_request_sid: field[str] = field()
    port_in_request_status: field[str] = field()
    status_last_updated_timestamp: field[str] = field()
    phone_numbers_requested: field[int] = field(integer)
    phone_numbers_ported: field[int] = field(integer)
    suggested_action: field[str] = field()


class PortingAllPortInPage(Page[M, PortingAllPortInInstance[M]]):
    """One page of Porting All Port In records."""

    _record = PortingAllPortInInstance
    _paging = Token("port_in_requests", parameter="Token", size="Size", max_size=100)


class PortingAllPortInList(ListResource[M]):
    """Porting All Port In records."""

    _uri = Uri("https://numbers.twilio.com/v1/Porting/PortIn/PortInRequests")

    @listing
    def list(
        self,
        token: str | None = None,
        size: int | None = None,
        port_in_request_sid: str | None = None,
        port_in_request_status: str | None = None,
        created_before: str | None = None,
        created_after: str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[PortingAllPortInInstance[M]]:
        """List Porting All Port In records: GET /v1/Porting/PortIn/PortInRequests

        Args:
            size: 1 to 100; default 20.
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 100; default 20.
        """
        return Listing(
            self,
            PortingAllPortInPage,
            query={
                "Token": token,
                "Size": page_size if size is None else size,
                "PortInRequestSid": port_in_request_sid,
                "PortInRequestStatus": port_in_request_status,
                "CreatedBefore": created_before,
                "CreatedAfter": created_after,
            },
            limit=limit,
        )

    stream = streaming(list)

    @op
    def page(
        self,
        token: str | None = None,
        size: int | None = None,
        port_in_request_sid: str | None = None,
        port_in_request_status: str | None = None,
        created_before: str | None = None,
        created_after: str | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[PortingAllPortInPage[M]]:
        """Fetch one page of Porting All Port In records: GET /v1/Porting/PortIn/PortInRequests

        Args:
            size: 1 to 100; default 20.
            page_size: Records per page: 1 to 100; default 20.
        """
        return Request(
            self,
            "GET",
            PortingAllPortInPage,
            query={
                "Token": page_token if token is None else token,
                "Size": page_size if size is None else size,
                "PortInRequestSid": port_in_request_sid,
                "PortInRequestStatus": port_in_request_status,
                "CreatedBefore": created_before,
                "CreatedAfter": created_after,
                "Page": page_number,
            },
        )

    @op
    def get_page(self, target_url: str) -> Request[PortingAllPortInPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", PortingAllPortInPage, url=target_url)


__all__ = ["PortingAllPortInInstance", "PortingAllPortInList", "PortingAllPortInPage"]
