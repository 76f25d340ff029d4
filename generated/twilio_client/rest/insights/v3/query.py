"""Query records.

Generated from specs/contract/twilio_insights_v3.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias, TypedDict

from ....base.compat import Required
from ....base.deserialize import integer
from ....base.fields import field as field_
from ....base.instance_resource import InstanceResource
from ....base.json_body import JsonBody
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.nested import Record, record
from ....base.operation import op
from ....base.request import Request
from ....base.uri import Uri
from ....base.values import Json

QueryDefinitionFiltersOp: TypeAlias = Literal["AND", "OR", "EQ", "NE", "GT", "LT", "IN"]
QueryDefinitionFiltersExpressionsOp: TypeAlias = Literal["AND", "OR", "EQ", "NE", "GT", "LT", "IN"]
QueryDefinitionOrderByDirection: TypeAlias = Literal["ASC", "DESC"]


class QueryDefinitionFiltersExpressions(TypedDict, total=False):
    """`QueryDefinition.filters.expressions` in a request."""

    op: Required[QueryDefinitionFiltersExpressionsOp | str]
    field: Required[str]
    values: Sequence[str]


class QueryDefinitionFilters(TypedDict, total=False):
    """`QueryDefinition.filters` in a request."""

    op: QueryDefinitionFiltersOp | str
    expressions: Required[Sequence[QueryDefinitionFiltersExpressions]]


class QueryDefinitionOrderBy(TypedDict, total=False):
    """`QueryDefinition.orderBy` in a request."""

    field: str
    direction: QueryDefinitionOrderByDirection | str


class QueryDefinition(TypedDict, total=False):
    """`QueryDefinition` in a request."""

    measures: Sequence[str]
    dimensions: Sequence[str]
    filters: Sequence[QueryDefinitionFilters]
    orderBy: Sequence[QueryDefinitionOrderBy]


class InsightsQueryRequest(TypedDict, total=False):
    """`InsightsQueryRequest` in a request."""

    domain: str
    query: Required[QueryDefinition]


class PaginationMetaRecord(Record):
    """`PaginationMeta` in an answer."""

    key: field_[str] = field_()
    page_size: field_[int] = field_(integer, key="pageSize")
    previous_token: field_[str] = field_(key="previousToken")
    next_token: field_[str] = field_(key="nextToken")


class QueryInstance(InstanceResource[M]):
    """A Query as returned by Twilio."""

    domain: field_[str] = field_()
    items: field_[list[dict[str, Json]]] = field_()
    meta: field_[PaginationMetaRecord] = field_(record(PaginationMetaRecord))


class QueryList(ListResource[M]):
    """Query records."""

    _uri = Uri("https://insights.twilio.com/v3/InsightsDomains/Conversations/Query")

    @op
    def create(
        self, insights_query_request: InsightsQueryRequest, page_size: int | None = None
    ) -> Request[QueryInstance[M]]:
        """Create a Query: POST /v3/InsightsDomains/Conversations/Query

        Args:
            page_size: 1 or more.
        """
        return Request(
            self,
            "POST",
            QueryInstance,
            query={"pageSize": page_size},
            json=JsonBody(insights_query_request, InsightsQueryRequest, name="insights_query_request"),
        )

    @op
    def fetch(self, page_token: str) -> Request[QueryInstance[M]]:
        """Fetch the Query: GET /v3/InsightsDomains/Conversations/Query"""
        return Request(self, "GET", QueryInstance, query={"pageToken": page_token})

    # Also class attributes, as in twilio-python: QueryList.InsightsQueryRequest({...})
    QueryDefinitionFiltersExpressions = QueryDefinitionFiltersExpressions
    QueryDefinitionFilters = QueryDefinitionFilters
    QueryDefinitionOrderBy = QueryDefinitionOrderBy
    QueryDefinition = QueryDefinition
    InsightsQueryRequest = InsightsQueryRequest


__all__ = [
    "InsightsQueryRequest",
    "PaginationMetaRecord",
    "QueryDefinition",
    "QueryDefinitionFilters",
    "QueryDefinitionFiltersExpressions",
    "QueryDefinitionFiltersExpressionsOp",
    "QueryDefinitionFiltersOp",
    "QueryDefinitionOrderBy",
    "QueryDefinitionOrderByDirection",
    "QueryInstance",
    "QueryList",
]
