"""Compliance Tollfree Inquiries records.

Generated from specs/contract/twilio_trusthub_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Literal, TypeAlias

from ....base.checks import matches
from ....base.fields import field
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import op
from ....base.request import Request
from ....base.serialize import true_or_false
from ....base.uri import Uri
from ....sids import BUSid

ComplianceTollfreeInquiryOptInType: TypeAlias = Literal[
    "VERBAL", "WEB_FORM", "PAPER_FORM", "VIA_TEXT", "MOBILE_QR_CODE"
]
ComplianceTollfreeInquiryBusinessType: TypeAlias = Literal[
    "PRIVATE_PROFIT", "PUBLIC_PROFIT", "NON_PROFIT", "SOLE_PROPRIETOR", "GOVERNMENT"
]


class ComplianceTollfreeInquiriesInstance(InstanceResource[M]):
    """A Compliance Tollfree Inquiries as returned by Twilio."""

    inquiry_id: field[str] = field()
    inquiry_session_token: field[str] = field()
    registration_id: field[str] = field()
    url: field[str] = field()

    class OptInType:
        """Values of ComplianceTollfreeInquiryOptInType."""

        VERBAL: Final = "VERBAL"
        WEB_FORM: Final = "WEB_FORM"
        PAPER_FORM: Final = "PAPER_FORM"
        VIA_TEXT: Final = "VIA_TEXT"
        MOBILE_QR_CODE: Final = "MOBILE_QR_CODE"

    class BusinessType:
        """Values of ComplianceTollfreeInquiryBusinessType."""

        PRIVATE_PROFIT: Final = "PRIVATE_PROFIT"
        PUBLIC_PROFIT: Final = "PUBLIC_PROFIT"
        NON_PROFIT: Final = "NON_PROFIT"
        SOLE_PROPRIETOR: Final = "SOLE_PROPRIETOR"
        GOVERNMENT: Final = "GOVERNMENT"


class ComplianceTollfreeInquiriesList(ListResource[M]):
    """Compliance Tollfree Inquiries records."""

    _uri = Uri("https://trusthub.twilio.com/v1/ComplianceInquiries/Tollfree/Initialize")

    @op
    def create(
        self,
        tollfree_phone_number: str,
        notification_email: str,
        customer_profile_sid: BUSid | None = None,
        business_name: str | None = None,
        business_website: str | None = None,
        use_case_categories: str | Sequence[str] | None = None,
        use_case_summary: str | None = None,
        production_message_sample: str | None = None,
        opt_in_image_urls: str | Sequence[str] | None = None,
        opt_in_type: ComplianceTollfreeInquiryOptInType | str | None = None,
        message_volume: str | None = None,
        business_street_address: str | None = None,
        business_street_address2: str | None = None,
        business_city: str | None = None,
        business_state_province_region: str | None = None,
        business_postal_code: str | None = None,
        business_country: str | None = None,
        additional_information: str | None = None,
        business_contact_first_name: str | None = None,
        business_contact_last_name: str | None = None,
        business_contact_email: str | None = None,
        business_contact_phone: str | None = None,
        theme_set_id: str | None = None,
        skip_messaging_use_case: bool | None = None,
        business_registration_number: str | None = None,
        business_registration_authority: str | None = None,
        business_registration_country: str | None = None,
        business_type: ComplianceTollfreeInquiryBusinessType | str | None = None,
        doing_business_as: str | None = None,
        opt_in_confirmation_message: str | None = None,
        help_message_sample: str | None = None,
        privacy_policy_url: str | None = None,
        terms_and_conditions_url: str | None = None,
        age_gated_content: bool | None = None,
        external_reference_id: str | None = None,
        opt_in_keywords: str | Sequence[str] | None = None,
        vetting_id: str | None = None,
        vetting_provider: str | None = None,
    ) -> Request[ComplianceTollfreeInquiriesInstance[M]]:
        """Create a Compliance Tollfree Inquiries: POST /v1/ComplianceInquiries/Tollfree/Initialize

        Args:
            tollfree_phone_number: Phone number in E.164 format, or a channel address.
            business_contact_phone: Phone number in E.164 format, or a channel address.
        """
        return Request(
            self,
            "POST",
            ComplianceTollfreeInquiriesInstance,
            form={
                "TollfreePhoneNumber": tollfree_phone_number,
                "NotificationEmail": notification_email,
                "CustomerProfileSid": customer_profile_sid,
                "BusinessName": business_name,
                "BusinessWebsite": business_website,
                "UseCaseCategories": use_case_categories,
                "UseCaseSummary": use_case_summary,
                "ProductionMessageSample": production_message_sample,
                "OptInImageUrls": opt_in_image_urls,
                "OptInType": opt_in_type,
                "MessageVolume": message_volume,
                "BusinessStreetAddress": business_street_address,
                "BusinessStreetAddress2": business_street_address2,
                "BusinessCity": business_city,
                "BusinessStateProvinceRegion": business_state_province_region,
                "BusinessPostalCode": business_postal_code,
                "BusinessCountry": business_country,
                "AdditionalInformation": additional_information,
                "BusinessContactFirstName": business_contact_first_name,
                "BusinessContactLastName": business_contact_last_name,
                "BusinessContactEmail": business_contact_email,
                "BusinessContactPhone": business_contact_phone,
                "ThemeSetId": theme_set_id,
                "SkipMessagingUseCase": true_or_false(skip_messaging_use_case),
                "BusinessRegistrationNumber": business_registration_number,
                "BusinessRegistrationAuthority": business_registration_authority,
                "BusinessRegistrationCountry": business_registration_country,
                "BusinessType": business_type,
                "DoingBusinessAs": doing_business_as,
                "OptInConfirmationMessage": opt_in_confirmation_message,
                "HelpMessageSample": help_message_sample,
                "PrivacyPolicyUrl": privacy_policy_url,
                "TermsAndConditionsUrl": terms_and_conditions_url,
                "AgeGatedContent": true_or_false(age_gated_content),
                "ExternalReferenceId": external_reference_id,
                "OptInKeywords": opt_in_keywords,
                "VettingId": vetting_id,
                "VettingProvider": vetting_provider,
            },
            checks=(matches(BUSid, customer_profile_sid=customer_profile_sid),),
        )


__all__ = [
    "ComplianceTollfreeInquiriesInstance",
    "ComplianceTollfreeInquiriesList",
    "ComplianceTollfreeInquiryBusinessType",
    "ComplianceTollfreeInquiryOptInType",
]
