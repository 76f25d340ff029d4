"""Typed Python client for Twilio's REST APIs.

Generated from all contracts; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from ._version import __version__
from .base.exceptions import (
    TwilioAuthenticationError,
    TwilioConnectionError,
    TwilioException,
    TwilioNotFoundError,
    TwilioRateLimitedError,
    TwilioRestException,
    TwilioServiceException,
    TwilioValidationError,
)
from .base.retry import RetryPolicy
from .base.values import NULL
from .base.warning import TwilioWarning
from .rest import AsyncClient, Client

__all__ = [
    "AsyncClient",
    "Client",
    "NULL",
    "RetryPolicy",
    "TwilioAuthenticationError",
    "TwilioConnectionError",
    "TwilioException",
    "TwilioNotFoundError",
    "TwilioRateLimitedError",
    "TwilioRestException",
    "TwilioServiceException",
    "TwilioValidationError",
    "TwilioWarning",
    "__version__",
]
