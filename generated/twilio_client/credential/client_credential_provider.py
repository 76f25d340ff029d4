"""OAuth client credentials for an account's APIs."""

from __future__ import annotations

from ..base.oauth import ClientCredentials


class ClientCredentialProvider(ClientCredentials):
    """Gets and renews the token of an account's OAuth app: `Client(credential_provider=...)`."""


__all__ = ["ClientCredentialProvider"]
