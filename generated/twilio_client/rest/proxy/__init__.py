"""https://proxy.twilio.com: the versions of this API.

Generated from specs/contract/twilio_proxy_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...base.domain import Domain
from ...base.links import alias, lazy
from ...base.mode import M

if TYPE_CHECKING:
    from .v1 import V1
    from .v1.service import ServiceList


class Proxy(Domain[M]):
    """https://proxy.twilio.com"""

    v1: lazy[V1[M]] = lazy(".v1", "V1")

    services: alias[ServiceList[M]] = alias("v1.services", deprecated=True)


__all__ = ["Proxy"]
