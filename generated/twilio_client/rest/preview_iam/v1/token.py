"""Token records.

Generated from specs/contract/twilio_iam_organizations.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from ....base.deserialize import integer
from ....base.fields import field
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import op
from ....base.request import Request
from ....base.uri import Uri


class TokenInstance(InstanceResource[M]):
    """A Token as returned by Twilio."""

    access_token: field[str] = field()
    refresh_token: field[str] = field()
    id_token: field[str] = field()
    token_type: field[str] = field()
    expires_in: field[int] = field(integer)


class TokenList(ListResource[M]):
    """Token records."""

    _uri = Uri("https://preview-iam.twilio.com/v1/token")

    @op
    def create(
        self,
        grant_type: str,
        client_id: str,
        client_secret: str | None = None,
        code: str | None = None,
        redirect_uri: str | None = None,
        audience: str | None = None,
        refresh_token: str | None = None,
        scope: str | None = None,
    ) -> Request[TokenInstance[M]]:
        """Create a Token: POST /v1/token"""
        return Request(
            self,
            "POST",
            TokenInstance,
            form={
                "grant_type": grant_type,
                "client_id": client_id,
                "client_secret": client_secret,
                "code": code,
                "redirect_uri": redirect_uri,
                "audience": audience,
                "refresh_token": refresh_token,
                "scope": scope,
            },
            security="none",
        )


__all__ = ["TokenInstance", "TokenList"]
