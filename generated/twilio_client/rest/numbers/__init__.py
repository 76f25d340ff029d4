"""https://numbers.twilio.com: the versions of this API.

Generated from specs/contract/twilio_numbers_v1.json, specs/contract/twilio_numbers_v2.json, specs/contract/twilio_numbers_v3.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...base.domain import Domain
from ...base.links import alias, lazy
from ...base.mode import M

if TYPE_CHECKING:
    from .v1 import V1
    from .v2 import V2
    from .v2.regulatory_compliance import RegulatoryComplianceList
    from .v3 import V3


class Numbers(Domain[M]):
    """https://numbers.twilio.com"""

    v1: lazy[V1[M]] = lazy(".v1", "V1")
    v2: lazy[V2[M]] = lazy(".v2", "V2")
    v3: lazy[V3[M]] = lazy(".v3", "V3")

    regulatory_compliance: alias[RegulatoryComplianceList[M]] = alias("v2.regulatory_compliance", deprecated=True)


__all__ = ["Numbers"]
