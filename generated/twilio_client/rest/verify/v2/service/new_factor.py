"""New Factor records.

Generated from specs/contract/twilio_verify_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Sequence
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
from .....sids import AccountSid, EntitySid, FactorSid, VerifyServiceSid

CreateNewPasskeysFactorRequestConfigAuthenticatorAttachment: TypeAlias = Literal["platform", "cross-platform", "any"]
CreateNewPasskeysFactorRequestConfigDiscoverableCredentials: TypeAlias = Literal["required", "preferred", "discouraged"]
CreateNewPasskeysFactorRequestConfigUserVerification: TypeAlias = Literal["required", "preferred", "discouraged"]
NewFactorStatus: TypeAlias = Literal["unverified", "verified"]
NewFactorFactorType: TypeAlias = Literal["push", "totp", "passkeys"]


class CreateNewPasskeysFactorRequestConfigRelyingParty(TypedDict, total=False):
    """`config.relying_party` in a request."""

    id: str
    name: str
    origins: Sequence[str]


class CreateNewPasskeysFactorRequestConfig(TypedDict, total=False):
    """`config` in a request."""

    relying_party: CreateNewPasskeysFactorRequestConfigRelyingParty
    authenticator_attachment: CreateNewPasskeysFactorRequestConfigAuthenticatorAttachment | str
    discoverable_credentials: CreateNewPasskeysFactorRequestConfigDiscoverableCredentials | str
    user_verification: CreateNewPasskeysFactorRequestConfigUserVerification | str


class CreateNewPasskeysFactorRequest(TypedDict, total=False):
    """The body of a request."""

    friendly_name: Required[str]
    identity: Required[str]
    config: CreateNewPasskeysFactorRequestConfig


class NewFactorInstance(InstanceResource[M]):
    """A New Factor as returned by Twilio.

    Attributes:
        identity: Personal data, kept 30 days.
        metadata: Personal data, kept 30 days.
    """

    _shown = ("status", "factor_type")
    __pii__ = personal(identity=Pii(30), metadata=Pii(30))

    sid: field[FactorSid] = field()
    account_sid: field[AccountSid] = field()
    service_sid: field[VerifyServiceSid] = field()
    entity_sid: field[EntitySid] = field()
    identity: field[str] = field()
    binding: field[Json] = field()
    options: field[Json] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    friendly_name: field[str] = field()
    status: field[NewFactorStatus | str] = field()
    factor_type: field[NewFactorFactorType | str] = field()
    config: field[Json] = field()
    metadata: field[Json] = field()
    url: field[str] = field()

    # Also class attributes, as in twilio-python: NewFactorInstance.CreateNewPasskeysFactorRequest({...})
    CreateNewPasskeysFactorRequestConfigRelyingParty = CreateNewPasskeysFactorRequestConfigRelyingParty
    CreateNewPasskeysFactorRequestConfig = CreateNewPasskeysFactorRequestConfig
    CreateNewPasskeysFactorRequest = CreateNewPasskeysFactorRequest


class NewFactorList(ListResource[M]):
    """New Factor records."""

    _uri = Uri("https://verify.twilio.com/v2/Services/{service_sid}/Passkeys/Factors", service_sid=VerifyServiceSid)

    @op
    def create(
        self, create_new_passkeys_factor_request: CreateNewPasskeysFactorRequest
    ) -> Request[NewFactorInstance[M]]:
        """Create a New Factor: POST /v2/Services/{ServiceSid}/Passkeys/Factors"""
        return Request(
            self,
            "POST",
            NewFactorInstance,
            json=JsonBody(
                create_new_passkeys_factor_request,
                CreateNewPasskeysFactorRequest,
                name="create_new_passkeys_factor_request",
            ),
        )

    # Also class attributes, as in twilio-python: NewFactorList.CreateNewPasskeysFactorRequest({...})
    CreateNewPasskeysFactorRequestConfigRelyingParty = CreateNewPasskeysFactorRequestConfigRelyingParty
    CreateNewPasskeysFactorRequestConfig = CreateNewPasskeysFactorRequestConfig
    CreateNewPasskeysFactorRequest = CreateNewPasskeysFactorRequest


__all__ = [
    "CreateNewPasskeysFactorRequest",
    "CreateNewPasskeysFactorRequestConfig",
    "CreateNewPasskeysFactorRequestConfigAuthenticatorAttachment",
    "CreateNewPasskeysFactorRequestConfigDiscoverableCredentials",
    "CreateNewPasskeysFactorRequestConfigRelyingParty",
    "CreateNewPasskeysFactorRequestConfigUserVerification",
    "NewFactorFactorType",
    "NewFactorInstance",
    "NewFactorList",
    "NewFactorStatus",
]
