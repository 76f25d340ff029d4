"""https://preview.twilio.com/marketplace: the resources of this version.

Generated from specs/contract/twilio_preview.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....base.links import lazy
from ....base.mode import M
from ....base.version import Version

if TYPE_CHECKING:
    from .available_add_on import AvailableAddOnList
    from .installed_add_on import InstalledAddOnList


class Marketplace(Version[M]):
    """https://preview.twilio.com/marketplace"""

    available_add_ons: lazy[AvailableAddOnList[M]] = lazy(".available_add_on", "AvailableAddOnList")
    installed_add_ons: lazy[InstalledAddOnList[M]] = lazy(".installed_add_on", "InstalledAddOnList")


__all__ = ["Marketplace"]
