"""https://marketplace.twilio.com/v1: the resources of this version.

Generated from specs/contract/twilio_marketplace_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....base.links import lazy
from ....base.mode import M
from ....base.version import Version

if TYPE_CHECKING:
    from .available_add_on import AvailableAddOnList
    from .installed_add_on import InstalledAddOnList
    from .module_data import ModuleDataList
    from .module_data_management import ModuleDataManagementList
    from .referral_conversion import ReferralConversionList


class V1(Version[M]):
    """https://marketplace.twilio.com/v1"""

    available_add_ons: lazy[AvailableAddOnList[M]] = lazy(".available_add_on", "AvailableAddOnList")
    installed_add_ons: lazy[InstalledAddOnList[M]] = lazy(".installed_add_on", "InstalledAddOnList")
    referral_conversion: lazy[ReferralConversionList[M]] = lazy(".referral_conversion", "ReferralConversionList")
    module_data: lazy[ModuleDataList[M]] = lazy(".module_data", "ModuleDataList")
    module_data_management: lazy[ModuleDataManagementList[M]] = lazy(
        ".module_data_management", "ModuleDataManagementList"
    )


__all__ = ["V1"]
