"""Operator Type records.

Generated from specs/contract/twilio_intelligence_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final, Literal, TypeAlias

from ....base.deserialize import iso8601_datetime
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
from ....sids import OperatorTypeSid

OperatorTypeOutputType: TypeAlias = Literal[
    "text-classification", "text-extraction", "text-extraction-normalized", "text-generation", "json"
]
OperatorTypeProvider: TypeAlias = Literal["twilio", "amazon", "openai"]
OperatorTypeAvailability: TypeAlias = Literal["internal", "beta", "general-availability", "retired", "deprecated"]


class OperatorTypeContext(InstanceContext[M]):
    """One Operator Type."""

    _uri = Uri("https://intelligence.twilio.com/v2/OperatorTypes/{sid}")

    @op
    def fetch(self) -> Request[OperatorTypeInstance[M]]:
        """Fetch the Operator Type: GET /v2/OperatorTypes/{Sid}"""
        return Request(self, "GET", OperatorTypeInstance)


class OperatorTypeInstance(OperatorTypeContext[M], InstanceResource[M]):
    """An Operator Type as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid", "output_type", "provider", "availability")

    name: field[str] = field()
    sid: field[OperatorTypeSid] = field()
    friendly_name: field[str] = field()
    description: field[str] = field()
    docs_link: field[str] = field()
    output_type: field[OperatorTypeOutputType | str] = field()
    supported_languages: field[list[str]] = field()
    provider: field[OperatorTypeProvider | str] = field()
    availability: field[OperatorTypeAvailability | str] = field()
    configurable: field[bool] = field()
    config_schema: field[Json] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    url: field[str] = field()

    class OutputType:
        """Values of OperatorTypeOutputType."""

        TEXT_CLASSIFICATION: Final = "text-classification"
        TEXT_EXTRACTION: Final = "text-extraction"
        TEXT_EXTRACTION_NORMALIZED: Final = "text-extraction-normalized"
        TEXT_GENERATION: Final = "text-generation"
        JSON: Final = "json"

    class Provider:
        """Values of OperatorTypeProvider."""

        TWILIO: Final = "twilio"
        AMAZON: Final = "amazon"
        OPENAI: Final = "openai"

    class Availability:
        """Values of OperatorTypeAvailability."""

        INTERNAL: Final = "internal"
        BETA: Final = "beta"
        GENERAL_AVAILABILITY: Final = "general-availability"
        RETIRED: Final = "retired"
        DEPRECATED: Final = "deprecated"


class OperatorTypePage(Page[M, OperatorTypeInstance[M]]):
    """One page of Operator Type records."""

    _record = OperatorTypeInstance
    _paging = Linked("operator_types", max_size=1000)


class OperatorTypeList(ListResource[M]):
    """Operator Type records."""

    _uri = Uri("https://intelligence.twilio.com/v2/OperatorTypes")

    def __call__(self, sid: str) -> OperatorTypeContext[M]:
        """The Operator Type with this identifier. Sends no request."""
        return OperatorTypeContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(
        self, language_code: str | None = None, limit: int | None = None, page_size: int | None = None
    ) -> Listing[OperatorTypeInstance[M]]:
        """List Operator Type records: GET /v2/OperatorTypes

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(
            self, OperatorTypePage, query={"LanguageCode": language_code, "PageSize": page_size}, limit=limit
        )

    stream = streaming(list)

    @op
    def page(
        self,
        language_code: str | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[OperatorTypePage[M]]:
        """Fetch one page of Operator Type records: GET /v2/OperatorTypes

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            OperatorTypePage,
            query={"LanguageCode": language_code, "PageToken": page_token, "Page": page_number, "PageSize": page_size},
        )

    @op
    def get_page(self, target_url: str) -> Request[OperatorTypePage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", OperatorTypePage, url=target_url)


__all__ = [
    "OperatorTypeAvailability",
    "OperatorTypeContext",
    "OperatorTypeInstance",
    "OperatorTypeList",
    "OperatorTypeOutputType",
    "OperatorTypePage",
    "OperatorTypeProvider",
]
