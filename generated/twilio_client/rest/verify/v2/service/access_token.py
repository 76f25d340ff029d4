"""Access Token records.

Generated from specs/contract/twilio_verify_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final, Literal, TypeAlias

from .....base.deserialize import integer, iso8601_datetime
from .....base.fields import field
from .....base.instance_context import InstanceContext
from .....base.instance_resource import InstanceResource
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.operation import op
from .....base.pii import Pii, personal
from .....base.request import Request
from .....base.uri import Uri
from .....sids import AccessTokenSid, AccountSid, VerifyServiceSid

AccessTokenFactorTypes: TypeAlias = Literal["push"]


class AccessTokenContext(InstanceContext[M]):
    """One Access Token."""

    _uri = Uri(
        "https://verify.twilio.com/v2/Services/{service_sid}/AccessTokens/{sid}",
        service_sid=VerifyServiceSid,
        sid=AccessTokenSid,
    )

    @op
    def fetch(self) -> Request[AccessTokenInstance[M]]:
        """Fetch the Access Token: GET /v2/Services/{ServiceSid}/AccessTokens/{Sid}"""
        return Request(self, "GET", AccessTokenInstance)


class AccessTokenInstance(AccessTokenContext[M], InstanceResource[M]):
    """An Access Token as returned by Twilio.

    Attributes:
        factor_friendly_name: Personal data, kept 30 days.
    """

    _identity = {"sid": "sid"}
    _shown = ("sid", "factor_type")
    __pii__ = personal(factor_friendly_name=Pii(30))

    sid: field[AccessTokenSid] = field()
    account_sid: field[AccountSid] = field()
    service_sid: field[VerifyServiceSid] = field()
    entity_identity: field[str] = field()
    factor_type: field[AccessTokenFactorTypes | str] = field()
    factor_friendly_name: field[str] = field()
    token: field[str] = field()
    url: field[str] = field()
    ttl: field[int] = field(integer)
    date_created: field[datetime] = field(iso8601_datetime)

    class FactorTypes:
        """Values of AccessTokenFactorTypes."""

        PUSH: Final = "push"


class AccessTokenList(ListResource[M]):
    """Access Token records."""

    _uri = Uri("https://verify.twilio.com/v2/Services/{service_sid}/AccessTokens", service_sid=VerifyServiceSid)

    def __call__(self, sid: AccessTokenSid) -> AccessTokenContext[M]:
        """The Access Token with this identifier. Sends no request."""
        return AccessTokenContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @op
    def create(
        self,
        identity: str,
        factor_type: AccessTokenFactorTypes | str,
        factor_friendly_name: str | None = None,
        ttl: int | None = None,
    ) -> Request[AccessTokenInstance[M]]:
        """Create an Access Token: POST /v2/Services/{ServiceSid}/AccessTokens"""
        return Request(
            self,
            "POST",
            AccessTokenInstance,
            form={
                "Identity": identity,
                "FactorType": factor_type,
                "FactorFriendlyName": factor_friendly_name,
                "Ttl": ttl,
            },
        )


__all__ = ["AccessTokenContext", "AccessTokenFactorTypes", "AccessTokenInstance", "AccessTokenList"]
