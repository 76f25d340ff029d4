"""A2 P Campaign Registration records.

Generated from specs/contract/twilio_trusthub_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from ....base.compat import Required
from ....base.fields import field
from ....base.instance_resource import InstanceResource
from ....base.json_body import JsonBody
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import op
from ....base.request import Request
from ....base.uri import Uri
from ....sids import BrandRegistrationSid, MessagingServiceSid


class TrusthubV1A2pCampaignRegistrationRequest(TypedDict, total=False):
    """`trusthub.v1.a2p_campaign_registration_request` in a request.

    Attributes:
        themeSetId: At most 255 characters.
        useCaseDescription: 40 to 4096 characters.
        useCaseSampleMessage1: 40 to 1024 characters.
        useCaseSampleMessage2: 40 to 1024 characters.
        useCaseSampleMessage3: 40 to 1024 characters.
        useCaseSampleMessage4: 40 to 1024 characters.
        useCaseSampleMessage5: 40 to 1024 characters.
        useCaseOptInDescription: 40 to 2048 characters.
        optInMessageSample: 20 to 1024 characters.
        optOutMessageSample: 20 to 1024 characters.
        helpMessageSample: 20 to 1024 characters.
    """

    a2pBrandRegistrationSid: Required[BrandRegistrationSid]
    messagingServiceSid: MessagingServiceSid
    themeSetId: str
    useCaseCategories: Sequence[str]
    useCaseDescription: str
    useCaseSampleMessage1: str
    useCaseSampleMessage2: str
    useCaseSampleMessage3: str
    useCaseSampleMessage4: str
    useCaseSampleMessage5: str
    useCaseOptInTypes: Sequence[str]
    useCaseOptInDescription: str
    hasEmbeddedLinks: bool
    hasEmbeddedPhone: bool
    embeddedUrlSample: str
    directLending: bool
    ageGated: bool
    privacyPolicyUrl: str
    termsAndConditionsUrl: str
    optInKeywords: Sequence[str]
    optInMessageSample: str
    optOutKeywords: Sequence[str]
    optOutMessageSample: str
    helpKeywords: Sequence[str]
    helpMessageSample: str


class A2PCampaignRegistrationInstance(InstanceResource[M]):
    """An A2 P Campaign Registration as returned by Twilio."""

    id: field[str] = field()
    session_id: field[str] = field(key="sessionId")
    session_token: field[str] = field(key="sessionToken")

    # Also class attributes, as in twilio-python: A2PCampaignRegistrationInstance.TrusthubV1A2pCampaignRegistrationRequest({...})
    TrusthubV1A2pCampaignRegistrationRequest = TrusthubV1A2pCampaignRegistrationRequest


class A2PCampaignRegistrationList(ListResource[M]):
    """A2 P Campaign Registration records."""

    _uri = Uri("https://trusthub.twilio.com/v1/A2PCampaignRegistrations")

    @op
    def create(
        self, trusthub_v1_a2p_campaign_registration_request: TrusthubV1A2pCampaignRegistrationRequest
    ) -> Request[A2PCampaignRegistrationInstance[M]]:
        """Create an A2 P Campaign Registration: POST /v1/A2PCampaignRegistrations"""
        return Request(
            self,
            "POST",
            A2PCampaignRegistrationInstance,
            json=JsonBody(
                trusthub_v1_a2p_campaign_registration_request,
                TrusthubV1A2pCampaignRegistrationRequest,
                name="trusthub_v1_a2p_campaign_registration_request",
            ),
        )

    # Also class attributes, as in twilio-python: A2PCampaignRegistrationList.TrusthubV1A2pCampaignRegistrationRequest({...})
    TrusthubV1A2pCampaignRegistrationRequest = TrusthubV1A2pCampaignRegistrationRequest


__all__ = ["A2PCampaignRegistrationInstance", "A2PCampaignRegistrationList", "TrusthubV1A2pCampaignRegistrationRequest"]
