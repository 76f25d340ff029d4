"""Supporting Document Type records.

Generated from specs/contract/twilio_numbers_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

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
from .....base.values import Json
from .....sids import OYSid


class SupportingDocumentTypeContext(InstanceContext[M]):
    """One Supporting Document Type."""

    _uri = Uri("https://numbers.twilio.com/v2/RegulatoryCompliance/SupportingDocumentTypes/{sid}")

    @op
    def fetch(self) -> Request[SupportingDocumentTypeInstance[M]]:
        """Fetch the Supporting Document Type: GET /v2/RegulatoryCompliance/SupportingDocumentTypes/{Sid}"""
        return Request(self, "GET", SupportingDocumentTypeInstance)


class SupportingDocumentTypeInstance(SupportingDocumentTypeContext[M], InstanceResource[M]):
    """A Supporting Document Type as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid",)

    sid: field[OYSid] = field()
    friendly_name: field[str] = field()
    machine_name: field[str] = field()
    fields: field[list[Json]] = field()
    url: field[str] = field()


class SupportingDocumentTypePage(Page[M, SupportingDocumentTypeInstance[M]]):
    """One page of Supporting Document Type records."""

    _record = SupportingDocumentTypeInstance
    _paging = Linked("supporting_document_types", max_size=1000)


class SupportingDocumentTypeList(ListResource[M]):
    """Supporting Document Type records."""

    _uri = Uri("https://numbers.twilio.com/v2/RegulatoryCompliance/SupportingDocumentTypes")

    def __call__(self, sid: str) -> SupportingDocumentTypeContext[M]:
        """The Supporting Document Type with this identifier. Sends no request."""
        return SupportingDocumentTypeContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(
        self, limit: int | None = None, page_size: int | None = None
    ) -> Listing[SupportingDocumentTypeInstance[M]]:
        """List Supporting Document Type records: GET /v2/RegulatoryCompliance/SupportingDocumentTypes

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, SupportingDocumentTypePage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[SupportingDocumentTypePage[M]]:
        """Fetch one page of Supporting Document Type records: GET /v2/RegulatoryCompliance/SupportingDocumentTypes

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            SupportingDocumentTypePage,
            query={"PageToken": page_token, "Page": page_number, "PageSize": page_size},
        )

    @op
    def get_page(self, target_url: str) -> Request[SupportingDocumentTypePage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", SupportingDocumentTypePage, url=target_url)


__all__ = [
    "SupportingDocumentTypeContext",
    "SupportingDocumentTypeInstance",
    "SupportingDocumentTypeList",
    "SupportingDocumentTypePage",
]
