"""Policies records.

Generated from specs/contract/twilio_trusthub_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from ....base.fields import field
from ....base.instance_context import InstanceContext
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import listing, op, streaming
from ....base.page import Page
from ....base.paging import Linked
from ....base.request import Listing, Request
from ....base.uri import Uri
from ....base.values import Json
from ....sids import RNSid


class PoliciesContext(InstanceContext[M]):
    """One Policies."""

    _uri = Uri("https://trusthub.twilio.com/v1/Policies/{sid}", sid=RNSid)

    @op
    def fetch(self) -> Request[PoliciesInstance[M]]:
        """Fetch the Policies: GET /v1/Policies/{Sid}"""
        return Request(self, "GET", PoliciesInstance)


class PoliciesInstance(PoliciesContext[M], InstanceResource[M]):
    """A Policies as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid",)

    sid: field[RNSid] = field()
    friendly_name: field[str] = field()
    requirements: field[Json] = field()
    url: field[str] = field()


class PoliciesPage(Page[M, PoliciesInstance[M]]):
    """One page of Policies records."""

    _record = PoliciesInstance
    _paging = Linked("results", max_size=1000)


class PoliciesList(ListResource[M]):
    """Policies records."""

    _uri = Uri("https://trusthub.twilio.com/v1/Policies")

    def __call__(self, sid: RNSid) -> PoliciesContext[M]:
        """The Policies with this identifier. Sends no request."""
        return PoliciesContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[PoliciesInstance[M]]:
        """List Policies records: GET /v1/Policies

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, PoliciesPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[PoliciesPage[M]]:
        """Fetch one page of Policies records: GET /v1/Policies

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self, "GET", PoliciesPage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[PoliciesPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", PoliciesPage, url=target_url)


__all__ = ["PoliciesContext", "PoliciesInstance", "PoliciesList", "PoliciesPage"]
