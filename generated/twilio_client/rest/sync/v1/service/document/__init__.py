"""Document records.

Generated from specs/contract/twilio_sync_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ......base.deserialize import iso8601_datetime
from ......base.fields import field
from ......base.instance_context import InstanceContext
from ......base.instance_resource import InstanceResource
from ......base.links import lazy
from ......base.list_resource import ListResource
from ......base.mode import M
from ......base.operation import listing, op, streaming
from ......base.page import Page
from ......base.paging import Linked
from ......base.pii import Pii, personal
from ......base.request import Listing, Request
from ......base.serialize import json_text
from ......base.uri import Uri
from ......base.values import Json
from ......sids import AccountSid, ISSid, SyncDocumentSid

if TYPE_CHECKING:
    from .document_permission import DocumentPermissionList


class DocumentContext(InstanceContext[M]):
    """One Document."""

    _uri = Uri("https://sync.twilio.com/v1/Services/{service_sid}/Documents/{sid}")

    document_permissions: lazy[DocumentPermissionList[M]] = lazy(
        ".document_permission", "DocumentPermissionList", document_sid="sid"
    )

    @op
    def fetch(self) -> Request[DocumentInstance[M]]:
        """Fetch the Document: GET /v1/Services/{ServiceSid}/Documents/{Sid}"""
        return Request(self, "GET", DocumentInstance)

    @op
    def delete(self) -> Request[bool]:
        """Delete the Document: DELETE /v1/Services/{ServiceSid}/Documents/{Sid}"""
        return Request(self, "DELETE", bool)

    @op
    def update(
        self, if_match: str | None = None, data: object | None = None, ttl: int | None = None
    ) -> Request[DocumentInstance[M]]:
        """Update the Document: POST /v1/Services/{ServiceSid}/Documents/{Sid}"""
        return Request(
            self,
            "POST",
            DocumentInstance,
            headers={"If-Match": if_match},
            form={"Data": json_text(data, "data"), "Ttl": ttl},
        )


class DocumentInstance(DocumentContext[M], InstanceResource[M]):
    """A Document as returned by Twilio.

    Attributes:
        unique_name: Personal data, kept 30 days.
        data: Sensitive personal data, kept 7 days.
        created_by: Personal data, kept 30 days.
    """

    _identity = {"sid": "sid"}
    _shown = ("sid",)
    __pii__ = personal(unique_name=Pii(30), data=Pii(7, "sensitive"), created_by=Pii(30))

    sid: field[SyncDocumentSid] = field()
    unique_name: field[str] = field()
    account_sid: field[AccountSid] = field()
    service_sid: field[ISSid] = field()
    url: field[str] = field()
    links: field[dict[str, Json]] = field()
    revision: field[str] = field()
    data: field[Json] = field()
    date_expires: field[datetime] = field(iso8601_datetime)
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    created_by: field[str] = field()


class DocumentPage(Page[M, DocumentInstance[M]]):
    """One page of Document records."""

    _record = DocumentInstance
    _paging = Linked("documents", max_size=100)


class DocumentList(ListResource[M]):
    """Document records."""

    _uri = Uri("https://sync.twilio.com/v1/Services/{service_sid}/Documents")

    def __call__(self, sid: str) -> DocumentContext[M]:
        """The Document with this identifier. Sends no request."""
        return DocumentContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @op
    def create(
        self, unique_name: str | None = None, data: object | None = None, ttl: int | None = None
    ) -> Request[DocumentInstance[M]]:
        """Create a Document: POST /v1/Services/{ServiceSid}/Documents"""
        return Request(
            self,
            "POST",
            DocumentInstance,
            form={"UniqueName": unique_name, "Data": json_text(data, "data"), "Ttl": ttl},
        )

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[DocumentInstance[M]]:
        """List Document records: GET /v1/Services/{ServiceSid}/Documents

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 100.
        """
        return Listing(self, DocumentPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[DocumentPage[M]]:
        """Fetch one page of Document records: GET /v1/Services/{ServiceSid}/Documents

        Args:
            page_size: Records per page: 1 to 100.
        """
        return Request(
            self, "GET", DocumentPage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[DocumentPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", DocumentPage, url=target_url)


__all__ = ["DocumentContext", "DocumentInstance", "DocumentList", "DocumentPage"]
