"""https://lookups.twilio.com/v1: the resources of this version.

Generated from specs/contract/twilio_lookups_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....base.links import lazy
from ....base.mode import M
from ....base.version import Version

if TYPE_CHECKING:
    from .phone_number import PhoneNumberList


class V1(Version[M]):
    """https://lookups.twilio.com/v1"""

    phone_numbers: lazy[PhoneNumberList[M]] = lazy(".phone_number", "PhoneNumberList")


__all__ = ["V1"]
