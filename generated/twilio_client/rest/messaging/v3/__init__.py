"""https://messaging.twilio.com/v3: the resources of this version.

Generated from specs/contract/twilio_messaging_v3.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....base.links import lazy
from ....base.mode import M
from ....base.version import Version

if TYPE_CHECKING:
    from .typing_indicator import TypingIndicatorList


class V3(Version[M]):
    """https://messaging.twilio.com/v3"""

    typing_indicator: lazy[TypingIndicatorList[M]] = lazy(".typing_indicator", "TypingIndicatorList")


__all__ = ["V3"]
