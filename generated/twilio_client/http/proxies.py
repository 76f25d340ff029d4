"""Which proxy a request goes through: the one that was given, else the one that the environment names."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Mapping
from typing import Final

from .transport import NoReply

_ORIGIN: Final = re.compile(r"https?://[^/?#]+")


def origin_of(url: str) -> str:
    """Scheme, host and port. Raises NoReply if there are none."""
    origin = _ORIGIN.match(url)
    if origin is None:
        raise NoReply("no http or https address", sent=False, passing=False)
    return origin[0]


def proxy_for(url: str, given: str | Mapping[str, str] | None, *, trust_env: bool) -> str | None:
    """The URL of the proxy for an address, or None to go there directly.

    Args:
        url: The address; only its scheme and host matter.
        given: A proxy for everything, or one for each scheme: {"https": "http://proxy.example:3128"}. It wins over
            the environment.
        trust_env: Whether HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY count, and the proxy settings of macOS and
            Windows. ~/.netrc never counts.
    """
    scheme, _, rest = url.partition("://")
    if isinstance(given, str):
        return given
    if given:
        return given.get(scheme) or given.get("all") or given.get("all://")
    if not trust_env or not _may_be_set():
        return None
    from urllib.request import getproxies, proxy_bypass

    host = rest.partition("/")[0]
    proxies = getproxies()
    proxy = proxies.get(scheme) or proxies.get("all")
    if not proxy or proxy_bypass(host):
        return None
    return proxy if "://" in proxy else f"http://{proxy}"


def _may_be_set() -> bool:
    """Whether asking is worth the import of urllib.request."""
    return sys.platform in ("darwin", "win32") or any(name.lower().endswith("_proxy") for name in os.environ)


__all__ = ["origin_of", "proxy_for"]
