"""https://lookups.twilio.com/v2: the resources of this version.

Generated from specs/contract/twilio_lookups_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....base.links import lazy
from ....base.mode import M
from ....base.version import Version

if TYPE_CHECKING:
    from .bucket import BucketList
    from .lookup_override import LookupOverrideList
    from .phone_number import PhoneNumberList
    from .query import QueryList
    from .rate_limit import RateLimitList


class V2(Version[M]):
    """https://lookups.twilio.com/v2"""

    phone_numbers: lazy[PhoneNumberList[M]] = lazy(".phone_number", "PhoneNumberList")
    query: lazy[QueryList[M]] = lazy(".query", "QueryList")
    rate_limits: lazy[RateLimitList[M]] = lazy(".rate_limit", "RateLimitList")
    bucket: lazy[BucketList[M]] = lazy(".bucket", "BucketList")
    lookup_overrides: lazy[LookupOverrideList[M]] = lazy(".lookup_override", "LookupOverrideList")


__all__ = ["V2"]
