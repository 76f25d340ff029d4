"""https://routes.twilio.com: the versions of this API.

Generated from specs/contract/twilio_routes_v2.json, specs/contract/twilio_routes_v3.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...base.domain import Domain
from ...base.links import alias, lazy
from ...base.mode import M

if TYPE_CHECKING:
    from .v2 import V2
    from .v2.phone_number import PhoneNumberList
    from .v2.sip_domain import SipDomainList
    from .v2.trunk import TrunkList
    from .v3 import V3


class Routes(Domain[M]):
    """https://routes.twilio.com"""

    v2: lazy[V2[M]] = lazy(".v2", "V2")
    v3: lazy[V3[M]] = lazy(".v3", "V3")

    phone_numbers: alias[PhoneNumberList[M]] = alias("v2.phone_numbers", deprecated=True)
    sip_domains: alias[SipDomainList[M]] = alias("v2.sip_domains", deprecated=True)
    trunks: alias[TrunkList[M]] = alias("v2.trunks", deprecated=True)


__all__ = ["Routes"]
