"""Result records.

Generated from specs/contract/twilio_insights_v3.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from ....base import InstanceResource, Json, ListResource, M, Record, Request, Uri, field, integer, op, record


class PaginationMetaRecord(Record):
    """`PaginationMeta` in an answer."""

    key: field[str] = field()
    page_size: field[int] = field(integer, key="pageSize")
    previous_token: field[str] = field(key="previousToken")
    next_token: field[str] = field(key="nextToken")


class ResultInstance(InstanceResource[M]):
    """A Result as Twilio answered it."""

    domain: field[str] = field()
    items: field[list[dict[str, Json]]] = field()
    meta: field[PaginationMetaRecord] = field(record(PaginationMetaRecord))


class ResultList(ListResource[M]):
    """Result records."""

    _uri = Uri("https://insights.twilio.com/v3/InsightsDomains/Conversations/QueryJobs/{operation_id}/Results")

    @op
    def fetch(self, page_size: int | None = None, page_token: str | None = None) -> Request[ResultInstance[M]]:
        """Fetch the Result: GET /v3/InsightsDomains/Conversations/QueryJobs/{operationId}/Results

        Args:
            page_size: 1 to 1000; default 50.
        """
        return Request(self, "GET", ResultInstance, query={"pageSize": page_size, "pageToken": page_token})


__all__ = ["PaginationMetaRecord", "ResultInstance", "ResultList"]
