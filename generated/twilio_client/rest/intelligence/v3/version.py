"""Version records.

Generated from specs/contract/twilio_intelligence_v3.json; do not edit: change the rule and run `make generate`.
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
from ....base.nested import Record, list_of, mapping_of, record
from ....base.operation import listing, op, streaming
from ....base.page import Page
from ....base.request import Listing, Request
from ....base.tokens import Token
from ....base.uri import Uri
from ....base.values import Json
from ....sids import IntelligenceOperatorId

OperatorAuthor: TypeAlias = Literal["SELF", "TWILIO"]
OperatorOutputFormat: TypeAlias = Literal["TEXT", "JSON", "CLASSIFICATION"]
OperatorParameterType: TypeAlias = Literal["STRING", "INTEGER", "NUMBER", "BOOLEAN", "KNOWLEDGE_BASE_AND_SOURCE_IDS"]
OperatorVersionStatus: TypeAlias = Literal["PREVIEW", "ACTIVE", "DEPRECATED", "RETIRED"]


class OperatorTrainingExampleRecord(Record):
    """`OperatorTrainingExample` in an answer."""

    input: field[str] = field()
    output: field[str] = field()


class OperatorContextShapeMemoryRecord(Record):
    """`memory` in an answer."""

    enabled: field[bool] = field()


class OperatorContextShapeKnowledgeRecord(Record):
    """`knowledge` in an answer."""

    enabled: field[bool] = field()


class OperatorContextShapeRecord(Record):
    """`OperatorContext` in an answer."""

    memory: field[OperatorContextShapeMemoryRecord] = field(record(OperatorContextShapeMemoryRecord))
    knowledge: field[OperatorContextShapeKnowledgeRecord] = field(record(OperatorContextShapeKnowledgeRecord))


class OperatorParameterRecord(Record):
    """`OperatorParameter` in an answer."""

    type: field[OperatorParameterType | str] = field()
    default: field[Json] = field()
    required: field[bool] = field()
    description: field[str] = field()


class VersionContext(InstanceContext[M]):
    """One Version."""

    _uri = Uri(
        "https://intelligence.twilio.com/v3/ControlPlane/Operators/{id}/Versions/{resource_version}",
        id=IntelligenceOperatorId,
    )

    @op
    def fetch(self) -> Request[VersionInstance[M]]:
        """Fetch the Version: GET /v3/ControlPlane/Operators/{id}/Versions/{version}"""
        return Request(self, "GET", VersionInstance)


class VersionInstance(VersionContext[M], InstanceResource[M]):
    """A Version as returned by Twilio."""

    _identity = {"resource_version": "version"}
    _shown = ("version", "author", "output_format", "status")

    id: field[IntelligenceOperatorId] = field()
    display_name: field[str] = field(key="displayName")
    description: field[str] = field()
    version: field[int] = field(integer)
    author: field[OperatorAuthor | str] = field()
    prompt: field[str] = field()
    output_format: field[OperatorOutputFormat | str] = field(key="outputFormat")
    output_schema: field[dict[str, Json]] = field(key="outputSchema")
    training_examples: field[list[OperatorTrainingExampleRecord]] = field(
        list_of(record(OperatorTrainingExampleRecord)), key="trainingExamples"
    )
    context: field[OperatorContextShapeRecord] = field(record(OperatorContextShapeRecord))
    parameters: field[dict[str, OperatorParameterRecord]] = field(mapping_of(record(OperatorParameterRecord)))
    status: field[OperatorVersionStatus | str] = field()
    date_created: field[datetime] = field(iso8601_datetime, key="dateCreated")
    date_deprecated: field[datetime] = field(iso8601_datetime, key="dateDeprecated")
    retirement_date: field[datetime] = field(iso8601_datetime, key="retirementDate")
    date_retired: field[datetime] = field(iso8601_datetime, key="dateRetired")

    class OperatorAuthor:
        """Values of OperatorAuthor."""

        SELF: Final = "SELF"
        TWILIO: Final = "TWILIO"

    class OperatorOutputFormat:
        """Values of OperatorOutputFormat."""

        TEXT: Final = "TEXT"
        JSON: Final = "JSON"
        CLASSIFICATION: Final = "CLASSIFICATION"

    class OperatorVersionStatus:
        """Values of OperatorVersionStatus."""

        PREVIEW: Final = "PREVIEW"
        ACTIVE: Final = "ACTIVE"
        DEPRECATED: Final = "DEPRECATED"
        RETIRED: Final = "RETIRED"


class VersionPage(Page[M, VersionInstance[M]]):
    """One page of Version records."""

    _record = VersionInstance
    _paging = Token("items", parameter="pageToken", max_size=1000)


class VersionList(ListResource[M]):
    """Version records."""

    _uri = Uri("https://intelligence.twilio.com/v3/ControlPlane/Operators/{id}/Versions", id=IntelligenceOperatorId)

    def __call__(self, resource_version: int) -> VersionContext[M]:
        """The Version with this identifier. Sends no request."""
        return VersionContext(self._client, {**self._path, "resource_version": resource_version})

    get = __call__

    @listing
    def list(
        self, page_token: str | None = None, limit: int | None = None, page_size: int | None = None
    ) -> Listing[VersionInstance[M]]:
        """List Version records: GET /v3/ControlPlane/Operators/{id}/Versions

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000; default 50.
        """
        return Listing(self, VersionPage, query={"pageToken": page_token, "pageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(self, page_size: int | None = None, page_token: str | None = None) -> Request[VersionPage[M]]:
        """Fetch one page of Version records: GET /v3/ControlPlane/Operators/{id}/Versions

        Args:
            page_size: 1 to 1000; default 50.
        """
        return Request(self, "GET", VersionPage, query={"pageSize": page_size, "pageToken": page_token})

    @op
    def get_page(self, target_url: str) -> Request[VersionPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", VersionPage, url=target_url)


__all__ = [
    "OperatorAuthor",
    "OperatorContextShapeKnowledgeRecord",
    "OperatorContextShapeMemoryRecord",
    "OperatorContextShapeRecord",
    "OperatorOutputFormat",
    "OperatorParameterRecord",
    "OperatorParameterType",
    "OperatorTrainingExampleRecord",
    "OperatorVersionStatus",
    "VersionContext",
    "VersionInstance",
    "VersionList",
    "VersionPage",
]
