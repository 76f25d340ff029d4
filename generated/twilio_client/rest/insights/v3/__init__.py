"""https://insights.twilio.com/v3: the resources of this version.

Generated from specs/contract/twilio_insights_v3.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....base.links import lazy
from ....base.mode import M
from ....base.version import Version

if TYPE_CHECKING:
    from .metadata import MetadataList
    from .query import QueryList
    from .query_job import QueryJobList
    from .result import ResultList


class V3(Version[M]):
    """https://insights.twilio.com/v3"""

    query: lazy[QueryList[M]] = lazy(".query", "QueryList")
    metadata: lazy[MetadataList[M]] = lazy(".metadata", "MetadataList")
    query_jobs: lazy[QueryJobList[M]] = lazy(".query_job", "QueryJobList")

    def results(self, operation_id: str) -> ResultList[M]:
        """The Result records under these IDs. Sends nothing."""
        from .result import ResultList

        return ResultList(self._client, {**self._path, "operation_id": operation_id})


__all__ = ["V3"]
