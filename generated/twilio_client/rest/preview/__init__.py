"""https://preview.twilio.com: the versions of this API.

Generated from specs/contract/twilio_preview.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...base.domain import Domain
from ...base.links import alias, lazy
from ...base.mode import M

if TYPE_CHECKING:
    from .hosted_numbers import HostedNumbers
    from .hosted_numbers.authorization_document import AuthorizationDocumentList
    from .hosted_numbers.hosted_number_order import HostedNumberOrderList
    from .marketplace import Marketplace
    from .marketplace.available_add_on import AvailableAddOnList
    from .marketplace.installed_add_on import InstalledAddOnList
    from .wireless import Wireless
    from .wireless.command import CommandList
    from .wireless.rate_plan import RatePlanList
    from .wireless.sim import SimList


class Preview(Domain[M]):
    """https://preview.twilio.com"""

    hosted_numbers: lazy[HostedNumbers[M]] = lazy(".hosted_numbers", "HostedNumbers")
    marketplace: lazy[Marketplace[M]] = lazy(".marketplace", "Marketplace")
    wireless: lazy[Wireless[M]] = lazy(".wireless", "Wireless")

    authorization_documents: alias[AuthorizationDocumentList[M]] = alias(
        "hosted_numbers.authorization_documents", deprecated=True
    )
    available_add_ons: alias[AvailableAddOnList[M]] = alias("marketplace.available_add_ons", deprecated=True)
    commands: alias[CommandList[M]] = alias("wireless.commands", deprecated=True)
    hosted_number_orders: alias[HostedNumberOrderList[M]] = alias(
        "hosted_numbers.hosted_number_orders", deprecated=True
    )
    installed_add_ons: alias[InstalledAddOnList[M]] = alias("marketplace.installed_add_ons", deprecated=True)
    rate_plans: alias[RatePlanList[M]] = alias("wireless.rate_plans", deprecated=True)
    sims: alias[SimList[M]] = alias("wireless.sims", deprecated=True)


__all__ = ["Preview"]
