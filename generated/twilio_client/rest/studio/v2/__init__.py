"""https://studio.twilio.com/v2: the resources of this version.

Generated from specs/contract/twilio_studio_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....base.links import lazy
from ....base.mode import M
from ....base.version import Version

if TYPE_CHECKING:
    from .flow import FlowList
    from .flow_validate import FlowValidateList


class V2(Version[M]):
    """https://studio.twilio.com/v2"""

    flows: lazy[FlowList[M]] = lazy(".flow", "FlowList")
    flow_validate: lazy[FlowValidateList[M]] = lazy(".flow_validate", "FlowValidateList")


__all__ = ["V2"]
