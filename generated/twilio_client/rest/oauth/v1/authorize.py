"""Authorize records.

Generated from specs/contract/twilio_oauth_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from ....base.fields import field
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import op
from ....base.request import Request
from ....base.uri import Uri


class AuthorizeInstance(InstanceResource[M]):
    """An Authorize as returned by Twilio."""

    redirect_to: field[str] = field()


class AuthorizeList(ListResource[M]):
    """Authorize records."""

    _uri = Uri("https://oauth.twilio.com/v1/authorize")

    @op
    def fetch(
        self,
        response_type: str | None = None,
        client_id: str | None = None,
        redirect_uri: str | None = None,
        scope: str | None = None,
        state: str | None = None,
    ) -> Request[AuthorizeInstance[M]]:
        """Fetch the Authorize: GET /v1/authorize"""
        return Request(
            self,
            "GET",
            AuthorizeInstance,
            query={
                "ResponseType": response_type,
                "ClientId": client_id,
                "RedirectUri": redirect_uri,
                "Scope": scope,
                "State": state,
            },
            security="none",
            expects=(302,),
        )


__all__ = ["AuthorizeInstance", "AuthorizeList"]
