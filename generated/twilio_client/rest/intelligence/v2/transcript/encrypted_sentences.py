"""Encrypted Sentences records.

Generated from specs/contract/twilio_intelligence_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from .....base.fields import field
from .....base.instance_context import InstanceContext
from .....base.instance_resource import InstanceResource
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.operation import op
from .....base.request import Request
from .....base.serialize import true_or_false
from .....base.uri import Uri
from .....sids import TranscriptSid


class EncryptedSentencesContext(InstanceContext[M]):
    """One Encrypted Sentences."""

    _uri = Uri(
        "https://intelligence.twilio.com/v2/Transcripts/{transcript_sid}/Sentences/Encrypted",
        transcript_sid=TranscriptSid,
    )

    @op
    def fetch(self, redacted: bool | None = None) -> Request[EncryptedSentencesInstance[M]]:
        """Fetch the Encrypted Sentences: GET /v2/Transcripts/{TranscriptSid}/Sentences/Encrypted"""
        return Request(self, "GET", EncryptedSentencesInstance, query={"Redacted": true_or_false(redacted)})


class EncryptedSentencesInstance(EncryptedSentencesContext[M], InstanceResource[M]):
    """An Encrypted Sentences as returned by Twilio."""

    location: field[str] = field()
    transcript_sid: field[TranscriptSid] = field()
    url: field[str] = field()


class EncryptedSentencesList(ListResource[M]):
    """Encrypted Sentences records."""

    def __call__(self) -> EncryptedSentencesContext[M]:
        """The Encrypted Sentences. Sends no request."""
        return EncryptedSentencesContext(self._client, {**self._path})

    get = __call__


__all__ = ["EncryptedSentencesContext", "EncryptedSentencesInstance", "EncryptedSentencesList"]
