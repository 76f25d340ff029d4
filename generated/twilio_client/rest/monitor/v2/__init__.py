"""https://monitor.twilio.com/v2: the resources of this version.

Generated from specs/contract/twilio_monitor_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....base.links import lazy
from ....base.mode import M
from ....base.version import Version

if TYPE_CHECKING:
    from .alarm import AlarmList
    from .status import StatusList


class V2(Version[M]):
    """https://monitor.twilio.com/v2"""

    alarms: lazy[AlarmList[M]] = lazy(".alarm", "AlarmList")

    def status(self, sid: str) -> StatusList[M]:
        """The Status records under these IDs. Sends nothing."""
        from .status import StatusList

        return StatusList(self._client, {**self._path, "sid": sid})


__all__ = ["V2"]
