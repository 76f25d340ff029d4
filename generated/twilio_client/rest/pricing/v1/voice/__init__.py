"""Voice records.

Generated from specs/contract/twilio_pricing_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .....base.links import lazy
from .....base.list_resource import ListResource
from .....base.mode import M

if TYPE_CHECKING:
    from .country import CountryList
    from .number import NumberList


class VoiceList(ListResource[M]):
    """Voice records."""

    countries: lazy[CountryList[M]] = lazy(".country", "CountryList")
    numbers: lazy[NumberList[M]] = lazy(".number", "NumberList")


__all__ = ["VoiceList"]
