"""https://marketplace.twilio.com: the versions of this API.

Generated from specs/contract/twilio_marketplace_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...base.domain import Domain
from ...base.links import lazy
from ...base.mode import M

if TYPE_CHECKING:
    from .v1 import V1
    from .v1.available_add_on import AvailableAddOnList
    from .v1.installed_add_on import InstalledAddOnList


class Marketplace(Domain[M]):
    """https://marketplace.twilio.com"""

    v1: lazy[V1[M]] = lazy(".v1", "V1")

    def available_add_ons(self) -> AvailableAddOnList[M]:
        """Return `v1.available_add_ons`."""
        return self.v1.available_add_ons

    def installed_add_ons(self) -> InstalledAddOnList[M]:
        """Return `v1.installed_add_ons`."""
        return self.v1.installed_add_ons


__all__ = ["Marketplace"]
