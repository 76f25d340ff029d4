"""https://preview.twilio.com/wireless: the resources of this version.

Generated from specs/contract/twilio_preview.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....base.links import lazy
from ....base.mode import M
from ....base.version import Version

if TYPE_CHECKING:
    from .command import CommandList
    from .rate_plan import RatePlanList
    from .sim import SimList


class Wireless(Version[M]):
    """https://preview.twilio.com/wireless"""

    commands: lazy[CommandList[M]] = lazy(".command", "CommandList")
    rate_plans: lazy[RatePlanList[M]] = lazy(".rate_plan", "RatePlanList")
    sims: lazy[SimList[M]] = lazy(".sim", "SimList")


__all__ = ["Wireless"]
