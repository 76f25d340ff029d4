"""Twilio's REST APIs for Python: typed, lazy, sync and async.

>>> from twilio_client import Client
>>> client = Client("ACXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX", "auth_token")
>>> message = client.messages.create(to="+15558675310", from_="+15017250604", body="Hello")  # doctest: +SKIP
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
    "NULL",
    "AsyncClient",
    "Client",
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
