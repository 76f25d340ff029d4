"""Signing Request Configuration records.

Generated from specs/contract/twilio_numbers_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Mapping

from ....base.fields import field
from ....base.instance_resource import InstanceResource
from ....base.json_body import JsonBody
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import listing, op, streaming
from ....base.page import Page
from ....base.paging import Linked
from ....base.request import Listing, Request
from ....base.uri import Uri
from ....sids import SupportingDocumentSid


class SigningRequestConfigurationInstance(InstanceResource[M]):
    """A Signing Request Configuration as returned by Twilio."""

    logo_sid: field[SupportingDocumentSid] = field()
    friendly_name: field[str] = field()
    product: field[str] = field()
    country: field[str] = field()
    email_subject: field[str] = field()
    email_message: field[str] = field()
    url_redirection: field[str] = field()
    url: field[str] = field()


class SigningRequestConfigurationPage(Page[M, SigningRequestConfigurationInstance[M]]):
    """One page of Signing Request Configuration records."""

    _record = SigningRequestConfigurationInstance
    _paging = Linked("configurations", max_size=1000)


class SigningRequestConfigurationList(ListResource[M]):
    """Signing Request Configuration records."""

    _uri = Uri("https://numbers.twilio.com/v1/SigningRequest/Configuration")

    @op
    def create(self, body: Mapping[str, object] | None = None) -> Request[SigningRequestConfigurationInstance[M]]:
        """Create a Signing Request Configuration: POST /v1/SigningRequest/Configuration"""
        return Request(
            self, "POST", SigningRequestConfigurationInstance, json=JsonBody(body, Mapping[str, object] | None)
        )

    @listing
    def list(
        self,
        country: str | None = None,
        product: str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[SigningRequestConfigurationInstance[M]]:
        """List Signing Request Configuration records: GET /v1/SigningRequest/Configuration

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(
            self,
            SigningRequestConfigurationPage,
            query={"Country": country, "Product": product, "PageSize": page_size},
            limit=limit,
        )

    stream = streaming(list)

    @op
    def page(
        self,
        country: str | None = None,
        product: str | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[SigningRequestConfigurationPage[M]]:
        """Fetch one page of Signing Request Configuration records: GET /v1/SigningRequest/Configuration

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            SigningRequestConfigurationPage,
            query={
                "Country": country,
                "Product": product,
                "PageToken": page_token,
                "Page": page_number,
                "PageSize": page_size,
            },
        )

    @op
    def get_page(self, target_url: str) -> Request[SigningRequestConfigurationPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", SigningRequestConfigurationPage, url=target_url)


__all__ = ["SigningRequestConfigurationInstance", "SigningRequestConfigurationList", "SigningRequestConfigurationPage"]
