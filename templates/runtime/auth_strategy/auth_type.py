"""The kinds of credentials that twilio-python tells apart."""

from __future__ import annotations

from enum import Enum


class AuthType(Enum):
    """What an AuthStrategy or a CredentialProvider says it is; nothing here depends on it."""

    ORGS_TOKEN = "orgs_stoken"
    NO_AUTH = "noauth"
    BASIC = "basic"
    API_KEY = "api_key"
    CLIENT_CREDENTIALS = "client_credentials"

    def __str__(self) -> str:
        return self.value


__all__ = ["AuthType"]
