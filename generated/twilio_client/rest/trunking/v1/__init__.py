"""https://trunking.twilio.com/v1: the resources of this version.

Generated from specs/contract/twilio_trunking_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....base.links import lazy
from ....base.mode import M
from ....base.version import Version

if TYPE_CHECKING:
    from .trunk import TrunkList


class V1(Version[M]):
    """https://trunking.twilio.com/v1"""

    trunks: lazy[TrunkList[M]] = lazy(".trunk", "TrunkList")


__all__ = ["V1"]
