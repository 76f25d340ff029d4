"""Usage records.

Generated from specs/contract/twilio_api_v2010.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ......base.links import lazy
from ......base.list_resource import ListResource
from ......base.mode import M

if TYPE_CHECKING:
    from .record import RecordList
    from .trigger import TriggerList


class UsageList(ListResource[M]):
    """Usage records."""

    records: lazy[RecordList[M]] = lazy(".record", "RecordList")
    triggers: lazy[TriggerList[M]] = lazy(".trigger", "TriggerList")


__all__ = ["UsageList"]
