"""Operator Result records.

Generated from specs/contract/twilio_intelligence_v3.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime

from ....base.checks import matches
from ....base.deserialize import integer, iso8601_datetime
from ....base.fields import field
from ....base.instance_context import InstanceContext
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.nested import Record, closest, list_of, record
from ....base.operation import listing, op, streaming
from ....base.page import Page
from ....base.request import Listing, Request
from ....base.tokens import Token
from ....base.uri import Uri
from ....base.values import Json
from ....sids import (
    AlphanumericAccountSid,
    CommunicationId,
    ConversationId,
    IntelligenceConfigurationId,
    IntelligenceConfigurationRuleId,
    IntelligenceOperatorId,
    IntelligenceOperatorResultId,
    KnowledgeBaseId,
    KnowledgeId,
    MemoryStoreId,
    OperatorOutputFormat,
    ParticipantId,
    ProfileId,
)


class IntelligenceConfigurationReferenceRecord(Record):
    """`IntelligenceConfigurationReference` in an answer."""

    id: field[IntelligenceConfigurationId] = field()
    rule_id: field[IntelligenceConfigurationRuleId] = field(key="ruleId")
    version: field[int] = field(integer)


class OperatorReferenceRecord(Record):
    """`OperatorReference` in an answer."""

    id: field[str] = field()
    version: field[int] = field(integer)
    parameters: field[dict[str, Json]] = field()


class ExecutionDetailsTriggerRecord(Record):
    """`trigger` in an answer."""

    on: field[str] = field()
    timestamp: field[datetime] = field(iso8601_datetime)


class ExecutionDetailsCommunicationsRecord(Record):
    """`communications` in an answer."""

    first: field[CommunicationId] = field()
    last: field[CommunicationId] = field()


class ExecutionDetailsParticipantsRecord(Record):
    """`participants` in an answer."""

    id: field[ParticipantId] = field()
    profile_id: field[ProfileId] = field(key="profileId")
    type: field[str] = field()


class ResolvedContextMemoryRecord(Record):
    """`memory` in an answer."""

    profile_id: field[ProfileId] = field(key="profileId")
    memory_store_id: field[MemoryStoreId] = field(key="memoryStoreId")


class ResolvedContextKnowledgeSourcesRecord(Record):
    """`sources` in an answer."""

    base_id: field[KnowledgeBaseId] = field(key="baseId")
    source_id: field[KnowledgeId] = field(key="sourceId")


class ResolvedContextKnowledgeRecord(Record):
    """`knowledge` in an answer."""

    sources: field[list[ResolvedContextKnowledgeSourcesRecord]] = field(
        list_of(record(ResolvedContextKnowledgeSourcesRecord))
    )


class ResolvedContextRecord(Record):
    """`ResolvedContext` in an answer."""

    memory: field[ResolvedContextMemoryRecord] = field(record(ResolvedContextMemoryRecord))
    knowledge: field[ResolvedContextKnowledgeRecord] = field(record(ResolvedContextKnowledgeRecord))


class ExecutionDetailsRecord(Record):
    """`ExecutionDetails` in an answer."""

    trigger: field[ExecutionDetailsTriggerRecord] = field(record(ExecutionDetailsTriggerRecord))
    communications: field[ExecutionDetailsCommunicationsRecord] = field(record(ExecutionDetailsCommunicationsRecord))
    channels: field[list[str]] = field()
    participants: field[list[ExecutionDetailsParticipantsRecord]] = field(
        list_of(record(ExecutionDetailsParticipantsRecord))
    )
    resolved_context: field[ResolvedContextRecord] = field(record(ResolvedContextRecord), key="resolvedContext")


class SystemMetaDataRecord(Record):
    """`SystemMetaData` in an answer."""

    resolved_model: field[str] = field(key="resolvedModel")
    latency_ms: field[int] = field(integer, key="latencyMs")
    input_characters: field[int] = field(integer, key="inputCharacters")
    output_characters: field[int] = field(integer, key="outputCharacters")
    input_truncated: field[bool] = field(key="inputTruncated")


class TextResultMetadataRecord(Record):
    """`metadata` in an answer."""

    system: field[SystemMetaDataRecord] = field(record(SystemMetaDataRecord))


class JSONResultMetadataRecord(Record):
    """`metadata` in an answer."""

    system: field[SystemMetaDataRecord] = field(record(SystemMetaDataRecord))


class ClassificationResultMetadataRecord(Record):
    """`metadata` in an answer."""

    system: field[SystemMetaDataRecord] = field(record(SystemMetaDataRecord))


class ExtractionResultMetadataRecord(Record):
    """`metadata` in an answer."""

    system: field[SystemMetaDataRecord] = field(record(SystemMetaDataRecord))


class TextResultResultRecord(Record):
    """`result` in an answer."""

    text: field[str] = field()


class ClassificationResultResultRecord(Record):
    """`result` in an answer."""

    label: field[str] = field()


class ExtractionResultResultEntitiesRecord(Record):
    """`entities` in an answer."""

    text: field[str] = field()
    label: field[str] = field()


class ExtractionResultResultRecord(Record):
    """`result` in an answer."""

    entities: field[list[ExtractionResultResultEntitiesRecord]] = field(
        list_of(record(ExtractionResultResultEntitiesRecord))
    )


class OperatorResultContext(InstanceContext[M]):
    """One Operator Result."""

    _uri = Uri(
        "https://intelligence.twilio.com/v3/OperatorResults/{operator_result_id}",
        operator_result_id=IntelligenceOperatorResultId,
    )

    @op
    def fetch(self) -> Request[OperatorResultInstance[M]]:
        """Fetch the Operator Result: GET /v3/OperatorResults/{operatorResultId}"""
        return Request(self, "GET", OperatorResultInstance)

    @op
    def delete(self) -> Request[bool]:
        """Delete the Operator Result: DELETE /v3/OperatorResults/{operatorResultId}"""
        return Request(self, "DELETE", bool)


class OperatorResultInstance(OperatorResultContext[M], InstanceResource[M]):
    """An Operator Result as returned by Twilio."""

    _identity = {"operator_result_id": "id"}
    _shown = ("id",)

    output_format: field[OperatorOutputFormat] = field(key="outputFormat")
    id: field[IntelligenceOperatorResultId] = field()
    account_id: field[AlphanumericAccountSid] = field(key="accountId")
    intelligence_configuration: field[IntelligenceConfigurationReferenceRecord] = field(
        record(IntelligenceConfigurationReferenceRecord), key="intelligenceConfiguration"
    )
    conversation_id: field[ConversationId] = field(key="conversationId")
    operator: field[OperatorReferenceRecord] = field(record(OperatorReferenceRecord))
    date_created: field[datetime] = field(iso8601_datetime, key="dateCreated")
    reference_ids: field[list[str]] = field(key="referenceIds")
    execution_details: field[ExecutionDetailsRecord] = field(record(ExecutionDetailsRecord), key="executionDetails")
    metadata: field[
        TextResultMetadataRecord
        | JSONResultMetadataRecord
        | ClassificationResultMetadataRecord
        | ExtractionResultMetadataRecord
        | Json
    ] = field(
        closest(
            TextResultMetadataRecord,
            JSONResultMetadataRecord,
            ClassificationResultMetadataRecord,
            ExtractionResultMetadataRecord,
        ),
    )
    result: field[
        TextResultResultRecord
        | dict[str, Json]
        | ClassificationResultResultRecord
        | ExtractionResultResultRecord
        | Json
    ] = field(closest(TextResultResultRecord, ClassificationResultResultRecord, ExtractionResultResultRecord))


class OperatorResultPage(Page[M, OperatorResultInstance[M]]):
    """One page of Operator Result records."""

    _record = OperatorResultInstance
    _paging = Token("items", parameter="pageToken", max_size=1000)


class OperatorResultList(ListResource[M]):
    """Operator Result records."""

    _uri = Uri("https://intelligence.twilio.com/v3/OperatorResults")

    def __call__(self, operator_result_id: IntelligenceOperatorResultId) -> OperatorResultContext[M]:
        """The Operator Result with this identifier. Sends no request."""
        return OperatorResultContext(self._client, {**self._path, "operator_result_id": operator_result_id})

    get = __call__

    @listing
    def list(
        self,
        conversation_id: ConversationId | None = None,
        intelligence_configuration_id: IntelligenceConfigurationId | None = None,
        operator_id: IntelligenceOperatorId | None = None,
        page_token: str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[OperatorResultInstance[M]]:
        """List Operator Result records: GET /v3/OperatorResults

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000; default 50.
        """
        return Listing(
            self,
            OperatorResultPage,
            query={
                "conversationId": conversation_id,
                "intelligenceConfigurationId": intelligence_configuration_id,
                "operatorId": operator_id,
                "pageToken": page_token,
                "pageSize": page_size,
            },
            limit=limit,
            checks=(
                matches(ConversationId, conversation_id=conversation_id),
                matches(IntelligenceConfigurationId, intelligence_configuration_id=intelligence_configuration_id),
                matches(IntelligenceOperatorId, operator_id=operator_id),
            ),
        )

    stream = streaming(list)

    @op
    def page(
        self,
        conversation_id: ConversationId | None = None,
        intelligence_configuration_id: IntelligenceConfigurationId | None = None,
        operator_id: IntelligenceOperatorId | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> Request[OperatorResultPage[M]]:
        """Fetch one page of Operator Result records: GET /v3/OperatorResults

        Args:
            page_size: 1 to 1000; default 50.
        """
        return Request(
            self,
            "GET",
            OperatorResultPage,
            query={
                "conversationId": conversation_id,
                "intelligenceConfigurationId": intelligence_configuration_id,
                "operatorId": operator_id,
                "pageSize": page_size,
                "pageToken": page_token,
            },
            checks=(
                matches(ConversationId, conversation_id=conversation_id),
                matches(IntelligenceConfigurationId, intelligence_configuration_id=intelligence_configuration_id),
                matches(IntelligenceOperatorId, operator_id=operator_id),
            ),
        )

    @op
    def get_page(self, target_url: str) -> Request[OperatorResultPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", OperatorResultPage, url=target_url)


__all__ = [
    "ClassificationResultMetadataRecord",
    "ClassificationResultResultRecord",
    "ExecutionDetailsCommunicationsRecord",
    "ExecutionDetailsParticipantsRecord",
    "ExecutionDetailsRecord",
    "ExecutionDetailsTriggerRecord",
    "ExtractionResultMetadataRecord",
    "ExtractionResultResultEntitiesRecord",
    "ExtractionResultResultRecord",
    "IntelligenceConfigurationReferenceRecord",
    "JSONResultMetadataRecord",
    "OperatorReferenceRecord",
    "OperatorResultContext",
    "OperatorResultInstance",
    "OperatorResultList",
    "OperatorResultPage",
    "ResolvedContextKnowledgeRecord",
    "ResolvedContextKnowledgeSourcesRecord",
    "ResolvedContextMemoryRecord",
    "ResolvedContextRecord",
    "SystemMetaDataRecord",
    "TextResultMetadataRecord",
    "TextResultResultRecord",
]
