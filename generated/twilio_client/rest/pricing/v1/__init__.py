"""https://pricing.twilio.com/v1: the resources of this version.

Generated from specs/contract/twilio_pricing_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....base.links import lazy
from ....base.mode import M
from ....base.version import Version

if TYPE_CHECKING:
    from .messaging import MessagingList
    from .phone_number import PhoneNumberList
    from .voice import VoiceList


class V1(Version[M]):
    """https://pricing.twilio.com/v1"""

    messaging: lazy[MessagingList[M]] = lazy(".messaging", "MessagingList")
    phone_numbers: lazy[PhoneNumberList[M]] = lazy(".phone_number", "PhoneNumberList")
    voice: lazy[VoiceList[M]] = lazy(".voice", "VoiceList")


__all__ = ["V1"]
