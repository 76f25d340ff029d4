"""https://routes.twilio.com/v3: the resources of this version.

Generated from specs/contract/twilio_routes_v3.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....base.links import lazy
from ....base.mode import M
from ....base.version import Version

if TYPE_CHECKING:
    from .phone_number import PhoneNumberList


class V3(Version[M]):
    """https://routes.twilio.com/v3"""

    phone_numbers: lazy[PhoneNumberList[M]] = lazy(".phone_number", "PhoneNumberList")


__all__ = ["V3"]
