"""Result records.

Generated from specs/contract/twilio_insights_v3.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from ....base.deserialize import integer
from ....base.fields import field
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.nested import Record, record
from ....base.operation import op
from ....base.request import Request
from ....base.uri import Uri
from ....base.values import Json


class PaginationMetaRecord(Record):
    """`PaginationMeta` in an answer."""

    key: field[str] = field()
    page_size: field[int] = field(integer, key="pageSize")
    previous_token: field[str] = field(key="previousToken")
    next_token: field[str] = field(key="nextToken")


class ResultInstance(InstanceResource[M]):
    """A Result as returned by Twilio."""

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
