"""Query Job records.

Generated from specs/contract/twilio_insights_v3.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final, Literal, TypeAlias, TypedDict

from ....base.compat import Required
from ....base.deserialize import integer, iso8601_datetime
from ....base.fields import field as field_
from ....base.instance_context import InstanceContext
from ....base.instance_resource import InstanceResource
from ....base.json_body import JsonBody
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.nested import Record, record
from ....base.operation import listing, op, streaming
from ....base.page import Page
from ....base.request import Listing, Request
from ....base.tokens import Token
from ....base.uri import Uri

QueryDefinitionFiltersOp: TypeAlias = Literal["AND", "OR", "EQ", "NE", "GT", "LT", "IN"]
QueryDefinitionFiltersExpressionsOp: TypeAlias = Literal["AND", "OR", "EQ", "NE", "GT", "LT", "IN"]
QueryDefinitionOrderByDirection: TypeAlias = Literal["ASC", "DESC"]
LongRunningOperationStatus: TypeAlias = Literal["PENDING", "RUNNING", "CANCELLED", "COMPLETED", "FAILED"]


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


class OperationErrorRecord(Record):
    """`OperationError` in an answer."""

    code: field_[int] = field_(integer)
    message: field_[str] = field_()
    http_status_code: field_[int] = field_(integer, key="httpStatusCode")
    detail: field_[str] = field_()


class QueryJobContext(InstanceContext[M]):
    """One Query Job."""

    _uri = Uri("https://insights.twilio.com/v3/InsightsDomains/Conversations/QueryJobs/{operation_id}")

    @op
    def fetch(self) -> Request[QueryJobInstance[M]]:
        """Fetch the Query Job: GET /v3/InsightsDomains/Conversations/QueryJobs/{operationId}"""
        return Request(self, "GET", QueryJobInstance)


class QueryJobInstance(QueryJobContext[M], InstanceResource[M]):
    """A Query Job as returned by Twilio.

    Attributes:
        result_retention_period: ISO 8601 duration.
    """

    _identity = {"operation_id": "operationId"}
    _shown = ("operation_id", "status")

    operation_id: field_[str] = field_(key="operationId")
    status: field_[LongRunningOperationStatus | str] = field_()
    status_url: field_[str] = field_(key="statusUrl")
    created_at: field_[datetime] = field_(iso8601_datetime, key="createdAt")
    completed_at: field_[datetime] = field_(iso8601_datetime, key="completedAt")
    error: field_[OperationErrorRecord] = field_(record(OperationErrorRecord))
    result_url: field_[str] = field_(key="resultUrl")
    result_id: field_[str] = field_(key="resultId")
    result_retention_period: field_[str] = field_(key="resultRetentionPeriod")

    class LongRunningOperationStatus:
        """Values of LongRunningOperationStatus."""

        PENDING: Final = "PENDING"
        RUNNING: Final = "RUNNING"
        CANCELLED: Final = "CANCELLED"
        COMPLETED: Final = "COMPLETED"
        FAILED: Final = "FAILED"


class QueryJobPage(Page[M, QueryJobInstance[M]]):
    """One page of Query Job records."""

    _record = QueryJobInstance
    _paging = Token("items", parameter="pageToken", max_size=1000)


class QueryJobList(ListResource[M]):
    """Query Job records."""

    _uri = Uri("https://insights.twilio.com/v3/InsightsDomains/Conversations/QueryJobs")

    def __call__(self, operation_id: str) -> QueryJobContext[M]:
        """The Query Job with this identifier. Sends no request."""
        return QueryJobContext(self._client, {**self._path, "operation_id": operation_id})

    get = __call__

    @op
    def create(
        self, insights_query_request: InsightsQueryRequest, idempotency_key: str | None = None
    ) -> Request[QueryJobInstance[M]]:
        """Create a Query Job: POST /v3/InsightsDomains/Conversations/QueryJobs

        Args:
            idempotency_key: UUID.
        """
        return Request(
            self,
            "POST",
            QueryJobInstance,
            headers={"Idempotency-Key": idempotency_key},
            json=JsonBody(insights_query_request, InsightsQueryRequest, name="insights_query_request"),
        )

    @listing
    def list(
        self,
        page_token: str | None = None,
        status: LongRunningOperationStatus | str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[QueryJobInstance[M]]:
        """List Query Job records: GET /v3/InsightsDomains/Conversations/QueryJobs

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000; default 50.
        """
        return Listing(
            self, QueryJobPage, query={"pageToken": page_token, "status": status, "pageSize": page_size}, limit=limit
        )

    stream = streaming(list)

    @op
    def page(
        self,
        page_size: int | None = None,
        page_token: str | None = None,
        status: LongRunningOperationStatus | str | None = None,
    ) -> Request[QueryJobPage[M]]:
        """Fetch one page of Query Job records: GET /v3/InsightsDomains/Conversations/QueryJobs

        Args:
            page_size: 1 to 1000; default 50.
        """
        return Request(
            self, "GET", QueryJobPage, query={"pageSize": page_size, "pageToken": page_token, "status": status}
        )

    @op
    def get_page(self, target_url: str) -> Request[QueryJobPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", QueryJobPage, url=target_url)

    # Also class attributes, as in twilio-python: QueryJobList.InsightsQueryRequest({...})
    QueryDefinitionFiltersExpressions = QueryDefinitionFiltersExpressions
    QueryDefinitionFilters = QueryDefinitionFilters
    QueryDefinitionOrderBy = QueryDefinitionOrderBy
    QueryDefinition = QueryDefinition
    InsightsQueryRequest = InsightsQueryRequest


__all__ = [
    "InsightsQueryRequest",
    "LongRunningOperationStatus",
    "OperationErrorRecord",
    "QueryDefinition",
    "QueryDefinitionFilters",
    "QueryDefinitionFiltersExpressions",
    "QueryDefinitionFiltersExpressionsOp",
    "QueryDefinitionFiltersOp",
    "QueryDefinitionOrderBy",
    "QueryDefinitionOrderByDirection",
    "QueryJobContext",
    "QueryJobInstance",
    "QueryJobList",
    "QueryJobPage",
]
