"""Prebuilt Operator records.

Generated from specs/contract/twilio_intelligence_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final, Literal, TypeAlias

from ....base.deserialize import integer, iso8601_datetime
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
from ....sids import AccountSid, OperatorSid

PrebuiltOperatorAvailability: TypeAlias = Literal["internal", "beta", "public", "retired", "general-availability"]


class PrebuiltOperatorContext(InstanceContext[M]):
    """One Prebuilt Operator."""

    _uri = Uri("https://intelligence.twilio.com/v2/Operators/PreBuilt/{sid}", sid=OperatorSid)

    @op
    def fetch(self) -> Request[PrebuiltOperatorInstance[M]]:
        """Fetch the Prebuilt Operator: GET /v2/Operators/PreBuilt/{Sid}"""
        return Request(self, "GET", PrebuiltOperatorInstance)


class PrebuiltOperatorInstance(PrebuiltOperatorContext[M], InstanceResource[M]):
    """A Prebuilt Operator as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid", "availability")

    account_sid: field[AccountSid] = field()
    sid: field[OperatorSid] = field()
    friendly_name: field[str] = field()
    description: field[str] = field()
    author: field[str] = field()
    operator_type: field[str] = field()
    version: field[int] = field(integer)
    availability: field[PrebuiltOperatorAvailability | str] = field()
    config: field[Json] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    url: field[str] = field()

    class Availability:
        """Values of PrebuiltOperatorAvailability."""

        INTERNAL: Final = "internal"
        BETA: Final = "beta"
        PUBLIC: Final = "public"
        RETIRED: Final = "retired"
        GENERAL_AVAILABILITY: Final = "general-availability"


class PrebuiltOperatorPage(Page[M, PrebuiltOperatorInstance[M]]):
    """One page of Prebuilt Operator records."""

    _record = PrebuiltOperatorInstance
    _paging = Linked("operators", max_size=1000)


class PrebuiltOperatorList(ListResource[M]):
    """Prebuilt Operator records."""

    _uri = Uri("https://intelligence.twilio.com/v2/Operators/PreBuilt")

    def __call__(self, sid: OperatorSid) -> PrebuiltOperatorContext[M]:
        """The Prebuilt Operator with this identifier. Sends no request."""
        return PrebuiltOperatorContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(
        self,
        availability: PrebuiltOperatorAvailability | str | None = None,
        language_code: str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[PrebuiltOperatorInstance[M]]:
        """List Prebuilt Operator records: GET /v2/Operators/PreBuilt

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(
            self,
            PrebuiltOperatorPage,
            query={"Availability": availability, "LanguageCode": language_code, "PageSize": page_size},
            limit=limit,
        )

    stream = streaming(list)

    @op
    def page(
        self,
        availability: PrebuiltOperatorAvailability | str | None = None,
        language_code: str | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[PrebuiltOperatorPage[M]]:
        """Fetch one page of Prebuilt Operator records: GET /v2/Operators/PreBuilt

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            PrebuiltOperatorPage,
            query={
                "Availability": availability,
                "LanguageCode": language_code,
                "PageToken": page_token,
                "Page": page_number,
                "PageSize": page_size,
            },
        )

    @op
    def get_page(self, target_url: str) -> Request[PrebuiltOperatorPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", PrebuiltOperatorPage, url=target_url)


__all__ = [
    "PrebuiltOperatorAvailability",
    "PrebuiltOperatorContext",
    "PrebuiltOperatorInstance",
    "PrebuiltOperatorList",
    "PrebuiltOperatorPage",
]
