"""End User records.

Generated from specs/contract/twilio_numbers_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final, Literal, TypeAlias

from .....base.deserialize import iso8601_datetime
from .....base.fields import field
from .....base.instance_context import InstanceContext
from .....base.instance_resource import InstanceResource
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.operation import listing, op, streaming
from .....base.page import Page
from .....base.paging import Linked
from .....base.pii import Pii, personal
from .....base.request import Listing, Request
from .....base.serialize import json_text
from .....base.uri import Uri
from .....base.values import Json
from .....sids import AccountSid, EndUserSid

EndUserType: TypeAlias = Literal["individual", "business"]


class EndUserContext(InstanceContext[M]):
    """One End User."""

    _uri = Uri("https://numbers.twilio.com/v2/RegulatoryCompliance/EndUsers/{sid}", sid=EndUserSid)

    @op
    def fetch(self) -> Request[EndUserInstance[M]]:
        """Fetch the End User: GET /v2/RegulatoryCompliance/EndUsers/{Sid}"""
        return Request(self, "GET", EndUserInstance)

    @op
    def update(self, friendly_name: str | None = None, attributes: object | None = None) -> Request[EndUserInstance[M]]:
        """Update the End User: POST /v2/RegulatoryCompliance/EndUsers/{Sid}"""
        return Request(
            self,
            "POST",
            EndUserInstance,
            form={"FriendlyName": friendly_name, "Attributes": json_text(attributes, "attributes")},
        )

    @op
    def delete(self) -> Request[bool]:
        """Delete the End User: DELETE /v2/RegulatoryCompliance/EndUsers/{Sid}"""
        return Request(self, "DELETE", bool)


class EndUserInstance(EndUserContext[M], InstanceResource[M]):
    """An End User as returned by Twilio.

    Attributes:
        attributes: Personal data, kept 30 days.
    """

    _identity = {"sid": "sid"}
    _shown = ("sid", "type")
    __pii__ = personal(attributes=Pii(30))

    sid: field[EndUserSid] = field()
    account_sid: field[AccountSid] = field()
    friendly_name: field[str] = field()
    type: field[EndUserType | str] = field()
    attributes: field[Json] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    url: field[str] = field()

    class Type:
        """Values of EndUserType."""

        INDIVIDUAL: Final = "individual"
        BUSINESS: Final = "business"


class EndUserPage(Page[M, EndUserInstance[M]]):
    """One page of End User records."""

    _record = EndUserInstance
    _paging = Linked("results", max_size=1000)


class EndUserList(ListResource[M]):
    """End User records."""

    _uri = Uri("https://numbers.twilio.com/v2/RegulatoryCompliance/EndUsers")

    def __call__(self, sid: EndUserSid) -> EndUserContext[M]:
        """The End User with this identifier. Sends no request."""
        return EndUserContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @op
    def create(
        self, friendly_name: str, type: EndUserType | str, attributes: object | None = None
    ) -> Request[EndUserInstance[M]]:
        """Create an End User: POST /v2/RegulatoryCompliance/EndUsers"""
        return Request(
            self,
            "POST",
            EndUserInstance,
            form={"FriendlyName": friendly_name, "Type": type, "Attributes": json_text(attributes, "attributes")},
        )

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[EndUserInstance[M]]:
        """List End User records: GET /v2/RegulatoryCompliance/EndUsers

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, EndUserPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[EndUserPage[M]]:
        """Fetch one page of End User records: GET /v2/RegulatoryCompliance/EndUsers

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self, "GET", EndUserPage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[EndUserPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", EndUserPage, url=target_url)


__all__ = ["EndUserContext", "EndUserInstance", "EndUserList", "EndUserPage", "EndUserType"]
