"""https://studio.twilio.com/v1: the resources of this version.

Generated from specs/contract/twilio_studio_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....base.links import lazy
from ....base.mode import M
from ....base.version import Version

if TYPE_CHECKING:
    from .flow import FlowList


class V1(Version[M]):
    """https://studio.twilio.com/v1"""

    flows: lazy[FlowList[M]] = lazy(".flow", "FlowList")


__all__ = ["V1"]
