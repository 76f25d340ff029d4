"""The kinds of credentials that twilio-python tells apart."""

from __future__ import annotations

from enum import Enum


class AuthType(Enum):
    """The type of an AuthStrategy or CredentialProvider. This package does not use it."""

    ORGS_TOKEN = "orgs_stoken"
    NO_AUTH = "noauth"
    BASIC = "basic"
    API_KEY = "api_key"
    CLIENT_CREDENTIALS = "client_credentials"

    def __str__(self) -> str:
        return self.value


__all__ = ["AuthType"]
