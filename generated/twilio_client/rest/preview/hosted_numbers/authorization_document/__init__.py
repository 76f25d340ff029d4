"""Authorization Document records.

Generated from specs/contract/twilio_preview.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from .....base.checks import matches
from .....base.deserialize import iso8601_datetime
from .....base.fields import field
from .....base.instance_context import InstanceContext
from .....base.instance_resource import InstanceResource
from .....base.links import lazy
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.operation import listing, op, streaming
from .....base.page import Page
from .....base.paging import Linked
from .....base.pii import Pii, personal
from .....base.request import Listing, Request
from .....base.uri import Uri
from .....base.values import Json
from .....sids import AddressSid, AuthorizationDocumentSid

if TYPE_CHECKING:
    from .dependent_hosted_number_order import DependentHostedNumberOrderList

AuthorizationDocumentStatus: TypeAlias = Literal["opened", "signing", "signed", "canceled", "failed"]


class AuthorizationDocumentContext(InstanceContext[M]):
    """One Authorization Document."""

    _uri = Uri("https://preview.twilio.com/HostedNumbers/AuthorizationDocuments/{sid}", sid=AuthorizationDocumentSid)

    dependent_hosted_number_orders: lazy[DependentHostedNumberOrderList[M]] = lazy(
        ".dependent_hosted_number_order", "DependentHostedNumberOrderList", signing_document_sid="sid"
    )

    @op
    def fetch(self) -> Request[AuthorizationDocumentInstance[M]]:
        """Fetch the Authorization Document: GET /HostedNumbers/AuthorizationDocuments/{Sid}"""
        return Request(self, "GET", AuthorizationDocumentInstance)

    @op
    def update(
        self,
        hosted_number_order_sids: str | Sequence[str] | None = None,
        address_sid: AddressSid | None = None,
        email: str | None = None,
        cc_emails: str | Sequence[str] | None = None,
        status: AuthorizationDocumentStatus | str | None = None,
        contact_title: str | None = None,
        contact_phone_number: str | None = None,
    ) -> Request[AuthorizationDocumentInstance[M]]:
        """Update the Authorization Document: POST /HostedNumbers/AuthorizationDocuments/{Sid}"""
        return Request(
            self,
            "POST",
            AuthorizationDocumentInstance,
            form={
                "HostedNumberOrderSids": hosted_number_order_sids,
                "AddressSid": address_sid,
                "Email": email,
                "CcEmails": cc_emails,
                "Status": status,
                "ContactTitle": contact_title,
                "ContactPhoneNumber": contact_phone_number,
            },
            checks=(matches(AddressSid, address_sid=address_sid),),
        )


class AuthorizationDocumentInstance(AuthorizationDocumentContext[M], InstanceResource[M]):
    """An Authorization Document as returned by Twilio.

    Attributes:
        email: Personal data, kept 30 days.
        cc_emails: Personal data, kept 30 days.
    """

    _identity = {"sid": "sid"}
    _shown = ("sid", "status")
    __pii__ = personal(email=Pii(30), cc_emails=Pii(30))

    sid: field[AuthorizationDocumentSid] = field()
    address_sid: field[AddressSid] = field()
    status: field[AuthorizationDocumentStatus | str] = field()
    email: field[str] = field()
    cc_emails: field[list[str]] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    url: field[str] = field()
    links: field[dict[str, Json]] = field()

    class Status:
        """Values of AuthorizationDocumentStatus."""

        OPENED: Final = "opened"
        SIGNING: Final = "signing"
        SIGNED: Final = "signed"
        CANCELED: Final = "canceled"
        FAILED: Final = "failed"


class AuthorizationDocumentPage(Page[M, AuthorizationDocumentInstance[M]]):
    """One page of Authorization Document records."""

    _record = AuthorizationDocumentInstance
    _paging = Linked("items", max_size=1000)


class AuthorizationDocumentList(ListResource[M]):
    """Authorization Document records."""

    _uri = Uri("https://preview.twilio.com/HostedNumbers/AuthorizationDocuments")

    def __call__(self, sid: AuthorizationDocumentSid) -> AuthorizationDocumentContext[M]:
        """The Authorization Document with this identifier. Sends no request."""
        return AuthorizationDocumentContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(
        self,
        email: str | None = None,
        status: AuthorizationDocumentStatus | str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[AuthorizationDocumentInstance[M]]:
        """List Authorization Document records: GET /HostedNumbers/AuthorizationDocuments

        Args:
            email: Personal data, kept 30 days.
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(
            self,
            AuthorizationDocumentPage,
            query={"Email": email, "Status": status, "PageSize": page_size},
            limit=limit,
        )

    stream = streaming(list)

    @op
    def page(
        self,
        email: str | None = None,
        status: AuthorizationDocumentStatus | str | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[AuthorizationDocumentPage[M]]:
        """Fetch one page of Authorization Document records: GET /HostedNumbers/AuthorizationDocuments

        Args:
            email: Personal data, kept 30 days.
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            AuthorizationDocumentPage,
            query={
                "Email": email,
                "Status": status,
                "PageToken": page_token,
                "Page": page_number,
                "PageSize": page_size,
            },
        )

    @op
    def get_page(self, target_url: str) -> Request[AuthorizationDocumentPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", AuthorizationDocumentPage, url=target_url)

    @op
    def create(
        self,
        hosted_number_order_sids: str | Sequence[str],
        address_sid: AddressSid,
        email: str,
        contact_title: str,
        contact_phone_number: str,
        cc_emails: str | Sequence[str] | None = None,
    ) -> Request[AuthorizationDocumentInstance[M]]:
        """Create an Authorization Document: POST /HostedNumbers/AuthorizationDocuments"""
        return Request(
            self,
            "POST",
            AuthorizationDocumentInstance,
            form={
                "HostedNumberOrderSids": hosted_number_order_sids,
                "AddressSid": address_sid,
                "Email": email,
                "ContactTitle": contact_title,
                "ContactPhoneNumber": contact_phone_number,
                "CcEmails": cc_emails,
            },
            checks=(matches(AddressSid, address_sid=address_sid),),
        )


__all__ = [
    "AuthorizationDocumentContext",
    "AuthorizationDocumentInstance",
    "AuthorizationDocumentList",
    "AuthorizationDocumentPage",
    "AuthorizationDocumentStatus",
]
