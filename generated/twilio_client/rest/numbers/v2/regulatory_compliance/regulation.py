"""Regulation records.

Generated from specs/contract/twilio_numbers_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from .....base.fields import field
from .....base.instance_context import InstanceContext
from .....base.instance_resource import InstanceResource
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.operation import listing, op, streaming
from .....base.page import Page
from .....base.paging import Linked
from .....base.request import Listing, Request
from .....base.serialize import true_or_false
from .....base.uri import Uri
from .....base.values import Json
from .....sids import RNSid

RegulationEndUserType: TypeAlias = Literal["individual", "business"]


class RegulationContext(InstanceContext[M]):
    """One Regulation."""

    _uri = Uri("https://numbers.twilio.com/v2/RegulatoryCompliance/Regulations/{sid}", sid=RNSid)

    @op
    def fetch(self, include_constraints: bool | None = None) -> Request[RegulationInstance[M]]:
        """Fetch the Regulation: GET /v2/RegulatoryCompliance/Regulations/{Sid}"""
        return Request(
            self, "GET", RegulationInstance, query={"IncludeConstraints": true_or_false(include_constraints)}
        )


class RegulationInstance(RegulationContext[M], InstanceResource[M]):
    """A Regulation as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid", "end_user_type")

    sid: field[RNSid] = field()
    friendly_name: field[str] = field()
    iso_country: field[str] = field()
    number_type: field[str] = field()
    end_user_type: field[RegulationEndUserType | str] = field()
    requirements: field[Json] = field()
    url: field[str] = field()

    class EndUserType:
        """Values of RegulationEndUserType."""

        INDIVIDUAL: Final = "individual"
        BUSINESS: Final = "business"


class RegulationPage(Page[M, RegulationInstance[M]]):
    """One page of Regulation records."""

    _record = RegulationInstance
    _paging = Linked("results", max_size=1000)


class RegulationList(ListResource[M]):
    """Regulation records."""

    _uri = Uri("https://numbers.twilio.com/v2/RegulatoryCompliance/Regulations")

    def __call__(self, sid: RNSid) -> RegulationContext[M]:
        """The Regulation with this identifier. Sends no request."""
        return RegulationContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(
        self,
        end_user_type: RegulationEndUserType | str | None = None,
        iso_country: str | None = None,
        number_type: str | None = None,
        include_constraints: bool | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[RegulationInstance[M]]:
        """List Regulation records: GET /v2/RegulatoryCompliance/Regulations

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(
            self,
            RegulationPage,
            query={
                "EndUserType": end_user_type,
                "IsoCountry": iso_country,
                "NumberType": number_type,
                "IncludeConstraints": true_or_false(include_constraints),
                "PageSize": page_size,
            },
            limit=limit,
        )

    stream = streaming(list)

    @op
    def page(
        self,
        end_user_type: RegulationEndUserType | str | None = None,
        iso_country: str | None = None,
        number_type: str | None = None,
        include_constraints: bool | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[RegulationPage[M]]:
        """Fetch one page of Regulation records: GET /v2/RegulatoryCompliance/Regulations

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            RegulationPage,
            query={
                "EndUserType": end_user_type,
                "IsoCountry": iso_country,
                "NumberType": number_type,
                "IncludeConstraints": true_or_false(include_constraints),
                "PageToken": page_token,
                "Page": page_number,
                "PageSize": page_size,
            },
        )

    @op
    def get_page(self, target_url: str) -> Request[RegulationPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", RegulationPage, url=target_url)


__all__ = ["RegulationContext", "RegulationEndUserType", "RegulationInstance", "RegulationList", "RegulationPage"]
