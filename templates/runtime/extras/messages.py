"""What a message tells beside its fields."""

from __future__ import annotations

from typing import Any

from ..base.instance_resource import InstanceResource
from ..base.mode import M


class Progress(InstanceResource[M]):
    """How far a message has got."""

    @property
    def is_final(self) -> bool:
        """Whether its status says that there is nothing more to wait for.

        A delivered message may still become read, on channels that tell. An unknown status is not taken for an end.
        """
        message: Any = self
        final: bool = message.Status.is_final(message.status)
        return final


__all__ = ["Progress"]
