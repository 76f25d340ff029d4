"""https://pricing.twilio.com: the versions of this API.

Generated from specs/contract/twilio_pricing_v1.json, specs/contract/twilio_pricing_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...base.domain import Domain
from ...base.links import alias, lazy
from ...base.mode import M

if TYPE_CHECKING:
    from .v1 import V1
    from .v1.messaging import MessagingList
    from .v1.phone_number import PhoneNumberList
    from .v2 import V2
    from .v2.country import CountryList
    from .v2.number import NumberList
    from .v2.voice import VoiceList


class Pricing(Domain[M]):
    """https://pricing.twilio.com"""

    v1: lazy[V1[M]] = lazy(".v1", "V1")
    v2: lazy[V2[M]] = lazy(".v2", "V2")

    countries: alias[CountryList[M]] = alias("v2.countries", deprecated=True)
    messaging: alias[MessagingList[M]] = alias("v1.messaging", deprecated=True)
    numbers: alias[NumberList[M]] = alias("v2.numbers", deprecated=True)
    phone_numbers: alias[PhoneNumberList[M]] = alias("v1.phone_numbers", deprecated=True)
    voice: alias[VoiceList[M]] = alias("v2.voice", deprecated=True)


__all__ = ["Pricing"]
