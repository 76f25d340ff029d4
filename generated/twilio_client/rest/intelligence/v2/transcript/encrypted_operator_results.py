"""Encrypted Operator Results records.

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


class EncryptedOperatorResultsContext(InstanceContext[M]):
    """One Encrypted Operator Results."""

    _uri = Uri(
        "https://intelligence.twilio.com/v2/Transcripts/{transcript_sid}/OperatorResults/Encrypted",
        transcript_sid=TranscriptSid,
    )

    @op
    def fetch(self, redacted: bool | None = None) -> Request[EncryptedOperatorResultsInstance[M]]:
        """Fetch the Encrypted Operator Results: GET /v2/Transcripts/{TranscriptSid}/OperatorResults/Encrypted"""
        return Request(self, "GET", EncryptedOperatorResultsInstance, query={"Redacted": true_or_false(redacted)})


class EncryptedOperatorResultsInstance(EncryptedOperatorResultsContext[M], InstanceResource[M]):
    """An Encrypted Operator Results as returned by Twilio."""

    locations: field[list[str]] = field()
    transcript_sid: field[TranscriptSid] = field()
    url: field[str] = field()


class EncryptedOperatorResultsList(ListResource[M]):
    """Encrypted Operator Results records."""

    def __call__(self) -> EncryptedOperatorResultsContext[M]:
        """The Encrypted Operator Results. Sends no request."""
        return EncryptedOperatorResultsContext(self._client, {**self._path})

    get = __call__


__all__ = ["EncryptedOperatorResultsContext", "EncryptedOperatorResultsInstance", "EncryptedOperatorResultsList"]
