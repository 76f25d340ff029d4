"""https://trusthub.twilio.com/v1: the resources of this version.

Generated from specs/contract/twilio_trusthub_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....base.links import lazy
from ....base.mode import M
from ....base.version import Version

if TYPE_CHECKING:
    from .a2_p_brand_registration import A2PBrandRegistrationList
    from .a2_p_brand_registration_embedded_session import A2PBrandRegistrationEmbeddedSessionList
    from .a2_p_campaign_registration import A2PCampaignRegistrationList
    from .a2_p_campaign_registration_embedded_session import A2PCampaignRegistrationEmbeddedSessionList
    from .compliance_inquiries import ComplianceInquiriesList
    from .compliance_registration_inquiries import ComplianceRegistrationInquiriesList
    from .compliance_tollfree_inquiries import ComplianceTollfreeInquiriesList
    from .customer_profiles import CustomerProfilesList
    from .customer_profiles_provisional_copy import CustomerProfilesProvisionalCopyList
    from .end_user import EndUserList
    from .end_user_type import EndUserTypeList
    from .policies import PoliciesList
    from .supporting_document import SupportingDocumentList
    from .supporting_document_type import SupportingDocumentTypeList
    from .trust_products import TrustProductsList
    from .trust_products_provisional_copy import TrustProductsProvisionalCopyList


class V1(Version[M]):
    """https://trusthub.twilio.com/v1"""

    a2_p_brand_registrations: lazy[A2PBrandRegistrationList[M]] = lazy(
        ".a2_p_brand_registration", "A2PBrandRegistrationList"
    )
    a2_p_campaign_registrations: lazy[A2PCampaignRegistrationList[M]] = lazy(
        ".a2_p_campaign_registration", "A2PCampaignRegistrationList"
    )
    compliance_inquiries: lazy[ComplianceInquiriesList[M]] = lazy(".compliance_inquiries", "ComplianceInquiriesList")
    compliance_registration_inquiries: lazy[ComplianceRegistrationInquiriesList[M]] = lazy(
        ".compliance_registration_inquiries", "ComplianceRegistrationInquiriesList"
    )
    compliance_tollfree_inquiries: lazy[ComplianceTollfreeInquiriesList[M]] = lazy(
        ".compliance_tollfree_inquiries", "ComplianceTollfreeInquiriesList"
    )
    customer_profiles: lazy[CustomerProfilesList[M]] = lazy(".customer_profiles", "CustomerProfilesList")
    customer_profiles_provisional_copy: lazy[CustomerProfilesProvisionalCopyList[M]] = lazy(
        ".customer_profiles_provisional_copy", "CustomerProfilesProvisionalCopyList"
    )
    end_users: lazy[EndUserList[M]] = lazy(".end_user", "EndUserList")
    end_user_types: lazy[EndUserTypeList[M]] = lazy(".end_user_type", "EndUserTypeList")
    policies: lazy[PoliciesList[M]] = lazy(".policies", "PoliciesList")
    supporting_documents: lazy[SupportingDocumentList[M]] = lazy(".supporting_document", "SupportingDocumentList")
    supporting_document_types: lazy[SupportingDocumentTypeList[M]] = lazy(
        ".supporting_document_type", "SupportingDocumentTypeList"
    )
    trust_products: lazy[TrustProductsList[M]] = lazy(".trust_products", "TrustProductsList")
    trust_products_provisional_copy: lazy[TrustProductsProvisionalCopyList[M]] = lazy(
        ".trust_products_provisional_copy", "TrustProductsProvisionalCopyList"
    )

    def a2_p_brand_registration_embedded_sessions(self, id: str) -> A2PBrandRegistrationEmbeddedSessionList[M]:
        """The A2 P Brand Registration Embedded Session records under these IDs. Sends nothing."""
        from .a2_p_brand_registration_embedded_session import A2PBrandRegistrationEmbeddedSessionList

        return A2PBrandRegistrationEmbeddedSessionList(self._client, {**self._path, "id": id})

    def a2_p_campaign_registration_embedded_sessions(self, id: str) -> A2PCampaignRegistrationEmbeddedSessionList[M]:
        """The A2 P Campaign Registration Embedded Session records under these IDs. Sends nothing."""
        from .a2_p_campaign_registration_embedded_session import A2PCampaignRegistrationEmbeddedSessionList

        return A2PCampaignRegistrationEmbeddedSessionList(self._client, {**self._path, "id": id})


__all__ = ["V1"]
