"""Selection of a proxy: the configured one, else that of the environment."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Mapping
from typing import Final

from .transport import NoReply

_ORIGIN: Final = re.compile(r"https?://[^/?#]+")


def origin_of(url: str) -> str:
    """Return scheme, host and port of a URL. Raises NoReply if it is not http or https."""
    origin = _ORIGIN.match(url)
    if origin is None:
        raise NoReply("no http or https address", sent=False, passing=False)
    return origin[0]


def proxy_for(url: str, given: str | Mapping[str, str] | None, *, trust_env: bool) -> str | None:
    """Return the proxy URL for a request, or None for a direct connection.

    Args:
        url: The requested URL, of which scheme and host are used.
        given: A proxy for all URLs, or one per scheme: {"https": "http://proxy.example:3128"}. It overrides the
            environment.
        trust_env: Whether to use HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY, and the proxy settings of macOS and
            Windows. ~/.netrc is never read.
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
    """Whether a proxy can be set at all; avoids the slow import of urllib.request."""
    return sys.platform in ("darwin", "win32") or any(name.lower().endswith("_proxy") for name in os.environ)


__all__ = ["origin_of", "proxy_for"]
