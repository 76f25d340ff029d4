"""https://pricing.twilio.com/v2: the resources of this version.

Generated from specs/contract/twilio_pricing_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....base.links import lazy
from ....base.mode import M
from ....base.version import Version

if TYPE_CHECKING:
    from .country import CountryList
    from .number import NumberList
    from .voice import VoiceList


class V2(Version[M]):
    """https://pricing.twilio.com/v2"""

    countries: lazy[CountryList[M]] = lazy(".country", "CountryList")
    numbers: lazy[NumberList[M]] = lazy(".number", "NumberList")
    voice: lazy[VoiceList[M]] = lazy(".voice", "VoiceList")


__all__ = ["V2"]
