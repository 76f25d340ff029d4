"""https://comms.twilio.com/v1: the resources of this version.

Generated from specs/authored/twilio_comms_v1.yaml; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....base.links import lazy
from ....base.mode import M
from ....base.version import Version

if TYPE_CHECKING:
    from .email import EmailList
    from .message import MessageList


class V1(Version[M]):
    """https://comms.twilio.com/v1"""

    messages: lazy[MessageList[M]] = lazy(".message", "MessageList")
    emails: lazy[EmailList[M]] = lazy(".email", "EmailList")


__all__ = ["V1"]
