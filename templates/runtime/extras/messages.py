"""Additional attributes of messages."""

from __future__ import annotations

from typing import Any

from ..base.instance_resource import InstanceResource
from ..base.mode import M


class Progress(InstanceResource[M]):
    """The delivery progress of a message."""

    @property
    def is_final(self) -> bool:
        """Whether the status is final.

        A delivered message may still become read, on channels that report it. An unknown status is not final.
        """
        message: Any = self
        final: bool = message.Status.is_final(message.status)
        return final


__all__ = ["Progress"]
