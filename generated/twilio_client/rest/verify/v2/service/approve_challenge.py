"""Approve Challenge records.

Generated from specs/contract/twilio_verify_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import Literal, TypeAlias, TypedDict

from .....base.compat import Required
from .....base.deserialize import iso8601_datetime
from .....base.fields import field
from .....base.instance_resource import InstanceResource
from .....base.json_body import JsonBody
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.operation import op
from .....base.pii import Pii, personal
from .....base.request import Request
from .....base.uri import Uri
from .....base.values import Json
from .....sids import AccountSid, ChallengeSid, EntitySid, FactorSid, VerifyServiceSid

ApprovePasskeysChallengeRequestAuthenticatorAttachment: TypeAlias = Literal["platform", "cross-platform"]
ApprovePasskeysChallengeRequestType: TypeAlias = Literal["public-key"]
ApproveChallengeStatus: TypeAlias = Literal["pending", "expired", "approved", "denied"]
ApproveChallengeRespondedReason: TypeAlias = Literal["none", "not_needed", "not_requested"]
ApproveChallengeFactorType: TypeAlias = Literal["push", "totp", "passkeys"]


class ApprovePasskeysChallengeRequestResponse(TypedDict, total=False):
    """`response` in a request."""

    authenticatorData: Required[str]
    clientDataJSON: Required[str]
    signature: Required[str]
    userHandle: str


class ApprovePasskeysChallengeRequest(TypedDict, total=False):
    """The body of a request.

    Attributes:
        type: Default public-key.
    """

    id: Required[str]
    rawId: Required[str]
    authenticatorAttachment: Required[ApprovePasskeysChallengeRequestAuthenticatorAttachment | str]
    type: ApprovePasskeysChallengeRequestType | str
    response: Required[ApprovePasskeysChallengeRequestResponse]


class ApproveChallengeInstance(InstanceResource[M]):
    """An Approve Challenge as returned by Twilio.

    Attributes:
        identity: Personal data, kept 30 days.
        details: Personal data, kept 30 days.
        hidden_details: Personal data, kept 30 days.
        metadata: Personal data, kept 30 days.
    """

    _shown = ("status", "responded_reason", "factor_type")
    __pii__ = personal(identity=Pii(30), details=Pii(30), hidden_details=Pii(30), metadata=Pii(30))

    sid: field[ChallengeSid] = field()
    account_sid: field[AccountSid] = field()
    service_sid: field[VerifyServiceSid] = field()
    entity_sid: field[EntitySid] = field()
    identity: field[str] = field()
    factor_sid: field[FactorSid] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    date_responded: field[datetime] = field(iso8601_datetime)
    expiration_date: field[datetime] = field(iso8601_datetime)
    status: field[ApproveChallengeStatus | str] = field()
    responded_reason: field[ApproveChallengeRespondedReason | str] = field()
    details: field[Json] = field()
    hidden_details: field[Json] = field()
    metadata: field[Json] = field()
    factor_type: field[ApproveChallengeFactorType | str] = field()
    url: field[str] = field()
    links: field[dict[str, Json]] = field()
    options: field[dict[str, Json]] = field()

    # Also class attributes, as in twilio-python: ApproveChallengeInstance.ApprovePasskeysChallengeRequest({...})
    ApprovePasskeysChallengeRequestResponse = ApprovePasskeysChallengeRequestResponse
    ApprovePasskeysChallengeRequest = ApprovePasskeysChallengeRequest


class ApproveChallengeList(ListResource[M]):
    """Approve Challenge records."""

    _uri = Uri(
        "https://verify.twilio.com/v2/Services/{service_sid}/Passkeys/ApproveChallenge", service_sid=VerifyServiceSid
    )

    @op
    def update(
        self, approve_passkeys_challenge_request: ApprovePasskeysChallengeRequest
    ) -> Request[ApproveChallengeInstance[M]]:
        """Update the Approve Challenge: POST /v2/Services/{ServiceSid}/Passkeys/ApproveChallenge"""
        return Request(
            self,
            "POST",
            ApproveChallengeInstance,
            json=JsonBody(
                approve_passkeys_challenge_request,
                ApprovePasskeysChallengeRequest,
                name="approve_passkeys_challenge_request",
            ),
        )

    # Also class attributes, as in twilio-python: ApproveChallengeList.ApprovePasskeysChallengeRequest({...})
    ApprovePasskeysChallengeRequestResponse = ApprovePasskeysChallengeRequestResponse
    ApprovePasskeysChallengeRequest = ApprovePasskeysChallengeRequest


__all__ = [
    "ApproveChallengeFactorType",
    "ApproveChallengeInstance",
    "ApproveChallengeList",
    "ApproveChallengeRespondedReason",
    "ApproveChallengeStatus",
    "ApprovePasskeysChallengeRequest",
    "ApprovePasskeysChallengeRequestAuthenticatorAttachment",
    "ApprovePasskeysChallengeRequestResponse",
    "ApprovePasskeysChallengeRequestType",
]
