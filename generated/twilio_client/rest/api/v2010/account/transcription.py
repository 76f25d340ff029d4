"""Transcription records.

Generated from specs/contract/twilio_api_v2010.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Final, Literal, TypeAlias

from .....base.deserialize import decimal, rfc2822_datetime
from .....base.fields import field
from .....base.instance_context import InstanceContext
from .....base.instance_resource import InstanceResource
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.operation import listing, op, streaming
from .....base.page import Page
from .....base.paging import Linked
from .....base.pii import Pii, personal
from .....base.request import Listing, Request
from .....base.uri import Uri
from .....sids import AccountSid, RecordingSid, TranscriptionSid

TranscriptionStatus: TypeAlias = Literal["in-progress", "completed", "failed"]


class TranscriptionContext(InstanceContext[M]):
    """One Transcription."""

    _uri = Uri(
        "https://api.twilio.com/2010-04-01/Accounts/{account_sid}/Transcriptions/{sid}.json",
        account_sid=AccountSid,
        sid=TranscriptionSid,
    )

    @op
    def fetch(self) -> Request[TranscriptionInstance[M]]:
        """Fetch the Transcription: GET /2010-04-01/Accounts/{AccountSid}/Transcriptions/{Sid}.json"""
        return Request(self, "GET", TranscriptionInstance)

    @op
    def delete(self) -> Request[bool]:
        """Delete the Transcription: DELETE /2010-04-01/Accounts/{AccountSid}/Transcriptions/{Sid}.json"""
        return Request(self, "DELETE", bool)


class TranscriptionInstance(TranscriptionContext[M], InstanceResource[M]):
    """A Transcription as returned by Twilio.

    Attributes:
        price_unit: ISO 4217 currency code.
        transcription_text: Sensitive personal data, kept 30 days.
    """

    _identity = {"sid": "sid"}
    _shown = ("sid", "status")
    __pii__ = personal(transcription_text=Pii(30, "sensitive"))

    account_sid: field[AccountSid] = field()
    api_version: field[str] = field()
    date_created: field[datetime] = field(rfc2822_datetime)
    date_updated: field[datetime] = field(rfc2822_datetime)
    duration: field[str] = field()
    price: field[Decimal] = field(decimal)
    price_unit: field[str] = field()
    recording_sid: field[RecordingSid] = field()
    sid: field[TranscriptionSid] = field()
    status: field[TranscriptionStatus | str] = field()
    transcription_text: field[str] = field()
    type: field[str] = field()
    uri: field[str] = field()

    class Status:
        """Values of TranscriptionStatus."""

        IN_PROGRESS: Final = "in-progress"
        COMPLETED: Final = "completed"
        FAILED: Final = "failed"


class TranscriptionPage(Page[M, TranscriptionInstance[M]]):
    """One page of Transcription records."""

    _record = TranscriptionInstance
    _paging = Linked("transcriptions", max_size=1000)


class TranscriptionList(ListResource[M]):
    """Transcription records."""

    _uri = Uri("https://api.twilio.com/2010-04-01/Accounts/{account_sid}/Transcriptions.json", account_sid=AccountSid)

    def __call__(self, sid: TranscriptionSid) -> TranscriptionContext[M]:
        """The Transcription with this identifier. Sends no request."""
        return TranscriptionContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[TranscriptionInstance[M]]:
        """List Transcription records: GET /2010-04-01/Accounts/{AccountSid}/Transcriptions.json

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, TranscriptionPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[TranscriptionPage[M]]:
        """Fetch one page of Transcription records: GET /2010-04-01/Accounts/{AccountSid}/Transcriptions.json

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self, "GET", TranscriptionPage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[TranscriptionPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", TranscriptionPage, url=target_url)


__all__ = [
    "TranscriptionContext",
    "TranscriptionInstance",
    "TranscriptionList",
    "TranscriptionPage",
    "TranscriptionStatus",
]
