"""Supporting Document records.

Generated from specs/contract/twilio_trusthub_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final, Literal, TypeAlias

from ....base.deserialize import iso8601_datetime
from ....base.fields import field
from ....base.instance_context import InstanceContext
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import listing, op, streaming
from ....base.page import Page
from ....base.paging import Linked
from ....base.pii import Pii, personal
from ....base.request import Listing, Request
from ....base.serialize import json_text
from ....base.uri import Uri
from ....base.values import Json
from ....sids import AccountSid, SupportingDocumentSid

SupportingDocumentStatus: TypeAlias = Literal[
    "DRAFT", "PENDING_REVIEW", "REJECTED", "APPROVED", "EXPIRED", "PROVISIONALLY_APPROVED"
]


class SupportingDocumentContext(InstanceContext[M]):
    """One Supporting Document."""

    _uri = Uri("https://trusthub.twilio.com/v1/SupportingDocuments/{sid}", sid=SupportingDocumentSid)

    @op
    def fetch(self) -> Request[SupportingDocumentInstance[M]]:
        """Fetch the Supporting Document: GET /v1/SupportingDocuments/{Sid}"""
        return Request(self, "GET", SupportingDocumentInstance)

    @op
    def update(
        self, friendly_name: str | None = None, attributes: object | None = None
    ) -> Request[SupportingDocumentInstance[M]]:
        """Update the Supporting Document: POST /v1/SupportingDocuments/{Sid}"""
        return Request(
            self,
            "POST",
            SupportingDocumentInstance,
            form={"FriendlyName": friendly_name, "Attributes": json_text(attributes, "attributes")},
        )

    @op
    def delete(self) -> Request[bool]:
        """Delete the Supporting Document: DELETE /v1/SupportingDocuments/{Sid}"""
        return Request(self, "DELETE", bool)


class SupportingDocumentInstance(SupportingDocumentContext[M], InstanceResource[M]):
    """A Supporting Document as returned by Twilio.

    Attributes:
        attributes: Personal data, kept 30 days.
    """

    _identity = {"sid": "sid"}
    _shown = ("sid", "status")
    __pii__ = personal(attributes=Pii(30))

    sid: field[SupportingDocumentSid] = field()
    account_sid: field[AccountSid] = field()
    friendly_name: field[str] = field()
    mime_type: field[str] = field()
    status: field[SupportingDocumentStatus | str] = field()
    type: field[str] = field()
    attributes: field[Json] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    url: field[str] = field()

    class Status:
        """Values of SupportingDocumentStatus."""

        DRAFT: Final = "DRAFT"
        PENDING_REVIEW: Final = "PENDING_REVIEW"
        REJECTED: Final = "REJECTED"
        APPROVED: Final = "APPROVED"
        EXPIRED: Final = "EXPIRED"
        PROVISIONALLY_APPROVED: Final = "PROVISIONALLY_APPROVED"


class SupportingDocumentPage(Page[M, SupportingDocumentInstance[M]]):
    """One page of Supporting Document records."""

    _record = SupportingDocumentInstance
    _paging = Linked("results", max_size=1000)


class SupportingDocumentList(ListResource[M]):
    """Supporting Document records."""

    _uri = Uri("https://trusthub.twilio.com/v1/SupportingDocuments")

    def __call__(self, sid: SupportingDocumentSid) -> SupportingDocumentContext[M]:
        """The Supporting Document with this identifier. Sends no request."""
        return SupportingDocumentContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @op
    def create(
        self, friendly_name: str, type: str, attributes: object | None = None
    ) -> Request[SupportingDocumentInstance[M]]:
        """Create a Supporting Document: POST /v1/SupportingDocuments"""
        return Request(
            self,
            "POST",
            SupportingDocumentInstance,
            form={"FriendlyName": friendly_name, "Type": type, "Attributes": json_text(attributes, "attributes")},
        )

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[SupportingDocumentInstance[M]]:
        """List Supporting Document records: GET /v1/SupportingDocuments

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, SupportingDocumentPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[SupportingDocumentPage[M]]:
        """Fetch one page of Supporting Document records: GET /v1/SupportingDocuments

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            SupportingDocumentPage,
            query={"PageToken": page_token, "Page": page_number, "PageSize": page_size},
        )

    @op
    def get_page(self, target_url: str) -> Request[SupportingDocumentPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", SupportingDocumentPage, url=target_url)


__all__ = [
    "SupportingDocumentContext",
    "SupportingDocumentInstance",
    "SupportingDocumentList",
    "SupportingDocumentPage",
    "SupportingDocumentStatus",
]
