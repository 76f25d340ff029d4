"""Oauth Authorization Server records.

Generated from specs/contract/twilio_oauth_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

from ....base.fields import field
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import op
from ....base.request import Request
from ....base.uri import Uri

OauthAuthorizationServerResponseTypesSupported: TypeAlias = Literal["code"]
OauthAuthorizationServerGrantTypesSupported: TypeAlias = Literal[
    "authorization_code", "client_credentials", "refresh_token"
]
OauthAuthorizationServerCodeChallengeMethodsSupported: TypeAlias = Literal["S256"]
OauthAuthorizationServerTokenEndpointAuthMethodsSupported: TypeAlias = Literal["client_secret_post", "none"]


class OauthAuthorizationServerInstance(InstanceResource[M]):
    """An Oauth Authorization Server as returned by Twilio."""

    issuer: field[str] = field()
    authorization_endpoint: field[str] = field()
    token_endpoint: field[str] = field()
    response_types_supported: field[list[OauthAuthorizationServerResponseTypesSupported | str]] = field()
    grant_types_supported: field[list[OauthAuthorizationServerGrantTypesSupported | str]] = field()
    code_challenge_methods_supported: field[list[OauthAuthorizationServerCodeChallengeMethodsSupported | str]] = field()
    token_endpoint_auth_methods_supported: field[
        list[OauthAuthorizationServerTokenEndpointAuthMethodsSupported | str]
    ] = field()


class OauthAuthorizationServerList(ListResource[M]):
    """Oauth Authorization Server records."""

    _uri = Uri("https://oauth.twilio.com/.well-known/oauth-authorization-server")

    @op
    def fetch(self) -> Request[OauthAuthorizationServerInstance[M]]:
        """Fetch the Oauth Authorization Server: GET /.well-known/oauth-authorization-server"""
        return Request(self, "GET", OauthAuthorizationServerInstance, security="none")


__all__ = [
    "OauthAuthorizationServerCodeChallengeMethodsSupported",
    "OauthAuthorizationServerGrantTypesSupported",
    "OauthAuthorizationServerInstance",
    "OauthAuthorizationServerList",
    "OauthAuthorizationServerResponseTypesSupported",
    "OauthAuthorizationServerTokenEndpointAuthMethodsSupported",
]
