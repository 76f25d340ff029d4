"""https://numbers.twilio.com/v3: the resources of this version.

Generated from specs/contract/twilio_numbers_v3.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....base.links import lazy
from ....base.mode import M
from ....base.version import Version

if TYPE_CHECKING:
    from .hosted_number_order import HostedNumberOrderList


class V3(Version[M]):
    """https://numbers.twilio.com/v3"""

    hosted_number_orders: lazy[HostedNumberOrderList[M]] = lazy(".hosted_number_order", "HostedNumberOrderList")


__all__ = ["V3"]
