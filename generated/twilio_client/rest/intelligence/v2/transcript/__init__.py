"""Transcript records.

Generated from specs/contract/twilio_intelligence_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from .....base.checks import matches
from .....base.deserialize import integer, iso8601_datetime
from .....base.fields import field
from .....base.instance_context import InstanceContext
from .....base.instance_resource import InstanceResource
from .....base.links import lazy
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.operation import listing, op, streaming
from .....base.page import Page
from .....base.paging import Linked
from .....base.request import Listing, Request
from .....base.serialize import json_text
from .....base.uri import Uri
from .....base.values import Json
from .....sids import AccountSid, CredentialSid, IntelligenceServiceSid, TranscriptSid

if TYPE_CHECKING:
    from .encrypted_operator_results import EncryptedOperatorResultsList
    from .encrypted_sentences import EncryptedSentencesList
    from .media import MediaList
    from .operator_result import OperatorResultList
    from .sentence import SentenceList

TranscriptStatus: TypeAlias = Literal["queued", "in-progress", "completed", "new", "failed", "canceled", "error"]


class TranscriptContext(InstanceContext[M]):
    """One Transcript."""

    _uri = Uri("https://intelligence.twilio.com/v2/Transcripts/{sid}", sid=TranscriptSid)

    encrypted_operator_results: lazy[EncryptedOperatorResultsList[M]] = lazy(
        ".encrypted_operator_results", "EncryptedOperatorResultsList", transcript_sid="sid"
    )
    encrypted_sentences: lazy[EncryptedSentencesList[M]] = lazy(
        ".encrypted_sentences", "EncryptedSentencesList", transcript_sid="sid"
    )
    media: lazy[MediaList[M]] = lazy(".media", "MediaList")
    operator_results: lazy[OperatorResultList[M]] = lazy(".operator_result", "OperatorResultList", transcript_sid="sid")
    sentences: lazy[SentenceList[M]] = lazy(".sentence", "SentenceList", transcript_sid="sid")

    @op
    def fetch(self) -> Request[TranscriptInstance[M]]:
        """Fetch the Transcript: GET /v2/Transcripts/{Sid}"""
        return Request(self, "GET", TranscriptInstance)

    @op
    def delete(self) -> Request[bool]:
        """Delete the Transcript: DELETE /v2/Transcripts/{Sid}"""
        return Request(self, "DELETE", bool)


class TranscriptInstance(TranscriptContext[M], InstanceResource[M]):
    """A Transcript as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid", "status")

    account_sid: field[AccountSid] = field()
    service_sid: field[IntelligenceServiceSid] = field()
    sid: field[TranscriptSid] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    status: field[TranscriptStatus | str] = field()
    channel: field[Json] = field()
    data_logging: field[bool] = field()
    language_code: field[str] = field()
    customer_key: field[str] = field()
    media_start_time: field[datetime] = field(iso8601_datetime)
    duration: field[int] = field(integer)
    url: field[str] = field()
    redaction: field[bool] = field()
    encryption_credential_sid: field[CredentialSid] = field()
    links: field[dict[str, Json]] = field()

    class Status:
        """Values of TranscriptStatus."""

        QUEUED: Final = "queued"
        IN_PROGRESS: Final = "in-progress"
        COMPLETED: Final = "completed"
        NEW: Final = "new"
        FAILED: Final = "failed"
        CANCELED: Final = "canceled"
        ERROR: Final = "error"


class TranscriptPage(Page[M, TranscriptInstance[M]]):
    """One page of Transcript records."""

    _record = TranscriptInstance
    _paging = Linked("transcripts", max_size=1000)


class TranscriptList(ListResource[M]):
    """Transcript records."""

    _uri = Uri("https://intelligence.twilio.com/v2/Transcripts")

    def __call__(self, sid: TranscriptSid) -> TranscriptContext[M]:
        """The Transcript with this identifier. Sends no request."""
        return TranscriptContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @op
    def create(
        self,
        service_sid: IntelligenceServiceSid,
        channel: object,
        customer_key: str | None = None,
        media_start_time: datetime | date | str | None = None,
    ) -> Request[TranscriptInstance[M]]:
        """Create a Transcript: POST /v2/Transcripts"""
        return Request(
            self,
            "POST",
            TranscriptInstance,
            form={
                "ServiceSid": service_sid,
                "Channel": json_text(channel, "channel"),
                "CustomerKey": customer_key,
                "MediaStartTime": media_start_time,
            },
            checks=(matches(IntelligenceServiceSid, service_sid=service_sid),),
        )

    @listing
    def list(
        self,
        service_sid: IntelligenceServiceSid | None = None,
        before_start_time: str | None = None,
        after_start_time: str | None = None,
        before_date_created: str | None = None,
        after_date_created: str | None = None,
        status: str | None = None,
        language_code: str | None = None,
        source_sid: str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[TranscriptInstance[M]]:
        """List Transcript records: GET /v2/Transcripts

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(
            self,
            TranscriptPage,
            query={
                "ServiceSid": service_sid,
                "BeforeStartTime": before_start_time,
                "AfterStartTime": after_start_time,
                "BeforeDateCreated": before_date_created,
                "AfterDateCreated": after_date_created,
                "Status": status,
                "LanguageCode": language_code,
                "SourceSid": source_sid,
                "PageSize": page_size,
            },
            limit=limit,
            checks=(matches(IntelligenceServiceSid, service_sid=service_sid),),
        )

    stream = streaming(list)

    @op
    def page(
        self,
        service_sid: IntelligenceServiceSid | None = None,
        before_start_time: str | None = None,
        after_start_time: str | None = None,
        before_date_created: str | None = None,
        after_date_created: str | None = None,
        status: str | None = None,
        language_code: str | None = None,
        source_sid: str | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[TranscriptPage[M]]:
        """Fetch one page of Transcript records: GET /v2/Transcripts

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            TranscriptPage,
            query={
                "ServiceSid": service_sid,
                "BeforeStartTime": before_start_time,
                "AfterStartTime": after_start_time,
                "BeforeDateCreated": before_date_created,
                "AfterDateCreated": after_date_created,
                "Status": status,
                "LanguageCode": language_code,
                "SourceSid": source_sid,
                "PageToken": page_token,
                "Page": page_number,
                "PageSize": page_size,
            },
            checks=(matches(IntelligenceServiceSid, service_sid=service_sid),),
        )

    @op
    def get_page(self, target_url: str) -> Request[TranscriptPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", TranscriptPage, url=target_url)


__all__ = ["TranscriptContext", "TranscriptInstance", "TranscriptList", "TranscriptPage", "TranscriptStatus"]
