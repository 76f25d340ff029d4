"""Operator records.

Generated from specs/contract/twilio_intelligence_v3.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, Literal, TypeAlias, TypedDict

from ....base.compat import Required
from ....base.deserialize import integer
from ....base.fields import field
from ....base.instance_context import InstanceContext
from ....base.instance_resource import InstanceResource
from ....base.json_body import JsonBody
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


class OperatorTrainingExample(TypedDict, total=False):
    """`OperatorTrainingExample` in a request."""

    input: Required[str]
    output: Required[str]


class OperatorContextShapeMemory(TypedDict, total=False):
    """`OperatorContext.memory` in a request."""

    enabled: bool


class OperatorContextShapeKnowledge(TypedDict, total=False):
    """`OperatorContext.knowledge` in a request."""

    enabled: bool


class OperatorContextShape(TypedDict, total=False):
    """`OperatorContext` in a request."""

    memory: OperatorContextShapeMemory
    knowledge: OperatorContextShapeKnowledge


class OperatorParameter(TypedDict, total=False):
    """`OperatorParameter` in a request."""

    type: Required[OperatorParameterType | str]
    default: object
    required: bool
    description: str


class LanguageOperator(TypedDict, total=False):
    """The body of a request.

    Attributes:
        displayName: 1 to 128 characters.
    """

    id: IntelligenceOperatorId
    displayName: Required[str]
    description: str
    version: int
    author: OperatorAuthor | str
    prompt: Required[str]
    outputFormat: Required[OperatorOutputFormat | str]
    outputSchema: Mapping[str, object]
    trainingExamples: Sequence[OperatorTrainingExample]
    context: OperatorContextShape
    parameters: Mapping[str, OperatorParameter]


class UpdateOperatorRequest(TypedDict, total=False):
    """The body of a request.

    Attributes:
        displayName: 1 to 128 characters.
    """

    id: IntelligenceOperatorId
    displayName: Required[str]
    description: str
    version: int
    author: OperatorAuthor | str
    prompt: Required[str]
    outputFormat: Required[OperatorOutputFormat | str]
    outputSchema: Mapping[str, object]
    trainingExamples: Sequence[OperatorTrainingExample]
    context: OperatorContextShape
    parameters: Mapping[str, OperatorParameter]


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


class OperatorContext(InstanceContext[M]):
    """One Operator."""

    _uri = Uri("https://intelligence.twilio.com/v3/ControlPlane/Operators/{id}", id=IntelligenceOperatorId)

    @op
    def fetch(self) -> Request[OperatorInstance[M]]:
        """Fetch the Operator: GET /v3/ControlPlane/Operators/{id}"""
        return Request(self, "GET", OperatorInstance)

    @op
    def update(
        self, language_operator: UpdateOperatorRequest, if_match: str | None = None
    ) -> Request[OperatorInstance[M]]:
        """Update the Operator: PUT /v3/ControlPlane/Operators/{id}"""
        return Request(
            self,
            "PUT",
            OperatorInstance,
            headers={"If-Match": if_match},
            json=JsonBody(language_operator, UpdateOperatorRequest, name="language_operator"),
        )

    @op
    def delete(self) -> Request[bool]:
        """Delete the Operator: DELETE /v3/ControlPlane/Operators/{id}"""
        return Request(self, "DELETE", bool)


class OperatorInstance(OperatorContext[M], InstanceResource[M]):
    """An Operator as returned by Twilio."""

    _identity = {"id": "id"}
    _shown = ("id", "author", "output_format")

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

    class OperatorAuthor:
        """Values of OperatorAuthor."""

        SELF: Final = "SELF"
        TWILIO: Final = "TWILIO"

    class OperatorOutputFormat:
        """Values of OperatorOutputFormat."""

        TEXT: Final = "TEXT"
        JSON: Final = "JSON"
        CLASSIFICATION: Final = "CLASSIFICATION"


class OperatorPage(Page[M, OperatorInstance[M]]):
    """One page of Operator records."""

    _record = OperatorInstance
    _paging = Token("items", parameter="pageToken", max_size=1000)


class OperatorList(ListResource[M]):
    """Operator records."""

    _uri = Uri("https://intelligence.twilio.com/v3/ControlPlane/Operators")

    def __call__(self, id: IntelligenceOperatorId) -> OperatorContext[M]:
        """The Operator with this identifier. Sends no request."""
        return OperatorContext(self._client, {**self._path, "id": id})

    get = __call__

    @listing
    def list(
        self, page_token: str | None = None, limit: int | None = None, page_size: int | None = None
    ) -> Listing[OperatorInstance[M]]:
        """List Operator records: GET /v3/ControlPlane/Operators

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000; default 50.
        """
        return Listing(self, OperatorPage, query={"pageToken": page_token, "pageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(self, page_size: int | None = None, page_token: str | None = None) -> Request[OperatorPage[M]]:
        """Fetch one page of Operator records: GET /v3/ControlPlane/Operators

        Args:
            page_size: 1 to 1000; default 50.
        """
        return Request(self, "GET", OperatorPage, query={"pageSize": page_size, "pageToken": page_token})

    @op
    def get_page(self, target_url: str) -> Request[OperatorPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", OperatorPage, url=target_url)

    @op
    def create(self, language_operator: LanguageOperator) -> Request[OperatorInstance[M]]:
        """Create an Operator: POST /v3/ControlPlane/Operators"""
        return Request(
            self, "POST", OperatorInstance, json=JsonBody(language_operator, LanguageOperator, name="language_operator")
        )

    # Also class attributes, as in twilio-python: OperatorList.UpdateOperatorRequest({...})
    OperatorTrainingExample = OperatorTrainingExample
    OperatorContextShapeMemory = OperatorContextShapeMemory
    OperatorContextShapeKnowledge = OperatorContextShapeKnowledge
    OperatorContextShape = OperatorContextShape
    OperatorParameter = OperatorParameter
    LanguageOperator = LanguageOperator
    UpdateOperatorRequest = UpdateOperatorRequest


__all__ = [
    "LanguageOperator",
    "OperatorAuthor",
    "OperatorContext",
    "OperatorContextShape",
    "OperatorContextShapeKnowledge",
    "OperatorContextShapeKnowledgeRecord",
    "OperatorContextShapeMemory",
    "OperatorContextShapeMemoryRecord",
    "OperatorContextShapeRecord",
    "OperatorInstance",
    "OperatorList",
    "OperatorOutputFormat",
    "OperatorPage",
    "OperatorParameter",
    "OperatorParameterRecord",
    "OperatorParameterType",
    "OperatorTrainingExample",
    "OperatorTrainingExampleRecord",
    "UpdateOperatorRequest",
]
