"""https://wireless.twilio.com: the versions of this API.

Generated from specs/contract/twilio_wireless_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...base.domain import Domain
from ...base.links import alias, lazy
from ...base.mode import M

if TYPE_CHECKING:
    from .v1 import V1
    from .v1.command import CommandList
    from .v1.rate_plan import RatePlanList
    from .v1.sim import SimList
    from .v1.usage_record import UsageRecordList


class Wireless(Domain[M]):
    """https://wireless.twilio.com"""

    v1: lazy[V1[M]] = lazy(".v1", "V1")

    commands: alias[CommandList[M]] = alias("v1.commands", deprecated=True)
    rate_plans: alias[RatePlanList[M]] = alias("v1.rate_plans", deprecated=True)
    sims: alias[SimList[M]] = alias("v1.sims", deprecated=True)
    usage_records: alias[UsageRecordList[M]] = alias("v1.usage_records", deprecated=True)


__all__ = ["Wireless"]
