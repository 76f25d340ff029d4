"""https://messaging.twilio.com: the versions of this API.

Generated from specs/contract/twilio_messaging_v1.json, specs/contract/twilio_messaging_v2.json, specs/contract/twilio_messaging_v3.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...base.domain import Domain
from ...base.links import alias, lazy
from ...base.mode import M

if TYPE_CHECKING:
    from .v1 import V1
    from .v1.brand_registration import BrandRegistrationList
    from .v1.deactivations import DeactivationsList
    from .v1.domain_certs import DomainCertsList
    from .v1.domain_config import DomainConfigList
    from .v1.domain_config_messaging_service import DomainConfigMessagingServiceList
    from .v1.external_campaign import ExternalCampaignList
    from .v1.linkshortening_messaging_service import LinkshorteningMessagingServiceList
    from .v1.service import ServiceList
    from .v1.usecase import UsecaseList
    from .v2 import V2
    from .v3 import V3


class Messaging(Domain[M]):
    """https://messaging.twilio.com"""

    v1: lazy[V1[M]] = lazy(".v1", "V1")
    v2: lazy[V2[M]] = lazy(".v2", "V2")
    v3: lazy[V3[M]] = lazy(".v3", "V3")

    brand_registrations: alias[BrandRegistrationList[M]] = alias("v1.brand_registrations", deprecated=True)
    deactivations: alias[DeactivationsList[M]] = alias("v1.deactivations", deprecated=True)
    domain_certs: alias[DomainCertsList[M]] = alias("v1.domain_certs", deprecated=True)
    domain_config: alias[DomainConfigList[M]] = alias("v1.domain_config", deprecated=True)
    domain_config_messaging_service: alias[DomainConfigMessagingServiceList[M]] = alias(
        "v1.domain_config_messaging_service", deprecated=True
    )
    external_campaign: alias[ExternalCampaignList[M]] = alias("v1.external_campaign", deprecated=True)
    linkshortening_messaging_service: alias[LinkshorteningMessagingServiceList[M]] = alias(
        "v1.linkshortening_messaging_service", deprecated=True
    )
    services: alias[ServiceList[M]] = alias("v1.services", deprecated=True)
    usecases: alias[UsecaseList[M]] = alias("v1.usecases", deprecated=True)


__all__ = ["Messaging"]
