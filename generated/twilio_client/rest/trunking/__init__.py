"""https://trunking.twilio.com: the versions of this API.

Generated from specs/contract/twilio_trunking_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...base.domain import Domain
from ...base.links import alias, lazy
from ...base.mode import M

if TYPE_CHECKING:
    from .v1 import V1
    from .v1.trunk import TrunkList


class Trunking(Domain[M]):
    """https://trunking.twilio.com"""

    v1: lazy[V1[M]] = lazy(".v1", "V1")

    trunks: alias[TrunkList[M]] = alias("v1.trunks", deprecated=True)


__all__ = ["Trunking"]
