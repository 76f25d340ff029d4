"""Item Assignment records.

Generated from specs/contract/twilio_numbers_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime

from ......base.checks import matches
from ......base.deserialize import iso8601_datetime
from ......base.fields import field
from ......base.instance_context import InstanceContext
from ......base.instance_resource import InstanceResource
from ......base.list_resource import ListResource
from ......base.mode import M
from ......base.operation import listing, op, streaming
from ......base.page import Page
from ......base.paging import Linked
from ......base.request import Listing, Request
from ......base.uri import Uri
from ......sids import AccountSid, AnySid, BUSid, BVSid


class ItemAssignmentContext(InstanceContext[M]):
    """One Item Assignment."""

    _uri = Uri(
        "https://numbers.twilio.com/v2/RegulatoryCompliance/Bundles/{bundle_sid}/ItemAssignments/{sid}",
        bundle_sid=BUSid,
        sid=BVSid,
    )

    @op
    def fetch(self) -> Request[ItemAssignmentInstance[M]]:
        """Fetch the Item Assignment: GET /v2/RegulatoryCompliance/Bundles/{BundleSid}/ItemAssignments/{Sid}"""
        return Request(self, "GET", ItemAssignmentInstance)

    @op
    def delete(self) -> Request[bool]:
        """Delete the Item Assignment: DELETE /v2/RegulatoryCompliance/Bundles/{BundleSid}/ItemAssignments/{Sid}"""
        return Request(self, "DELETE", bool)


class ItemAssignmentInstance(ItemAssignmentContext[M], InstanceResource[M]):
    """An Item Assignment as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid",)

    sid: field[BVSid] = field()
    bundle_sid: field[BUSid] = field()
    account_sid: field[AccountSid] = field()
    object_sid: field[AnySid] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    url: field[str] = field()


class ItemAssignmentPage(Page[M, ItemAssignmentInstance[M]]):
    """One page of Item Assignment records."""

    _record = ItemAssignmentInstance
    _paging = Linked("results", max_size=1000)


class ItemAssignmentList(ListResource[M]):
    """Item Assignment records."""

    _uri = Uri(
        "https://numbers.twilio.com/v2/RegulatoryCompliance/Bundles/{bundle_sid}/ItemAssignments", bundle_sid=BUSid
    )

    def __call__(self, sid: BVSid) -> ItemAssignmentContext[M]:
        """The Item Assignment with this identifier. Sends no request."""
        return ItemAssignmentContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @op
    def create(self, object_sid: AnySid) -> Request[ItemAssignmentInstance[M]]:
        """Create an Item Assignment: POST /v2/RegulatoryCompliance/Bundles/{BundleSid}/ItemAssignments"""
        return Request(
            self,
            "POST",
            ItemAssignmentInstance,
            form={"ObjectSid": object_sid},
            checks=(matches(AnySid, object_sid=object_sid),),
        )

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[ItemAssignmentInstance[M]]:
        """List Item Assignment records: GET /v2/RegulatoryCompliance/Bundles/{BundleSid}/ItemAssignments

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, ItemAssignmentPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[ItemAssignmentPage[M]]:
        """Fetch one page of Item Assignment records.

        GET /v2/RegulatoryCompliance/Bundles/{BundleSid}/ItemAssignments

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self, "GET", ItemAssignmentPage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[ItemAssignmentPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", ItemAssignmentPage, url=target_url)


__all__ = ["ItemAssignmentContext", "ItemAssignmentInstance", "ItemAssignmentList", "ItemAssignmentPage"]
