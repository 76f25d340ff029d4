"""https://chat.twilio.com/v1: the resources of this version.

Generated from specs/contract/twilio_chat_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....base.links import lazy
from ....base.mode import M
from ....base.version import Version

if TYPE_CHECKING:
    from .credential import CredentialList
    from .service import ServiceList


class V1(Version[M]):
    """https://chat.twilio.com/v1"""

    services: lazy[ServiceList[M]] = lazy(".service", "ServiceList")
    credentials: lazy[CredentialList[M]] = lazy(".credential", "CredentialList")


__all__ = ["V1"]
