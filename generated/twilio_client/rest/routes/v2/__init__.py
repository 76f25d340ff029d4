"""https://routes.twilio.com/v2: the resources of this version.

Generated from specs/contract/twilio_routes_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....base.links import lazy
from ....base.mode import M
from ....base.version import Version

if TYPE_CHECKING:
    from .phone_number import PhoneNumberList
    from .sip_domain import SipDomainList
    from .trunk import TrunkList


class V2(Version[M]):
    """https://routes.twilio.com/v2"""

    phone_numbers: lazy[PhoneNumberList[M]] = lazy(".phone_number", "PhoneNumberList")
    sip_domains: lazy[SipDomainList[M]] = lazy(".sip_domain", "SipDomainList")
    trunks: lazy[TrunkList[M]] = lazy(".trunk", "TrunkList")


__all__ = ["V2"]
