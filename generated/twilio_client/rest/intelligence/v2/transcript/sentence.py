"""Sentence records.

Generated from specs/contract/twilio_intelligence_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from .....base.deserialize import integer
from .....base.fields import field
from .....base.instance_resource import InstanceResource
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.operation import listing, op, streaming
from .....base.page import Page
from .....base.paging import Linked
from .....base.pii import Pii, personal
from .....base.request import Listing, Request
from .....base.serialize import true_or_false
from .....base.uri import Uri
from .....base.values import Json
from .....sids import SentenceSid, TranscriptSid


class SentenceInstance(InstanceResource[M]):
    """A Sentence as returned by Twilio.

    Attributes:
        transcript: Sensitive personal data, kept 30 days.
    """

    __pii__ = personal(transcript=Pii(30, "sensitive"))

    media_channel: field[int] = field(integer)
    sentence_index: field[int] = field(integer)
    start_time: field[str] = field()
    end_time: field[str] = field()
    transcript: field[str] = field()
    sid: field[SentenceSid] = field()
    confidence: field[str] = field()
    words: field[list[Json]] = field()


class SentencePage(Page[M, SentenceInstance[M]]):
    """One page of Sentence records."""

    _record = SentenceInstance
    _paging = Linked("sentences", max_size=5000)


class SentenceList(ListResource[M]):
    """Sentence records."""

    _uri = Uri(
        "https://intelligence.twilio.com/v2/Transcripts/{transcript_sid}/Sentences", transcript_sid=TranscriptSid
    )

    @listing
    def list(
        self,
        redacted: bool | None = None,
        word_timestamps: bool | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[SentenceInstance[M]]:
        """List Sentence records: GET /v2/Transcripts/{TranscriptSid}/Sentences

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 5000.
        """
        return Listing(
            self,
            SentencePage,
            query={
                "Redacted": true_or_false(redacted),
                "WordTimestamps": true_or_false(word_timestamps),
                "PageSize": page_size,
            },
            limit=limit,
        )

    stream = streaming(list)

    @op
    def page(
        self,
        redacted: bool | None = None,
        word_timestamps: bool | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[SentencePage[M]]:
        """Fetch one page of Sentence records: GET /v2/Transcripts/{TranscriptSid}/Sentences

        Args:
            page_size: Records per page: 1 to 5000.
        """
        return Request(
            self,
            "GET",
            SentencePage,
            query={
                "Redacted": true_or_false(redacted),
                "WordTimestamps": true_or_false(word_timestamps),
                "PageToken": page_token,
                "Page": page_number,
                "PageSize": page_size,
            },
        )

    @op
    def get_page(self, target_url: str) -> Request[SentencePage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", SentencePage, url=target_url)


__all__ = ["SentenceInstance", "SentenceList", "SentencePage"]
