"""Archived Call records.

Generated from specs/contract/twilio_voice_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import date

from ....base.instance_context import InstanceContext
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import op
from ....base.request import Request
from ....base.uri import Uri
from ....sids import CallSid


class ArchivedCallContext(InstanceContext[M]):
    """One Archived Call."""

    _uri = Uri("https://voice.twilio.com/v1/Archives/{date}/Calls/{sid}", sid=CallSid)

    @op
    def delete(self) -> Request[bool]:
        """Delete the Archived Call: DELETE /v1/Archives/{Date}/Calls/{Sid}"""
        return Request(self, "DELETE", bool)


class ArchivedCallList(ListResource[M]):
    """Archived Call records."""

    def __call__(self, date: date | str, sid: CallSid) -> ArchivedCallContext[M]:
        """The Archived Call with this identifier. Sends no request."""
        return ArchivedCallContext(self._client, {**self._path, "date": date, "sid": sid})

    get = __call__


__all__ = ["ArchivedCallContext", "ArchivedCallList"]
