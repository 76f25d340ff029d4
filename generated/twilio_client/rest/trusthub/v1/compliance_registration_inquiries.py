"""Compliance Registration Inquiries records.

Generated from specs/contract/twilio_trusthub_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from ....base.fields import field
from ....base.instance_context import InstanceContext
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import op
from ....base.request import Request
from ....base.serialize import true_or_false
from ....base.uri import Uri

ComplianceRegistrationEndUserType: TypeAlias = Literal["Individual", "Business"]
ComplianceRegistrationPhoneNumberType: TypeAlias = Literal["local", "national", "mobile", "toll-free"]
ComplianceRegistrationBusinessIdentityType: TypeAlias = Literal["direct_customer", "isv_reseller_or_partner", "unknown"]
ComplianceRegistrationBusinessRegistrationAuthority: TypeAlias = Literal[
    "UK:CRN", "US:EIN", "CA:CBN", "AU:ACN", "Other"
]


class ComplianceRegistrationInquiriesContext(InstanceContext[M]):
    """One Compliance Registration Inquiries."""

    _uri = Uri(
        "https://trusthub.twilio.com/v1/ComplianceInquiries/Registration/{registration_id}/RegulatoryCompliance/GB/Initialize",
    )

    @op
    def update(
        self, is_isv_embed: bool | None = None, theme_set_id: str | None = None
    ) -> Request[ComplianceRegistrationInquiriesInstance[M]]:
        """Update the Compliance Registration Inquiries.

        POST /v1/ComplianceInquiries/Registration/{RegistrationId}/RegulatoryCompliance/GB/Initialize
        """
        return Request(
            self,
            "POST",
            ComplianceRegistrationInquiriesInstance,
            form={"IsIsvEmbed": true_or_false(is_isv_embed), "ThemeSetId": theme_set_id},
        )


class ComplianceRegistrationInquiriesInstance(ComplianceRegistrationInquiriesContext[M], InstanceResource[M]):
    """A Compliance Registration Inquiries as returned by Twilio."""

    _identity = {"registration_id": "registration_id"}
    _shown = ("registration_id",)

    inquiry_id: field[str] = field()
    inquiry_session_token: field[str] = field()
    registration_id: field[str] = field()
    url: field[str] = field()

    class EndUserType:
        """Values of ComplianceRegistrationEndUserType."""

        INDIVIDUAL: Final = "Individual"
        BUSINESS: Final = "Business"

    class PhoneNumberType:
        """Values of ComplianceRegistrationPhoneNumberType."""

        LOCAL: Final = "local"
        NATIONAL: Final = "national"
        MOBILE: Final = "mobile"
        TOLL_FREE: Final = "toll-free"

    class BusinessIdentityType:
        """Values of ComplianceRegistrationBusinessIdentityType."""

        DIRECT_CUSTOMER: Final = "direct_customer"
        ISV_RESELLER_OR_PARTNER: Final = "isv_reseller_or_partner"
        UNKNOWN: Final = "unknown"

    class BusinessRegistrationAuthority:
        """Values of ComplianceRegistrationBusinessRegistrationAuthority."""

        UK_CRN: Final = "UK:CRN"
        US_EIN: Final = "US:EIN"
        CA_CBN: Final = "CA:CBN"
        AU_ACN: Final = "AU:ACN"
        OTHER: Final = "Other"


class ComplianceRegistrationInquiriesList(ListResource[M]):
    """Compliance Registration Inquiries records."""

    _uri = Uri("https://trusthub.twilio.com/v1/ComplianceInquiries/Registration/RegulatoryCompliance/GB/Initialize")

    def __call__(self, registration_id: str) -> ComplianceRegistrationInquiriesContext[M]:
        """The Compliance Registration Inquiries with this identifier. Sends no request."""
        return ComplianceRegistrationInquiriesContext(self._client, {**self._path, "registration_id": registration_id})

    get = __call__

    @op
    def create(
        self,
        end_user_type: ComplianceRegistrationEndUserType | str,
        phone_number_type: ComplianceRegistrationPhoneNumberType | str,
        business_identity_type: ComplianceRegistrationBusinessIdentityType | str | None = None,
        business_registration_authority: ComplianceRegistrationBusinessRegistrationAuthority | str | None = None,
        business_legal_name: str | None = None,
        notification_email: str | None = None,
        accepted_notification_receipt: bool | None = None,
        business_registration_number: str | None = None,
        business_website_url: str | None = None,
        friendly_name: str | None = None,
        authorized_representative1_first_name: str | None = None,
        authorized_representative1_last_name: str | None = None,
        authorized_representative1_phone: str | None = None,
        authorized_representative1_email: str | None = None,
        authorized_representative1_date_of_birth: str | None = None,
        address_street: str | None = None,
        address_street_secondary: str | None = None,
        address_city: str | None = None,
        address_subdivision: str | None = None,
        address_postal_code: str | None = None,
        address_country_code: str | None = None,
        emergency_address_street: str | None = None,
        emergency_address_street_secondary: str | None = None,
        emergency_address_city: str | None = None,
        emergency_address_subdivision: str | None = None,
        emergency_address_postal_code: str | None = None,
        emergency_address_country_code: str | None = None,
        use_address_as_emergency_address: bool | None = None,
        file_name: str | None = None,
        file: str | None = None,
        first_name: str | None = None,
        last_name: str | None = None,
        date_of_birth: str | None = None,
        individual_email: str | None = None,
        individual_phone: str | None = None,
        is_isv_embed: bool | None = None,
        isv_registering_for_self_or_tenant: str | None = None,
        status_callback_url: str | None = None,
        theme_set_id: str | None = None,
    ) -> Request[ComplianceRegistrationInquiriesInstance[M]]:
        """Create a Compliance Registration Inquiries.

        POST /v1/ComplianceInquiries/Registration/RegulatoryCompliance/GB/Initialize
        """
        return Request(
            self,
            "POST",
            ComplianceRegistrationInquiriesInstance,
            form={
                "EndUserType": end_user_type,
                "PhoneNumberType": phone_number_type,
                "BusinessIdentityType": business_identity_type,
                "BusinessRegistrationAuthority": business_registration_authority,
                "BusinessLegalName": business_legal_name,
                "NotificationEmail": notification_email,
                "AcceptedNotificationReceipt": true_or_false(accepted_notification_receipt),
                "BusinessRegistrationNumber": business_registration_number,
                "BusinessWebsiteUrl": business_website_url,
                "FriendlyName": friendly_name,
                "AuthorizedRepresentative1FirstName": authorized_representative1_first_name,
                "AuthorizedRepresentative1LastName": authorized_representative1_last_name,
                "AuthorizedRepresentative1Phone": authorized_representative1_phone,
                "AuthorizedRepresentative1Email": authorized_representative1_email,
                "AuthorizedRepresentative1DateOfBirth": authorized_representative1_date_of_birth,
                "AddressStreet": address_street,
                "AddressStreetSecondary": address_street_secondary,
                "AddressCity": address_city,
                "AddressSubdivision": address_subdivision,
                "AddressPostalCode": address_postal_code,
                "AddressCountryCode": address_country_code,
                "EmergencyAddressStreet": emergency_address_street,
                "EmergencyAddressStreetSecondary": emergency_address_street_secondary,
                "EmergencyAddressCity": emergency_address_city,
                "EmergencyAddressSubdivision": emergency_address_subdivision,
                "EmergencyAddressPostalCode": emergency_address_postal_code,
                "EmergencyAddressCountryCode": emergency_address_country_code,
                "UseAddressAsEmergencyAddress": true_or_false(use_address_as_emergency_address),
                "FileName": file_name,
                "File": file,
                "FirstName": first_name,
                "LastName": last_name,
                "DateOfBirth": date_of_birth,
                "IndividualEmail": individual_email,
                "IndividualPhone": individual_phone,
                "IsIsvEmbed": true_or_false(is_isv_embed),
                "IsvRegisteringForSelfOrTenant": isv_registering_for_self_or_tenant,
                "StatusCallbackUrl": status_callback_url,
                "ThemeSetId": theme_set_id,
            },
        )


__all__ = [
    "ComplianceRegistrationBusinessIdentityType",
    "ComplianceRegistrationBusinessRegistrationAuthority",
    "ComplianceRegistrationEndUserType",
    "ComplianceRegistrationInquiriesContext",
    "ComplianceRegistrationInquiriesInstance",
    "ComplianceRegistrationInquiriesList",
    "ComplianceRegistrationPhoneNumberType",
]
