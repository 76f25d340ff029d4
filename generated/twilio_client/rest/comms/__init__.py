"""https://comms.twilio.com: the versions of this API.

Generated from specs/authored/twilio_comms_v1.yaml; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...base.domain import Domain
from ...base.links import alias, lazy
from ...base.mode import M

if TYPE_CHECKING:
    from .v1 import V1
    from .v1.email import EmailList
    from .v1.message import MessageList


class Comms(Domain[M]):
    """https://comms.twilio.com"""

    v1: lazy[V1[M]] = lazy(".v1", "V1")

    emails: alias[EmailList[M]] = alias("v1.emails")
    messages: alias[MessageList[M]] = alias("v1.messages")


__all__ = ["Comms"]
