"""New Verify Factor records.

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

VerifyPasskeysFactorRequestAuthenticatorAttachment: TypeAlias = Literal["platform", "cross-platform"]
VerifyPasskeysFactorRequestType: TypeAlias = Literal["public-key"]
VerifyPasskeysFactorRequestResponseTransports: TypeAlias = Literal[
    "usb", "nfc", "ble", "smart-card", "internal", "hybrid"
]
NewVerifyFactorStatus: TypeAlias = Literal["unverified", "verified"]
NewVerifyFactorFactorType: TypeAlias = Literal["push", "totp", "passkeys"]


class VerifyPasskeysFactorRequestResponse(TypedDict, total=False):
    """`response` in a request."""

    attestationObject: str
    clientDataJSON: str
    transports: Sequence[VerifyPasskeysFactorRequestResponseTransports | str]


class VerifyPasskeysFactorRequest(TypedDict, total=False):
    """The body of a request.

    Attributes:
        type: Default public-key.
    """

    id: str
    rawId: str
    authenticatorAttachment: VerifyPasskeysFactorRequestAuthenticatorAttachment | str
    type: VerifyPasskeysFactorRequestType | str
    response: Required[VerifyPasskeysFactorRequestResponse]


class NewVerifyFactorInstance(InstanceResource[M]):
    """A New Verify Factor as returned by Twilio.

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
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    friendly_name: field[str] = field()
    status: field[NewVerifyFactorStatus | str] = field()
    factor_type: field[NewVerifyFactorFactorType | str] = field()
    config: field[Json] = field()
    metadata: field[Json] = field()
    url: field[str] = field()

    # Also class attributes, as in twilio-python: NewVerifyFactorInstance.VerifyPasskeysFactorRequest({...})
    VerifyPasskeysFactorRequestResponse = VerifyPasskeysFactorRequestResponse
    VerifyPasskeysFactorRequest = VerifyPasskeysFactorRequest


class NewVerifyFactorList(ListResource[M]):
    """New Verify Factor records."""

    _uri = Uri(
        "https://verify.twilio.com/v2/Services/{service_sid}/Passkeys/VerifyFactor", service_sid=VerifyServiceSid
    )

    @op
    def update(
        self, verify_passkeys_factor_request: VerifyPasskeysFactorRequest
    ) -> Request[NewVerifyFactorInstance[M]]:
        """Update the New Verify Factor: POST /v2/Services/{ServiceSid}/Passkeys/VerifyFactor"""
        return Request(
            self,
            "POST",
            NewVerifyFactorInstance,
            json=JsonBody(
                verify_passkeys_factor_request, VerifyPasskeysFactorRequest, name="verify_passkeys_factor_request"
            ),
        )

    # Also class attributes, as in twilio-python: NewVerifyFactorList.VerifyPasskeysFactorRequest({...})
    VerifyPasskeysFactorRequestResponse = VerifyPasskeysFactorRequestResponse
    VerifyPasskeysFactorRequest = VerifyPasskeysFactorRequest


__all__ = [
    "NewVerifyFactorFactorType",
    "NewVerifyFactorInstance",
    "NewVerifyFactorList",
    "NewVerifyFactorStatus",
    "VerifyPasskeysFactorRequest",
    "VerifyPasskeysFactorRequestAuthenticatorAttachment",
    "VerifyPasskeysFactorRequestResponse",
    "VerifyPasskeysFactorRequestResponseTransports",
    "VerifyPasskeysFactorRequestType",
]
