"""Conversion and validation of a client's settings."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from typing import cast

from .._version import __version__
from ..http.transport import Timeout
from .engine import checked_header
from .exceptions import TwilioValidationError
from .jsonable import is_array, is_mapping
from .retry import RetryPolicy


def usual_headers(extensions: Sequence[str]) -> dict[str, str]:
    """Return the headers of every request. Raises TwilioValidationError for an extension that no header can hold."""
    python = ".".join(map(str, sys.version_info[:3]))
    agent = " ".join((f"twilio-client-python/{__version__} ({sys.platform}) Python/{python}", *extensions))
    return {"Accept": "application/json", "Accept-Encoding": "gzip, deflate", "User-Agent": checked_header(agent)}


def words_of(extensions: object) -> list[str]:
    """Return user_agent_extensions as a list. Raises TwilioValidationError unless it is None or a list of strings."""
    words: object = () if extensions is None else extensions
    given = list(words) if is_array(words) else [None]
    texts = [word for word in given if isinstance(word, str)]
    if len(texts) < len(given):
        raise TwilioValidationError("user_agent_extensions: must be a list of strings, such as ['shop/1.2']")
    return texts


def environment_of(environment: Mapping[str, str] | None) -> Mapping[str, str]:
    """Return the environment; os.environ for None. Raises TwilioValidationError unless it is a mapping."""
    if environment is None:
        return os.environ
    if not is_mapping(cast(object, environment)):
        raise TwilioValidationError("environment: must be a mapping of names to strings")
    return environment


def extra_headers(headers: Mapping[str, str] | None) -> dict[str, str]:
    """Return the headers of with_options. Raises TwilioValidationError unless they are a mapping of valid headers."""
    if headers is None:
        return {}
    if not is_mapping(cast(object, headers)):
        raise TwilioValidationError("headers: must be a mapping of names to strings")
    return {name: checked_header(value, name) for name, value in headers.items()}


def timeout_of(timeout: float | Timeout | None) -> Timeout | None:
    """Return the Timeout; None for that of the HTTP client. Raises TwilioValidationError unless it is above 0."""
    return timeout if timeout is None or isinstance(timeout, Timeout) else Timeout(timeout)


def retries_of(retries: int | RetryPolicy | None) -> RetryPolicy:
    """Return the RetryPolicy; the default for None. Raises TwilioValidationError for an invalid number."""
    if retries is None:
        return RetryPolicy()
    return retries if isinstance(retries, RetryPolicy) else RetryPolicy(retries=retries)


__all__ = ["environment_of", "extra_headers", "retries_of", "timeout_of", "usual_headers", "words_of"]
