"""Which attributes hold personal data: `MessageInstance.__pii__["body"].days`.

Source: x-twilio.pii in the contracts.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple


class Pii(NamedTuple):
    """How Twilio handles a personal value.

    Attributes:
        days: Retention in days; None if the contract does not state it.
        handling: "standard", or "sensitive" for data that Twilio protects more strictly.
    """

    days: int | None
    handling: str = "standard"


def personal(**attributes: Pii) -> Mapping[str, Pii]:
    """Return a read-only mapping of personal attributes.

    >>> personal(body=Pii(30))["body"].days
    30
    """
    return MappingProxyType(attributes)


__all__ = ["Pii", "personal"]
