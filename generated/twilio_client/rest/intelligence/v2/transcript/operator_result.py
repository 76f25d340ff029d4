"""Operator Result records.

Generated from specs/contract/twilio_intelligence_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Final, Literal, TypeAlias

from .....base.deserialize import decimal
from .....base.fields import field
from .....base.instance_context import InstanceContext
from .....base.instance_resource import InstanceResource
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.operation import listing, op, streaming
from .....base.page import Page
from .....base.paging import Linked
from .....base.request import Listing, Request
from .....base.serialize import true_or_false
from .....base.uri import Uri
from .....base.values import Json
from .....sids import OperatorSid, TranscriptSid

OperatorResultOperatorType: TypeAlias = Literal[
    "conversation-classify",
    "utterance-classify",
    "extract",
    "extract-normalize",
    "pii-extract",
    "text-generation",
    "json",
]


class OperatorResultContext(InstanceContext[M]):
    """One Operator Result."""

    _uri = Uri(
        "https://intelligence.twilio.com/v2/Transcripts/{transcript_sid}/OperatorResults/{operator_sid}",
        transcript_sid=TranscriptSid,
        operator_sid=OperatorSid,
    )

    @op
    def fetch(self, redacted: bool | None = None) -> Request[OperatorResultInstance[M]]:
        """Fetch the Operator Result: GET /v2/Transcripts/{TranscriptSid}/OperatorResults/{OperatorSid}"""
        return Request(self, "GET", OperatorResultInstance, query={"Redacted": true_or_false(redacted)})


class OperatorResultInstance(OperatorResultContext[M], InstanceResource[M]):
    """An Operator Result as returned by Twilio."""

    _identity = {"operator_sid": "operator_sid"}
    _shown = ("operator_sid", "operator_type")

    operator_type: field[OperatorResultOperatorType | str] = field()
    name: field[str] = field()
    operator_sid: field[OperatorSid] = field()
    extract_match: field[bool] = field()
    match_probability: field[Decimal] = field(decimal)
    normalized_result: field[str] = field()
    utterance_results: field[list[Json]] = field()
    utterance_match: field[bool] = field()
    predicted_label: field[str] = field()
    predicted_probability: field[Decimal] = field(decimal)
    label_probabilities: field[Json] = field()
    extract_results: field[Json] = field()
    text_generation_results: field[Json] = field()
    json_results: field[Json] = field()
    transcript_sid: field[TranscriptSid] = field()
    url: field[str] = field()

    class OperatorType:
        """Values of OperatorResultOperatorType."""

        CONVERSATION_CLASSIFY: Final = "conversation-classify"
        UTTERANCE_CLASSIFY: Final = "utterance-classify"
        EXTRACT: Final = "extract"
        EXTRACT_NORMALIZE: Final = "extract-normalize"
        PII_EXTRACT: Final = "pii-extract"
        TEXT_GENERATION: Final = "text-generation"
        JSON: Final = "json"


class OperatorResultPage(Page[M, OperatorResultInstance[M]]):
    """One page of Operator Result records."""

    _record = OperatorResultInstance
    _paging = Linked("operator_results", max_size=1000)


class OperatorResultList(ListResource[M]):
    """Operator Result records."""

    _uri = Uri(
        "https://intelligence.twilio.com/v2/Transcripts/{transcript_sid}/OperatorResults", transcript_sid=TranscriptSid
    )

    def __call__(self, operator_sid: OperatorSid) -> OperatorResultContext[M]:
        """The Operator Result with this identifier. Sends no request."""
        return OperatorResultContext(self._client, {**self._path, "operator_sid": operator_sid})

    get = __call__

    @listing
    def list(
        self, redacted: bool | None = None, limit: int | None = None, page_size: int | None = None
    ) -> Listing[OperatorResultInstance[M]]:
        """List Operator Result records: GET /v2/Transcripts/{TranscriptSid}/OperatorResults

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(
            self, OperatorResultPage, query={"Redacted": true_or_false(redacted), "PageSize": page_size}, limit=limit
        )

    stream = streaming(list)

    @op
    def page(
        self,
        redacted: bool | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[OperatorResultPage[M]]:
        """Fetch one page of Operator Result records: GET /v2/Transcripts/{TranscriptSid}/OperatorResults

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            OperatorResultPage,
            query={
                "Redacted": true_or_false(redacted),
                "PageToken": page_token,
                "Page": page_number,
                "PageSize": page_size,
            },
        )

    @op
    def get_page(self, target_url: str) -> Request[OperatorResultPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", OperatorResultPage, url=target_url)


__all__ = [
    "OperatorResultContext",
    "OperatorResultInstance",
    "OperatorResultList",
    "OperatorResultOperatorType",
    "OperatorResultPage",
]
