"""Stream Message records.

Generated from specs/contract/twilio_sync_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from ......base.fields import field
from ......base.instance_resource import InstanceResource
from ......base.list_resource import ListResource
from ......base.mode import M
from ......base.operation import op
from ......base.pii import Pii, personal
from ......base.request import Request
from ......base.serialize import json_text
from ......base.uri import Uri
from ......base.values import Json
from ......sids import SyncStreamMessageSid


class StreamMessageInstance(InstanceResource[M]):
    """A Stream Message as returned by Twilio.

    Attributes:
        data: Sensitive personal data, kept 0 days.
    """

    __pii__ = personal(data=Pii(0, "sensitive"))

    sid: field[SyncStreamMessageSid] = field()
    data: field[Json] = field()


class StreamMessageList(ListResource[M]):
    """Stream Message records."""

    _uri = Uri("https://sync.twilio.com/v1/Services/{service_sid}/Streams/{stream_sid}/Messages")

    @op
    def create(self, data: object) -> Request[StreamMessageInstance[M]]:
        """Create a Stream Message: POST /v1/Services/{ServiceSid}/Streams/{StreamSid}/Messages"""
        return Request(self, "POST", StreamMessageInstance, form={"Data": json_text(data, "data")})


__all__ = ["StreamMessageInstance", "StreamMessageList"]
