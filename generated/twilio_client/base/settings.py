"""What a client is told, in the form that its requests need."""

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
    """The headers of every request. Raises TwilioValidationError for an extension that is no text for a header."""
    python = ".".join(map(str, sys.version_info[:3]))
    agent = " ".join((f"twilio-client-python/{__version__} ({sys.platform}) Python/{python}", *extensions))
    return {"Accept": "application/json", "Accept-Encoding": "gzip, deflate", "User-Agent": checked_header(agent)}


def words_of(extensions: object) -> list[str]:
    """None: none. Raises TwilioValidationError for what is no list of texts; a single text is taken for a mistake."""
    words: object = () if extensions is None else extensions
    given = list(words) if is_array(words) else [None]
    texts = [word for word in given if isinstance(word, str)]
    if len(texts) < len(given):
        raise TwilioValidationError("user_agent_extensions: a list of texts, such as ['shop/1.2']")
    return texts


def environment_of(environment: Mapping[str, str] | None) -> Mapping[str, str]:
    """None: that of the process. Raises TwilioValidationError for what is no mapping."""
    if environment is None:
        return os.environ
    if not is_mapping(cast(object, environment)):
        raise TwilioValidationError("environment: a mapping of names to texts, in place of os.environ")
    return environment


def extra_headers(headers: Mapping[str, str] | None) -> dict[str, str]:
    """Those of with_options. Raises TwilioValidationError for what is no mapping, or no header."""
    if headers is None:
        return {}
    if not is_mapping(cast(object, headers)):
        raise TwilioValidationError("headers: a mapping of names to texts")
    return {name: checked_header(value, name) for name, value in headers.items()}


def timeout_of(timeout: float | Timeout | None) -> Timeout | None:
    """None: as the HTTP client is set. Raises TwilioValidationError for what is no number above 0."""
    return timeout if timeout is None or isinstance(timeout, Timeout) else Timeout(timeout)


def retries_of(retries: int | RetryPolicy | None) -> RetryPolicy:
    """None: as usual. Raises TwilioValidationError for what is no number from 0 on."""
    if retries is None:
        return RetryPolicy()
    return retries if isinstance(retries, RetryPolicy) else RetryPolicy(retries=retries)


__all__ = ["environment_of", "extra_headers", "retries_of", "timeout_of", "usual_headers", "words_of"]
