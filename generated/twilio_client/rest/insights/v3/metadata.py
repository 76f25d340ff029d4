"""Metadata records.

Generated from specs/contract/twilio_insights_v3.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from ....base.fields import field
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.nested import Record, list_of, record
from ....base.operation import op
from ....base.request import Request
from ....base.uri import Uri


class MetadataCubesMeasuresRecord(Record):
    """`measures` in an answer."""

    name: field[str] = field()
    description: field[str] = field()
    type: field[str] = field()
    aggregation: field[str] = field()


class MetadataCubesDimensionsRecord(Record):
    """`dimensions` in an answer."""

    name: field[str] = field()
    description: field[str] = field()
    type: field[str] = field()


class MetadataCubesRecord(Record):
    """`cubes` in an answer."""

    name: field[str] = field()
    description: field[str] = field()
    measures: field[list[MetadataCubesMeasuresRecord]] = field(list_of(record(MetadataCubesMeasuresRecord)))
    dimensions: field[list[MetadataCubesDimensionsRecord]] = field(list_of(record(MetadataCubesDimensionsRecord)))


class MetadataInstance(InstanceResource[M]):
    """A Metadata as returned by Twilio."""

    domain: field[str] = field()
    cubes: field[list[MetadataCubesRecord]] = field(list_of(record(MetadataCubesRecord)))


class MetadataList(ListResource[M]):
    """Metadata records."""

    _uri = Uri("https://insights.twilio.com/v3/InsightsDomains/Conversations/Metadata")

    @op
    def fetch(self) -> Request[MetadataInstance[M]]:
        """Fetch the Metadata: GET /v3/InsightsDomains/Conversations/Metadata"""
        return Request(self, "GET", MetadataInstance)


__all__ = [
    "MetadataCubesDimensionsRecord",
    "MetadataCubesMeasuresRecord",
    "MetadataCubesRecord",
    "MetadataInstance",
    "MetadataList",
]
