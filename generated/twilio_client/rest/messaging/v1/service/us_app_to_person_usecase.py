"""Us App To Person Usecase records.

Generated from specs/contract/twilio_messaging_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from .....base.checks import matches
from .....base.fields import field
from .....base.instance_resource import InstanceResource
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.operation import op
from .....base.request import Request
from .....base.uri import Uri
from .....base.values import Json
from .....sids import BrandRegistrationSid, MessagingServiceSid


class UsAppToPersonUsecaseInstance(InstanceResource[M]):
    """A Us App To Person Usecase as returned by Twilio."""

    us_app_to_person_usecases: field[list[Json]] = field()


class UsAppToPersonUsecaseList(ListResource[M]):
    """Us App To Person Usecase records."""

    _uri = Uri(
        "https://messaging.twilio.com/v1/Services/{messaging_service_sid}/Compliance/Usa2p/Usecases",
        messaging_service_sid=MessagingServiceSid,
    )

    @op
    def fetch(
        self, brand_registration_sid: BrandRegistrationSid | None = None
    ) -> Request[UsAppToPersonUsecaseInstance[M]]:
        """Fetch the Us App To Person Usecase: GET /v1/Services/{MessagingServiceSid}/Compliance/Usa2p/Usecases"""
        return Request(
            self,
            "GET",
            UsAppToPersonUsecaseInstance,
            query={"BrandRegistrationSid": brand_registration_sid},
            checks=(matches(BrandRegistrationSid, brand_registration_sid=brand_registration_sid),),
        )


__all__ = ["UsAppToPersonUsecaseInstance", "UsAppToPersonUsecaseList"]
