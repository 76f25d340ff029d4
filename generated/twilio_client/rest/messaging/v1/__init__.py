"""https://messaging.twilio.com/v1: the resources of this version.

Generated from specs/contract/twilio_messaging_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....base.links import lazy
from ....base.mode import M
from ....base.version import Version

if TYPE_CHECKING:
    from .brand_registration import BrandRegistrationList
    from .deactivations import DeactivationsList
    from .domain_certs import DomainCertsList
    from .domain_config import DomainConfigList
    from .domain_config_messaging_service import DomainConfigMessagingServiceList
    from .domain_validate_dn import DomainValidateDnList
    from .external_campaign import ExternalCampaignList
    from .linkshortening_messaging_service import LinkshorteningMessagingServiceList
    from .linkshortening_messaging_service_domain_association import LinkshorteningMessagingServiceDomainAssociationList
    from .request_managed_cert import RequestManagedCertList
    from .service import ServiceList
    from .tollfree_verification import TollfreeVerificationList
    from .usecase import UsecaseList


class V1(Version[M]):
    """https://messaging.twilio.com/v1"""

    services: lazy[ServiceList[M]] = lazy(".service", "ServiceList")
    brand_registrations: lazy[BrandRegistrationList[M]] = lazy(".brand_registration", "BrandRegistrationList")
    deactivations: lazy[DeactivationsList[M]] = lazy(".deactivations", "DeactivationsList")
    domain_certs: lazy[DomainCertsList[M]] = lazy(".domain_certs", "DomainCertsList")
    domain_config: lazy[DomainConfigList[M]] = lazy(".domain_config", "DomainConfigList")
    domain_config_messaging_service: lazy[DomainConfigMessagingServiceList[M]] = lazy(
        ".domain_config_messaging_service", "DomainConfigMessagingServiceList"
    )
    domain_validate_dns: lazy[DomainValidateDnList[M]] = lazy(".domain_validate_dn", "DomainValidateDnList")
    external_campaign: lazy[ExternalCampaignList[M]] = lazy(".external_campaign", "ExternalCampaignList")
    linkshortening_messaging_service: lazy[LinkshorteningMessagingServiceList[M]] = lazy(
        ".linkshortening_messaging_service", "LinkshorteningMessagingServiceList"
    )
    linkshortening_messaging_service_domain_association: lazy[
        LinkshorteningMessagingServiceDomainAssociationList[M]
    ] = lazy(
        ".linkshortening_messaging_service_domain_association", "LinkshorteningMessagingServiceDomainAssociationList"
    )
    request_managed_cert: lazy[RequestManagedCertList[M]] = lazy(".request_managed_cert", "RequestManagedCertList")
    tollfree_verifications: lazy[TollfreeVerificationList[M]] = lazy(
        ".tollfree_verification", "TollfreeVerificationList"
    )
    usecases: lazy[UsecaseList[M]] = lazy(".usecase", "UsecaseList")


__all__ = ["V1"]
