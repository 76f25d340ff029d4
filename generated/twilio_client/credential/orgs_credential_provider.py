"""OAuth client credentials for an organization's APIs."""

from __future__ import annotations

from ..base.oauth import ClientCredentials


class OrgsCredentialProvider(ClientCredentials):
    """Gets and renews the token of an organization's OAuth app: `Client(credential_provider=...)`."""


__all__ = ["OrgsCredentialProvider"]
