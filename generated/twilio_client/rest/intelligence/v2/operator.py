"""Operator records.

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

OperatorAvailability: TypeAlias = Literal["internal", "beta", "public", "deprecated", "general-availability", "retired"]


class OperatorContext(InstanceContext[M]):
    """One Operator."""

    _uri = Uri("https://intelligence.twilio.com/v2/Operators/{sid}", sid=OperatorSid)

    @op
    def fetch(self) -> Request[OperatorInstance[M]]:
        """Fetch the Operator: GET /v2/Operators/{Sid}"""
        return Request(self, "GET", OperatorInstance)


class OperatorInstance(OperatorContext[M], InstanceResource[M]):
    """An Operator as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid", "availability")

    account_sid: field[AccountSid] = field()
    sid: field[OperatorSid] = field()
    friendly_name: field[str] = field()
    description: field[str] = field()
    author: field[str] = field()
    operator_type: field[str] = field()
    version: field[int] = field(integer)
    availability: field[OperatorAvailability | str] = field()
    config: field[Json] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    url: field[str] = field()

    class Availability:
        """Values of OperatorAvailability."""

        INTERNAL: Final = "internal"
        BETA: Final = "beta"
        PUBLIC: Final = "public"
        DEPRECATED: Final = "deprecated"
        GENERAL_AVAILABILITY: Final = "general-availability"
        RETIRED: Final = "retired"


class OperatorPage(Page[M, OperatorInstance[M]]):
    """One page of Operator records."""

    _record = OperatorInstance
    _paging = Linked("operators", max_size=1000)


class OperatorList(ListResource[M]):
    """Operator records."""

    _uri = Uri("https://intelligence.twilio.com/v2/Operators")

    def __call__(self, sid: OperatorSid) -> OperatorContext[M]:
        """The Operator with this identifier. Sends no request."""
        return OperatorContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(
        self,
        availability: OperatorAvailability | str | None = None,
        language_code: str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[OperatorInstance[M]]:
        """List Operator records: GET /v2/Operators

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(
            self,
            OperatorPage,
            query={"Availability": availability, "LanguageCode": language_code, "PageSize": page_size},
            limit=limit,
        )

    stream = streaming(list)

    @op
    def page(
        self,
        availability: OperatorAvailability | str | None = None,
        language_code: str | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[OperatorPage[M]]:
        """Fetch one page of Operator records: GET /v2/Operators

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            OperatorPage,
            query={
                "Availability": availability,
                "LanguageCode": language_code,
                "PageToken": page_token,
                "Page": page_number,
                "PageSize": page_size,
            },
        )

    @op
    def get_page(self, target_url: str) -> Request[OperatorPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", OperatorPage, url=target_url)


__all__ = ["OperatorAvailability", "OperatorContext", "OperatorInstance", "OperatorList", "OperatorPage"]
