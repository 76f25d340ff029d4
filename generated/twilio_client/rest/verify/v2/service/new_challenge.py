"""New Challenge records.

Generated from specs/contract/twilio_verify_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import Literal, TypeAlias, TypedDict

from .....base.deserialize import iso8601_datetime
from .....base.fields import field
from .....base.instance_context import InstanceContext
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

NewChallengeStatus: TypeAlias = Literal["pending", "expired", "approved", "denied"]
NewChallengeRespondedReason: TypeAlias = Literal["none", "not_needed", "not_requested"]
NewChallengeFactorType: TypeAlias = Literal["push", "totp", "passkeys"]


class CreatePasskeysChallengeRequest(TypedDict, total=False):
    """The body of a request."""

    identity: str
    factor_sid: str


class NewChallengeContext(InstanceContext[M]):
    """One New Challenge."""

    _uri = Uri("https://verify.twilio.com/v2/Services/{service_sid}/Passkeys/Challenges", service_sid=VerifyServiceSid)

    @op
    def create(
        self, create_passkeys_challenge_request: CreatePasskeysChallengeRequest | None = None
    ) -> Request[NewChallengeInstance[M]]:
        """Create a New Challenge: POST /v2/Services/{ServiceSid}/Passkeys/Challenges"""
        return Request(
            self,
            "POST",
            NewChallengeInstance,
            json=JsonBody(
                create_passkeys_challenge_request,
                CreatePasskeysChallengeRequest | None,
                name="create_passkeys_challenge_request",
            ),
        )

    # Also class attributes, as in twilio-python: NewChallengeContext.CreatePasskeysChallengeRequest({...})
    CreatePasskeysChallengeRequest = CreatePasskeysChallengeRequest


class NewChallengeInstance(NewChallengeContext[M], InstanceResource[M]):
    """A New Challenge as returned by Twilio.

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
    status: field[NewChallengeStatus | str] = field()
    responded_reason: field[NewChallengeRespondedReason | str] = field()
    details: field[Json] = field()
    hidden_details: field[Json] = field()
    metadata: field[Json] = field()
    factor_type: field[NewChallengeFactorType | str] = field()
    url: field[str] = field()
    links: field[dict[str, Json]] = field()
    options: field[dict[str, Json]] = field()


class NewChallengeList(ListResource[M]):
    """New Challenge records."""

    def __call__(self) -> NewChallengeContext[M]:
        """The New Challenge. Sends no request."""
        return NewChallengeContext(self._client, {**self._path})

    get = __call__

    # Also class attributes, as in twilio-python: NewChallengeList.CreatePasskeysChallengeRequest({...})
    CreatePasskeysChallengeRequest = CreatePasskeysChallengeRequest


__all__ = [
    "CreatePasskeysChallengeRequest",
    "NewChallengeContext",
    "NewChallengeFactorType",
    "NewChallengeInstance",
    "NewChallengeList",
    "NewChallengeRespondedReason",
    "NewChallengeStatus",
]
