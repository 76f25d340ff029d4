"""Bundle records.

Generated from specs/contract/twilio_numbers_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from ......base.checks import matches
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
from ......base.request import Listing, Request
from ......base.serialize import true_or_false
from ......base.uri import Uri
from ......base.values import Json
from ......sids import AccountSid, BUSid, BUSidList, RNSid

if TYPE_CHECKING:
    from .bundle_copy import BundleCopyList
    from .evaluation import EvaluationList
    from .item_assignment import ItemAssignmentList
    from .replace_items import ReplaceItemsList

BundleEndUserType: TypeAlias = Literal["individual", "business"]
BundleStatus: TypeAlias = Literal[
    "draft", "pending-review", "in-review", "twilio-rejected", "twilio-approved", "provisionally-approved"
]
BundleEndUserTypeFilter: TypeAlias = Literal["business", "individual"]
BundleSortBy: TypeAlias = Literal["valid-until", "date-updated"]
BundleSortDirection: TypeAlias = Literal["ASC", "DESC"]


class BundleContext(InstanceContext[M]):
    """One Bundle."""

    _uri = Uri("https://numbers.twilio.com/v2/RegulatoryCompliance/Bundles/{sid}", sid=BUSid)

    bundle_copies: lazy[BundleCopyList[M]] = lazy(".bundle_copy", "BundleCopyList", bundle_sid="sid")
    evaluations: lazy[EvaluationList[M]] = lazy(".evaluation", "EvaluationList", bundle_sid="sid")
    item_assignments: lazy[ItemAssignmentList[M]] = lazy(".item_assignment", "ItemAssignmentList", bundle_sid="sid")
    replace_items: lazy[ReplaceItemsList[M]] = lazy(".replace_items", "ReplaceItemsList", bundle_sid="sid")

    @op
    def fetch(self) -> Request[BundleInstance[M]]:
        """Fetch the Bundle: GET /v2/RegulatoryCompliance/Bundles/{Sid}"""
        return Request(self, "GET", BundleInstance)

    @op
    def update(
        self,
        status: BundleStatus | str | None = None,
        status_callback: str | None = None,
        friendly_name: str | None = None,
        email: str | None = None,
    ) -> Request[BundleInstance[M]]:
        """Update the Bundle: POST /v2/RegulatoryCompliance/Bundles/{Sid}"""
        return Request(
            self,
            "POST",
            BundleInstance,
            form={"Status": status, "StatusCallback": status_callback, "FriendlyName": friendly_name, "Email": email},
        )

    @op
    def delete(self) -> Request[bool]:
        """Delete the Bundle: DELETE /v2/RegulatoryCompliance/Bundles/{Sid}"""
        return Request(self, "DELETE", bool)


class BundleInstance(BundleContext[M], InstanceResource[M]):
    """A Bundle as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid", "status")

    sid: field[BUSid] = field()
    account_sid: field[AccountSid] = field()
    regulation_sid: field[RNSid] = field()
    friendly_name: field[str] = field()
    status: field[BundleStatus | str] = field()
    valid_until: field[datetime] = field(iso8601_datetime)
    email: field[str] = field()
    status_callback: field[str] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    url: field[str] = field()
    links: field[dict[str, Json]] = field()

    class EndUserType:
        """Values of BundleEndUserType."""

        INDIVIDUAL: Final = "individual"
        BUSINESS: Final = "business"

    class Status:
        """Values of BundleStatus."""

        DRAFT: Final = "draft"
        PENDING_REVIEW: Final = "pending-review"
        IN_REVIEW: Final = "in-review"
        TWILIO_REJECTED: Final = "twilio-rejected"
        TWILIO_APPROVED: Final = "twilio-approved"
        PROVISIONALLY_APPROVED: Final = "provisionally-approved"

    class SortBy:
        """Values of BundleSortBy."""

        VALID_UNTIL: Final = "valid-until"
        DATE_UPDATED: Final = "date-updated"

    class SortDirection:
        """Values of BundleSortDirection."""

        ASC: Final = "ASC"
        DESC: Final = "DESC"


class BundlePage(Page[M, BundleInstance[M]]):
    """One page of Bundle records."""

    _record = BundleInstance
    _paging = Linked("results", max_size=1000)


class BundleList(ListResource[M]):
    """Bundle records."""

    _uri = Uri("https://numbers.twilio.com/v2/RegulatoryCompliance/Bundles")

    def __call__(self, sid: BUSid) -> BundleContext[M]:
        """The Bundle with this identifier. Sends no request."""
        return BundleContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @op
    def create(
        self,
        friendly_name: str,
        email: str,
        status_callback: str | None = None,
        regulation_sid: RNSid | None = None,
        iso_country: str | None = None,
        end_user_type: BundleEndUserType | str | None = None,
        number_type: str | None = None,
        is_test: bool | None = None,
    ) -> Request[BundleInstance[M]]:
        """Create a Bundle: POST /v2/RegulatoryCompliance/Bundles"""
        return Request(
            self,
            "POST",
            BundleInstance,
            form={
                "FriendlyName": friendly_name,
                "Email": email,
                "StatusCallback": status_callback,
                "RegulationSid": regulation_sid,
                "IsoCountry": iso_country,
                "EndUserType": end_user_type,
                "NumberType": number_type,
                "IsTest": true_or_false(is_test),
            },
            checks=(matches(RNSid, regulation_sid=regulation_sid),),
        )

    @listing
    def list(
        self,
        status: BundleStatus | str | None = None,
        bundle_sids: BUSidList | None = None,
        friendly_name: str | None = None,
        regulation_sid: RNSid | None = None,
        iso_country: str | None = None,
        number_type: str | None = None,
        end_user_type: BundleEndUserTypeFilter | str | None = None,
        has_valid_until_date: bool | None = None,
        sort_by: BundleSortBy | str | None = None,
        sort_direction: BundleSortDirection | str | None = None,
        valid_until_date: datetime | date | str | None = None,
        valid_until_date_before: datetime | date | str | None = None,
        valid_until_date_after: datetime | date | str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[BundleInstance[M]]:
        """List Bundle records: GET /v2/RegulatoryCompliance/Bundles

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(
            self,
            BundlePage,
            query={
                "Status": status,
                "BundleSids": bundle_sids,
                "FriendlyName": friendly_name,
                "RegulationSid": regulation_sid,
                "IsoCountry": iso_country,
                "NumberType": number_type,
                "EndUserType": end_user_type,
                "HasValidUntilDate": true_or_false(has_valid_until_date),
                "SortBy": sort_by,
                "SortDirection": sort_direction,
                "ValidUntilDate": valid_until_date,
                "ValidUntilDate<": valid_until_date_before,
                "ValidUntilDate>": valid_until_date_after,
                "PageSize": page_size,
            },
            limit=limit,
            checks=(matches(BUSidList, bundle_sids=bundle_sids), matches(RNSid, regulation_sid=regulation_sid)),
        )

    stream = streaming(list)

    @op
    def page(
        self,
        status: BundleStatus | str | None = None,
        bundle_sids: BUSidList | None = None,
        friendly_name: str | None = None,
        regulation_sid: RNSid | None = None,
        iso_country: str | None = None,
        number_type: str | None = None,
        end_user_type: BundleEndUserTypeFilter | str | None = None,
        has_valid_until_date: bool | None = None,
        sort_by: BundleSortBy | str | None = None,
        sort_direction: BundleSortDirection | str | None = None,
        valid_until_date: datetime | date | str | None = None,
        valid_until_date_before: datetime | date | str | None = None,
        valid_until_date_after: datetime | date | str | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[BundlePage[M]]:
        """Fetch one page of Bundle records: GET /v2/RegulatoryCompliance/Bundles

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            BundlePage,
            query={
                "Status": status,
                "BundleSids": bundle_sids,
                "FriendlyName": friendly_name,
                "RegulationSid": regulation_sid,
                "IsoCountry": iso_country,
                "NumberType": number_type,
                "EndUserType": end_user_type,
                "HasValidUntilDate": true_or_false(has_valid_until_date),
                "SortBy": sort_by,
                "SortDirection": sort_direction,
                "ValidUntilDate": valid_until_date,
                "ValidUntilDate<": valid_until_date_before,
                "ValidUntilDate>": valid_until_date_after,
                "PageToken": page_token,
                "Page": page_number,
                "PageSize": page_size,
            },
            checks=(matches(BUSidList, bundle_sids=bundle_sids), matches(RNSid, regulation_sid=regulation_sid)),
        )

    @op
    def get_page(self, target_url: str) -> Request[BundlePage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", BundlePage, url=target_url)


__all__ = [
    "BundleContext",
    "BundleEndUserType",
    "BundleEndUserTypeFilter",
    "BundleInstance",
    "BundleList",
    "BundlePage",
    "BundleSortBy",
    "BundleSortDirection",
    "BundleStatus",
]
