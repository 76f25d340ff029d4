"""A2 P Brand Registration records.

Generated from specs/contract/twilio_trusthub_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict

from ....base.compat import Required
from ....base.fields import field
from ....base.instance_resource import InstanceResource
from ....base.json_body import JsonBody
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import op
from ....base.request import Request
from ....base.uri import Uri

TrusthubV1A2pBrandRegistrationRequestBrandType: TypeAlias = Literal["STANDARD", "SOLE_PROPRIETOR"]


class TrusthubV1A2pBrandRegistrationRequest(TypedDict, total=False):
    """`trusthub.v1.a2p_brand_registration_request` in a request.

    Attributes:
        themeSetId: At most 255 characters.
        friendlyName: 1 to 255 characters.
        notificationEmail: E-mail address; at most 500 characters.
        businessName: At most 255 characters.
        businessRegistrationNumber: 1 to 21 characters.
        businessStockSymbol: At most 10 characters.
        businessStreetAddress: At most 100 characters.
        businessStreetAddress2: At most 100 characters.
        businessCity: At most 100 characters.
        businessStateProvinceRegion: At most 20 characters.
        businessPostalCode: At most 10 characters.
        businessCountry: 1 to 2 characters.
        businessContactFirstName: At most 100 characters.
        businessContactLastName: At most 100 characters.
        businessContactEmail: E-mail address; 1 to 100 characters.
        businessContactPhone: Phone number in E.164 format, or a channel address; 1 to 20 characters.
        authorizedContactVerificationEmail: E-mail address; at most 255 characters.
        authorizedContactMobilePhoneNumberE164: Phone number in E.164 format, or a channel address; at most 20
            characters.
    """

    brandType: Required[TrusthubV1A2pBrandRegistrationRequestBrandType | str]
    themeSetId: str
    friendlyName: str
    notificationEmail: Required[str]
    businessName: str
    businessRegistrationAuthority: str
    businessRegistrationNumber: str
    businessIndustry: str
    businessWebsite: str
    businessType: str
    businessStockSymbol: str
    businessStockExchange: str
    businessTaxExemptStatus: str
    brandExternalVettingToken: str
    businessStreetAddress: str
    businessStreetAddress2: str
    businessCity: str
    businessStateProvinceRegion: str
    businessPostalCode: str
    businessCountry: str
    businessContactFirstName: str
    businessContactLastName: str
    businessContactEmail: str
    businessContactPhone: str
    authorizedContactVerificationEmail: str
    authorizedContactMobilePhoneNumberE164: str
    isTest: bool
    skipAutomaticSecVet: bool


class A2PBrandRegistrationInstance(InstanceResource[M]):
    """An A2 P Brand Registration as returned by Twilio."""

    id: field[str] = field()
    session_id: field[str] = field(key="sessionId")
    session_token: field[str] = field(key="sessionToken")

    # Also class attributes, as in twilio-python: A2PBrandRegistrationInstance.TrusthubV1A2pBrandRegistrationRequest({...})
    TrusthubV1A2pBrandRegistrationRequest = TrusthubV1A2pBrandRegistrationRequest


class A2PBrandRegistrationList(ListResource[M]):
    """A2 P Brand Registration records."""

    _uri = Uri("https://trusthub.twilio.com/v1/A2PBrandRegistrations")

    @op
    def create(
        self, trusthub_v1_a2p_brand_registration_request: TrusthubV1A2pBrandRegistrationRequest
    ) -> Request[A2PBrandRegistrationInstance[M]]:
        """Create an A2 P Brand Registration: POST /v1/A2PBrandRegistrations"""
        return Request(
            self,
            "POST",
            A2PBrandRegistrationInstance,
            json=JsonBody(
                trusthub_v1_a2p_brand_registration_request,
                TrusthubV1A2pBrandRegistrationRequest,
                name="trusthub_v1_a2p_brand_registration_request",
            ),
        )

    # Also class attributes, as in twilio-python: A2PBrandRegistrationList.TrusthubV1A2pBrandRegistrationRequest({...})
    TrusthubV1A2pBrandRegistrationRequest = TrusthubV1A2pBrandRegistrationRequest


__all__ = [
    "A2PBrandRegistrationInstance",
    "A2PBrandRegistrationList",
    "TrusthubV1A2pBrandRegistrationRequest",
    "TrusthubV1A2pBrandRegistrationRequestBrandType",
]
