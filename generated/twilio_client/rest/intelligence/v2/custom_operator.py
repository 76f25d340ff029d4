"""Custom Operator records.

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
from ....base.serialize import json_text
from ....base.uri import Uri
from ....base.values import Json
from ....sids import AccountSid, OperatorSid

CustomOperatorAvailability: TypeAlias = Literal[
    "internal", "beta", "public", "retired", "general-availability", "deprecated"
]


class CustomOperatorContext(InstanceContext[M]):
    """One Custom Operator."""

    _uri = Uri("https://intelligence.twilio.com/v2/Operators/Custom/{sid}", sid=OperatorSid)

    @op
    def update(
        self, friendly_name: str, config: object, if_match: str | None = None
    ) -> Request[CustomOperatorInstance[M]]:
        """Update the Custom Operator: POST /v2/Operators/Custom/{Sid}"""
        return Request(
            self,
            "POST",
            CustomOperatorInstance,
            form={"FriendlyName": friendly_name, "Config": json_text(config, "config")},
            headers={"If-Match": if_match},
        )

    @op
    def delete(self) -> Request[bool]:
        """Delete the Custom Operator: DELETE /v2/Operators/Custom/{Sid}"""
        return Request(self, "DELETE", bool)

    @op
    def fetch(self) -> Request[CustomOperatorInstance[M]]:
        """Fetch the Custom Operator: GET /v2/Operators/Custom/{Sid}"""
        return Request(self, "GET", CustomOperatorInstance)


class CustomOperatorInstance(CustomOperatorContext[M], InstanceResource[M]):
    """A Custom Operator as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid", "availability")

    account_sid: field[AccountSid] = field()
    sid: field[OperatorSid] = field()
    friendly_name: field[str] = field()
    description: field[str] = field()
    author: field[str] = field()
    operator_type: field[str] = field()
    version: field[int] = field(integer)
    availability: field[CustomOperatorAvailability | str] = field()
    config: field[Json] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    url: field[str] = field()

    class Availability:
        """Values of CustomOperatorAvailability."""

        INTERNAL: Final = "internal"
        BETA: Final = "beta"
        PUBLIC: Final = "public"
        RETIRED: Final = "retired"
        GENERAL_AVAILABILITY: Final = "general-availability"
        DEPRECATED: Final = "deprecated"


class CustomOperatorPage(Page[M, CustomOperatorInstance[M]]):
    """One page of Custom Operator records."""

    _record = CustomOperatorInstance
    _paging = Linked("operators", max_size=1000)


class CustomOperatorList(ListResource[M]):
    """Custom Operator records."""

    _uri = Uri("https://intelligence.twilio.com/v2/Operators/Custom")

    def __call__(self, sid: OperatorSid) -> CustomOperatorContext[M]:
        """The Custom Operator with this identifier. Sends no request."""
        return CustomOperatorContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @op
    def create(self, friendly_name: str, operator_type: str, config: object) -> Request[CustomOperatorInstance[M]]:
        """Create a Custom Operator: POST /v2/Operators/Custom"""
        return Request(
            self,
            "POST",
            CustomOperatorInstance,
            form={"FriendlyName": friendly_name, "OperatorType": operator_type, "Config": json_text(config, "config")},
        )

    @listing
    def list(
        self,
        availability: CustomOperatorAvailability | str | None = None,
        language_code: str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[CustomOperatorInstance[M]]:
        """List Custom Operator records: GET /v2/Operators/Custom

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(
            self,
            CustomOperatorPage,
            query={"Availability": availability, "LanguageCode": language_code, "PageSize": page_size},
            limit=limit,
        )

    stream = streaming(list)

    @op
    def page(
        self,
        availability: CustomOperatorAvailability | str | None = None,
        language_code: str | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[CustomOperatorPage[M]]:
        """Fetch one page of Custom Operator records: GET /v2/Operators/Custom

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            CustomOperatorPage,
            query={
                "Availability": availability,
                "LanguageCode": language_code,
                "PageToken": page_token,
                "Page": page_number,
                "PageSize": page_size,
            },
        )

    @op
    def get_page(self, target_url: str) -> Request[CustomOperatorPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", CustomOperatorPage, url=target_url)


__all__ = [
    "CustomOperatorAvailability",
    "CustomOperatorContext",
    "CustomOperatorInstance",
    "CustomOperatorList",
    "CustomOperatorPage",
]
