"""https://lookups.twilio.com: the versions of this API.

Generated from specs/contract/twilio_lookups_v1.json, specs/contract/twilio_lookups_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...base.domain import Domain
from ...base.links import alias, lazy
from ...base.mode import M

if TYPE_CHECKING:
    from .v1 import V1
    from .v1.phone_number import PhoneNumberList
    from .v2 import V2


class Lookups(Domain[M]):
    """https://lookups.twilio.com"""

    v1: lazy[V1[M]] = lazy(".v1", "V1")
    v2: lazy[V2[M]] = lazy(".v2", "V2")

    phone_numbers: alias[PhoneNumberList[M]] = alias("v1.phone_numbers", deprecated=True)


__all__ = ["Lookups"]
