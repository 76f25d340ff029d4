"""Which attributes hold personal data: `MessageInstance.__pii__["body"].days`.

Source: the marks of the contracts (x-twilio.pii).
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple


class Pii(NamedTuple):
    """How Twilio handles a personal value.

    Attributes:
        days: How long it is kept; None where the contract does not say.
        handling: "standard", or "sensitive" for what Twilio guards more closely.
    """

    days: int | None
    handling: str = "standard"


def personal(**attributes: Pii) -> Mapping[str, Pii]:
    """The personal attributes of a class; read-only.

    >>> personal(body=Pii(30))["body"].days
    30
    """
    return MappingProxyType(attributes)


__all__ = ["Pii", "personal"]
