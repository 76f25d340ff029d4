"""https://ip-messaging.twilio.com: the versions of this API.

Generated from specs/contract/twilio_ip_messaging_v1.json, specs/contract/twilio_ip_messaging_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...base.domain import Domain
from ...base.links import alias, lazy
from ...base.mode import M

if TYPE_CHECKING:
    from .v1 import V1
    from .v2 import V2
    from .v2.credential import CredentialList
    from .v2.service import ServiceList


class IpMessaging(Domain[M]):
    """https://ip-messaging.twilio.com"""

    v1: lazy[V1[M]] = lazy(".v1", "V1")
    v2: lazy[V2[M]] = lazy(".v2", "V2")

    credentials: alias[CredentialList[M]] = alias("v2.credentials", deprecated=True)
    services: alias[ServiceList[M]] = alias("v2.services", deprecated=True)


__all__ = ["IpMessaging"]
