"""https://wireless.twilio.com/v1: the resources of this version.

Generated from specs/contract/twilio_wireless_v1.json; do not edit: change the rule and run `make generate`.
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
    from .usage_record import UsageRecordList


class V1(Version[M]):
    """https://wireless.twilio.com/v1"""

    usage_records: lazy[UsageRecordList[M]] = lazy(".usage_record", "UsageRecordList")
    commands: lazy[CommandList[M]] = lazy(".command", "CommandList")
    sims: lazy[SimList[M]] = lazy(".sim", "SimList")
    rate_plans: lazy[RatePlanList[M]] = lazy(".rate_plan", "RatePlanList")


__all__ = ["V1"]
