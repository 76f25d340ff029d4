"""Media records.

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
from .....sids import AccountSid, IntelligenceServiceSid, TranscriptSid


class MediaContext(InstanceContext[M]):
    """One Media."""

    _uri = Uri("https://intelligence.twilio.com/v2/Transcripts/{sid}/Media", sid=TranscriptSid)

    @op
    def fetch(self, redacted: bool | None = None) -> Request[MediaInstance[M]]:
        """Fetch the Media: GET /v2/Transcripts/{Sid}/Media"""
        return Request(self, "GET", MediaInstance, query={"Redacted": true_or_false(redacted)})


class MediaInstance(MediaContext[M], InstanceResource[M]):
    """A Media as returned by Twilio."""

    account_sid: field[AccountSid] = field()
    media_url: field[str] = field()
    service_sid: field[IntelligenceServiceSid] = field()
    sid: field[TranscriptSid] = field()
    url: field[str] = field()


class MediaList(ListResource[M]):
    """Media records."""

    def __call__(self) -> MediaContext[M]:
        """The Media. Sends no request."""
        return MediaContext(self._client, {**self._path})

    get = __call__


__all__ = ["MediaContext", "MediaInstance", "MediaList"]
