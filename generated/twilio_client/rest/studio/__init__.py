"""https://studio.twilio.com: the versions of this API.

Generated from specs/contract/twilio_studio_v1.json, specs/contract/twilio_studio_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...base.domain import Domain
from ...base.links import alias, lazy
from ...base.mode import M

if TYPE_CHECKING:
    from .v1 import V1
    from .v2 import V2
    from .v2.flow import FlowList
    from .v2.flow_validate import FlowValidateList


class Studio(Domain[M]):
    """https://studio.twilio.com"""

    v1: lazy[V1[M]] = lazy(".v1", "V1")
    v2: lazy[V2[M]] = lazy(".v2", "V2")

    flow_validate: alias[FlowValidateList[M]] = alias("v2.flow_validate", deprecated=True)
    flows: alias[FlowList[M]] = alias("v2.flows", deprecated=True)


__all__ = ["Studio"]
