"""Tollfree Verification records.

Generated from specs/contract/twilio_messaging_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final, Literal, TypeAlias

from ....base.checks import matches
from ....base.deserialize import integer, iso8601_datetime
from ....base.fields import field
from ....base.instance_context import InstanceContext
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import listing, op, streaming
from ....base.page import Page
from ....base.paging import Linked
from ....base.request import Listing, Request
from ....base.serialize import true_or_false
from ....base.uri import Uri
from ....base.values import Json
from ....sids import AccountSid, BUSid, ChannelEndpointAssignmentSid, PhoneNumberSid, TollfreeVerificationSid

TollfreeVerificationStatus: TypeAlias = Literal["PENDING_REVIEW", "IN_REVIEW", "TWILIO_APPROVED", "TWILIO_REJECTED"]
TollfreeVerificationUseCaseCategories: TypeAlias = Literal[
    "TWO_FACTOR_AUTHENTICATION",
    "ACCOUNT_NOTIFICATIONS",
    "CUSTOMER_CARE",
    "CHARITY_NONPROFIT",
    "DELIVERY_NOTIFICATIONS",
    "FRAUD_ALERT_MESSAGING",
    "EVENTS",
    "HIGHER_EDUCATION",
    "K12",
    "MARKETING",
    "POLLING_AND_VOTING_NON_POLITICAL",
    "POLITICAL_ELECTION_CAMPAIGNS",
    "PUBLIC_SERVICE_ANNOUNCEMENT",
    "SECURITY_ALERT",
]
TollfreeVerificationOptInType: TypeAlias = Literal[
    "VERBAL", "WEB_FORM", "PAPER_FORM", "VIA_TEXT", "MOBILE_QR_CODE", "IMPORT", "IMPORT_PLEASE_REPLACE"
]
TollfreeVerificationBusinessRegistrationAuthority: TypeAlias = Literal[
    "EIN",
    "CBN",
    "CRN",
    "PROVINCIAL_NUMBER",
    "VAT",
    "ACN",
    "ABN",
    "BRN",
    "SIREN",
    "SIRET",
    "NZBN",
    "USt-IdNr",
    "CIF",
    "NIF",
    "CNPJ",
    "UID",
    "NEQ",
    "OTHER",
]
TollfreeVerificationBusinessType: TypeAlias = Literal[
    "PRIVATE_PROFIT", "PUBLIC_PROFIT", "SOLE_PROPRIETOR", "NON_PROFIT", "GOVERNMENT"
]
TollfreeVerificationVettingProvider: TypeAlias = Literal["CAMPAIGN_VERIFY"]


class TollfreeVerificationContext(InstanceContext[M]):
    """One Tollfree Verification."""

    _uri = Uri("https://messaging.twilio.com/v1/Tollfree/Verifications/{sid}", sid=TollfreeVerificationSid)

    @op
    def fetch(self) -> Request[TollfreeVerificationInstance[M]]:
        """Fetch the Tollfree Verification: GET /v1/Tollfree/Verifications/{Sid}"""
        return Request(self, "GET", TollfreeVerificationInstance)

    @op
    def update(
        self,
        business_name: str | None = None,
        business_website: str | None = None,
        notification_email: str | None = None,
        use_case_categories: (
            TollfreeVerificationUseCaseCategories | str | Sequence[TollfreeVerificationUseCaseCategories | str] | None
        ) = None,
        use_case_summary: str | None = None,
        production_message_sample: str | None = None,
        opt_in_image_urls: str | Sequence[str] | None = None,
        opt_in_type: TollfreeVerificationOptInType | str | None = None,
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
        edit_reason: str | None = None,
        business_registration_number: str | None = None,
        business_registration_authority: TollfreeVerificationBusinessRegistrationAuthority | str | None = None,
        business_registration_country: str | None = None,
        business_type: TollfreeVerificationBusinessType | str | None = None,
        business_registration_phone_number: str | None = None,
        doing_business_as: str | None = None,
        opt_in_confirmation_message: str | None = None,
        help_message_sample: str | None = None,
        privacy_policy_url: str | None = None,
        terms_and_conditions_url: str | None = None,
        age_gated_content: bool | None = None,
        opt_in_keywords: str | Sequence[str] | None = None,
        vetting_provider: TollfreeVerificationVettingProvider | str | None = None,
        vetting_id: str | None = None,
    ) -> Request[TollfreeVerificationInstance[M]]:
        """Update the Tollfree Verification: POST /v1/Tollfree/Verifications/{Sid}

        Args:
            business_contact_phone: Phone number in E.164 format, or a channel address.
        """
        return Request(
            self,
            "POST",
            TollfreeVerificationInstance,
            form={
                "BusinessName": business_name,
                "BusinessWebsite": business_website,
                "NotificationEmail": notification_email,
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
                "EditReason": edit_reason,
                "BusinessRegistrationNumber": business_registration_number,
                "BusinessRegistrationAuthority": business_registration_authority,
                "BusinessRegistrationCountry": business_registration_country,
                "BusinessType": business_type,
                "BusinessRegistrationPhoneNumber": business_registration_phone_number,
                "DoingBusinessAs": doing_business_as,
                "OptInConfirmationMessage": opt_in_confirmation_message,
                "HelpMessageSample": help_message_sample,
                "PrivacyPolicyUrl": privacy_policy_url,
                "TermsAndConditionsUrl": terms_and_conditions_url,
                "AgeGatedContent": true_or_false(age_gated_content),
                "OptInKeywords": opt_in_keywords,
                "VettingProvider": vetting_provider,
                "VettingId": vetting_id,
            },
        )

    @op
    def delete(self) -> Request[bool]:
        """Delete the Tollfree Verification: DELETE /v1/Tollfree/Verifications/{Sid}"""
        return Request(self, "DELETE", bool)


class TollfreeVerificationInstance(TollfreeVerificationContext[M], InstanceResource[M]):
    """A Tollfree Verification as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid", "opt_in_type", "status", "business_registration_authority", "business_type", "vetting_provider")

    sid: field[TollfreeVerificationSid] = field()
    account_sid: field[AccountSid] = field()
    customer_profile_sid: field[BUSid] = field()
    trust_product_sid: field[BUSid] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    regulated_item_sid: field[ChannelEndpointAssignmentSid] = field()
    business_name: field[str] = field()
    business_street_address: field[str] = field()
    business_street_address2: field[str] = field()
    business_city: field[str] = field()
    business_state_province_region: field[str] = field()
    business_postal_code: field[str] = field()
    business_country: field[str] = field()
    business_website: field[str] = field()
    business_contact_first_name: field[str] = field()
    business_contact_last_name: field[str] = field()
    business_contact_email: field[str] = field()
    business_contact_phone: field[str] = field()
    notification_email: field[str] = field()
    use_case_categories: field[list[TollfreeVerificationUseCaseCategories | str]] = field()
    use_case_summary: field[str] = field()
    production_message_sample: field[str] = field()
    opt_in_image_urls: field[list[str]] = field()
    opt_in_type: field[TollfreeVerificationOptInType | str] = field()
    message_volume: field[str] = field()
    additional_information: field[str] = field()
    tollfree_phone_number_sid: field[PhoneNumberSid] = field()
    tollfree_phone_number: field[str] = field()
    status: field[TollfreeVerificationStatus | str] = field()
    url: field[str] = field()
    rejection_reason: field[str] = field()
    error_code: field[int] = field(integer)
    edit_expiration: field[datetime] = field(iso8601_datetime)
    edit_allowed: field[bool] = field()
    business_registration_number: field[str] = field()
    business_registration_authority: field[TollfreeVerificationBusinessRegistrationAuthority | str] = field()
    business_registration_country: field[str] = field()
    business_type: field[TollfreeVerificationBusinessType | str] = field()
    business_registration_phone_number: field[str] = field()
    doing_business_as: field[str] = field()
    opt_in_confirmation_message: field[str] = field()
    help_message_sample: field[str] = field()
    privacy_policy_url: field[str] = field()
    terms_and_conditions_url: field[str] = field()
    age_gated_content: field[bool] = field()
    opt_in_keywords: field[list[str]] = field()
    rejection_reasons: field[list[Json]] = field()
    resource_links: field[Json] = field()
    external_reference_id: field[str] = field()
    vetting_id: field[str] = field()
    vetting_provider: field[TollfreeVerificationVettingProvider | str] = field()
    vetting_id_expiration: field[datetime] = field(iso8601_datetime)

    class Status:
        """Values of TollfreeVerificationStatus."""

        PENDING_REVIEW: Final = "PENDING_REVIEW"
        IN_REVIEW: Final = "IN_REVIEW"
        TWILIO_APPROVED: Final = "TWILIO_APPROVED"
        TWILIO_REJECTED: Final = "TWILIO_REJECTED"

    class OptInType:
        """Values of TollfreeVerificationOptInType."""

        VERBAL: Final = "VERBAL"
        WEB_FORM: Final = "WEB_FORM"
        PAPER_FORM: Final = "PAPER_FORM"
        VIA_TEXT: Final = "VIA_TEXT"
        MOBILE_QR_CODE: Final = "MOBILE_QR_CODE"
        IMPORT: Final = "IMPORT"
        IMPORT_PLEASE_REPLACE: Final = "IMPORT_PLEASE_REPLACE"

    class BusinessRegistrationAuthority:
        """Values of TollfreeVerificationBusinessRegistrationAuthority."""

        EIN: Final = "EIN"
        CBN: Final = "CBN"
        CRN: Final = "CRN"
        PROVINCIAL_NUMBER: Final = "PROVINCIAL_NUMBER"
        VAT: Final = "VAT"
        ACN: Final = "ACN"
        ABN: Final = "ABN"
        BRN: Final = "BRN"
        SIREN: Final = "SIREN"
        SIRET: Final = "SIRET"
        NZBN: Final = "NZBN"
        UST_IDNR: Final = "USt-IdNr"
        CIF: Final = "CIF"
        NIF: Final = "NIF"
        CNPJ: Final = "CNPJ"
        UID: Final = "UID"
        NEQ: Final = "NEQ"
        OTHER: Final = "OTHER"

    class BusinessType:
        """Values of TollfreeVerificationBusinessType."""

        PRIVATE_PROFIT: Final = "PRIVATE_PROFIT"
        PUBLIC_PROFIT: Final = "PUBLIC_PROFIT"
        SOLE_PROPRIETOR: Final = "SOLE_PROPRIETOR"
        NON_PROFIT: Final = "NON_PROFIT"
        GOVERNMENT: Final = "GOVERNMENT"

    class VettingProvider:
        """Values of TollfreeVerificationVettingProvider."""

        CAMPAIGN_VERIFY: Final = "CAMPAIGN_VERIFY"


class TollfreeVerificationPage(Page[M, TollfreeVerificationInstance[M]]):
    """One page of Tollfree Verification records."""

    _record = TollfreeVerificationInstance
    _paging = Linked("verifications", max_size=1000)


class TollfreeVerificationList(ListResource[M]):
    """Tollfree Verification records."""

    _uri = Uri("https://messaging.twilio.com/v1/Tollfree/Verifications")

    def __call__(self, sid: TollfreeVerificationSid) -> TollfreeVerificationContext[M]:
        """The Tollfree Verification with this identifier. Sends no request."""
        return TollfreeVerificationContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(
        self,
        tollfree_phone_number_sid: PhoneNumberSid | None = None,
        status: TollfreeVerificationStatus | str | None = None,
        external_reference_id: str | None = None,
        include_sub_accounts: bool | None = None,
        trust_product_sid: str | Sequence[str] | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[TollfreeVerificationInstance[M]]:
        """List Tollfree Verification records: GET /v1/Tollfree/Verifications

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(
            self,
            TollfreeVerificationPage,
            query={
                "TollfreePhoneNumberSid": tollfree_phone_number_sid,
                "Status": status,
                "ExternalReferenceId": external_reference_id,
                "IncludeSubAccounts": true_or_false(include_sub_accounts),
                "TrustProductSid": trust_product_sid,
                "PageSize": page_size,
            },
            limit=limit,
            checks=(matches(PhoneNumberSid, tollfree_phone_number_sid=tollfree_phone_number_sid),),
        )

    stream = streaming(list)

    @op
    def page(
        self,
        tollfree_phone_number_sid: PhoneNumberSid | None = None,
        status: TollfreeVerificationStatus | str | None = None,
        external_reference_id: str | None = None,
        include_sub_accounts: bool | None = None,
        trust_product_sid: str | Sequence[str] | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[TollfreeVerificationPage[M]]:
        """Fetch one page of Tollfree Verification records: GET /v1/Tollfree/Verifications

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            TollfreeVerificationPage,
            query={
                "TollfreePhoneNumberSid": tollfree_phone_number_sid,
                "Status": status,
                "ExternalReferenceId": external_reference_id,
                "IncludeSubAccounts": true_or_false(include_sub_accounts),
                "TrustProductSid": trust_product_sid,
                "PageToken": page_token,
                "Page": page_number,
                "PageSize": page_size,
            },
            checks=(matches(PhoneNumberSid, tollfree_phone_number_sid=tollfree_phone_number_sid),),
        )

    @op
    def get_page(self, target_url: str) -> Request[TollfreeVerificationPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", TollfreeVerificationPage, url=target_url)

    @op
    def create(
        self,
        business_name: str,
        business_website: str,
        notification_email: str,
        use_case_categories: (
            TollfreeVerificationUseCaseCategories | str | Sequence[TollfreeVerificationUseCaseCategories | str]
        ),
        use_case_summary: str,
        production_message_sample: str,
        opt_in_image_urls: str | Sequence[str],
        opt_in_type: TollfreeVerificationOptInType | str,
        message_volume: str,
        tollfree_phone_number_sid: PhoneNumberSid,
        customer_profile_sid: BUSid | None = None,
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
        external_reference_id: str | None = None,
        business_registration_number: str | None = None,
        business_registration_authority: TollfreeVerificationBusinessRegistrationAuthority | str | None = None,
        business_registration_country: str | None = None,
        business_type: TollfreeVerificationBusinessType | str | None = None,
        business_registration_phone_number: str | None = None,
        doing_business_as: str | None = None,
        opt_in_confirmation_message: str | None = None,
        help_message_sample: str | None = None,
        privacy_policy_url: str | None = None,
        terms_and_conditions_url: str | None = None,
        age_gated_content: bool | None = None,
        opt_in_keywords: str | Sequence[str] | None = None,
        vetting_provider: TollfreeVerificationVettingProvider | str | None = None,
        vetting_id: str | None = None,
    ) -> Request[TollfreeVerificationInstance[M]]:
        """Create a Tollfree Verification: POST /v1/Tollfree/Verifications

        Args:
            business_contact_phone: Phone number in E.164 format, or a channel address.
        """
        return Request(
            self,
            "POST",
            TollfreeVerificationInstance,
            form={
                "BusinessName": business_name,
                "BusinessWebsite": business_website,
                "NotificationEmail": notification_email,
                "UseCaseCategories": use_case_categories,
                "UseCaseSummary": use_case_summary,
                "ProductionMessageSample": production_message_sample,
                "OptInImageUrls": opt_in_image_urls,
                "OptInType": opt_in_type,
                "MessageVolume": message_volume,
                "TollfreePhoneNumberSid": tollfree_phone_number_sid,
                "CustomerProfileSid": customer_profile_sid,
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
                "ExternalReferenceId": external_reference_id,
                "BusinessRegistrationNumber": business_registration_number,
                "BusinessRegistrationAuthority": business_registration_authority,
                "BusinessRegistrationCountry": business_registration_country,
                "BusinessType": business_type,
                "BusinessRegistrationPhoneNumber": business_registration_phone_number,
                "DoingBusinessAs": doing_business_as,
                "OptInConfirmationMessage": opt_in_confirmation_message,
                "HelpMessageSample": help_message_sample,
                "PrivacyPolicyUrl": privacy_policy_url,
                "TermsAndConditionsUrl": terms_and_conditions_url,
                "AgeGatedContent": true_or_false(age_gated_content),
                "OptInKeywords": opt_in_keywords,
                "VettingProvider": vetting_provider,
                "VettingId": vetting_id,
            },
            checks=(
                matches(PhoneNumberSid, tollfree_phone_number_sid=tollfree_phone_number_sid),
                matches(BUSid, customer_profile_sid=customer_profile_sid),
            ),
        )


__all__ = [
    "TollfreeVerificationBusinessRegistrationAuthority",
    "TollfreeVerificationBusinessType",
    "TollfreeVerificationContext",
    "TollfreeVerificationInstance",
    "TollfreeVerificationList",
    "TollfreeVerificationOptInType",
    "TollfreeVerificationPage",
    "TollfreeVerificationStatus",
    "TollfreeVerificationUseCaseCategories",
    "TollfreeVerificationVettingProvider",
]
