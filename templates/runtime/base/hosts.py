"""Routing of requests by region, edge and base URL, and the hosts that may receive the credentials.

An operation's own URL comes from a contract and is trusted. Any other URL (a page link, or one that the user passed)
must use https and the host of the same Twilio product, or be under the user's base URL.
"""

from __future__ import annotations

import re
from typing import Final

from .exceptions import TwilioException, TwilioValidationError
from .texts import must_be_texts

# product.twilio.com, product.region.twilio.com or product.edge.region.twilio.com, on the default port
_TWILIO: Final = re.compile(
    r"https://(?P<product>[a-z0-9-]+)(?:(?:\.(?P<edge>[a-z0-9-]+))?\.(?P<region>[a-z0-9-]+))?\.twilio\.com(?::443)?"
)
_LABEL: Final = re.compile(r"[a-z0-9-]+")
_BASE_URL: Final = re.compile(r"https?://[A-Za-z0-9.\-\[\]:]+(?:/[^\s?#\\]*)?")
_UNFIT: Final = re.compile(r"[^\x21-\x7e]|\\")  # would end an HTTP line, or libraries disagree on it


class Routes:
    """The routing settings of one client.

    Attributes:
        region: Twilio region, such as "ie1"; None keeps the region of each URL.
        edge: Twilio edge location, such as "dublin"; with an edge, the region defaults to "us1".
        base_url: Replaces https://(host) in every request, for a local mock or a gateway.
    """

    __slots__ = ("_origins", "base_url", "edge", "region")

    def __init__(self, region: str | None = None, edge: str | None = None, base_url: str | None = None) -> None:
        must_be_texts(region=region, edge=edge, base_url=base_url)
        for name, label in (("region", region), ("edge", edge)):
            if label and not _LABEL.fullmatch(label):
                raise TwilioValidationError(
                    f"{name}: must contain only letters, digits and '-', such as 'ie1' or 'dublin'"
                )
        if base_url is not None and not _BASE_URL.fullmatch(base_url):
            raise TwilioValidationError(
                "base_url: must be an http(s) URL without query, such as 'http://localhost:4010'"
            )
        self.region = region or None
        self.edge = edge or None
        self.base_url = None if base_url is None else base_url.rstrip("/")
        self._origins: dict[str, str] = {}  # cache: requested origin -> origin to use

    def url(self, url: str, template: str = "") -> str:
        """Return the URL to send a request to.

        Args:
            url: The requested URL.
            template: The operation's own URL, whose origin is trusted; if empty, any Twilio product is.

        Raises TwilioException for a URL that must not receive the credentials.
        """
        if _UNFIT.search(url):
            raise TwilioException(
                "the URL contains spaces, control characters, backslashes or non-ASCII characters, so nothing was "
                "sent: quote them with urllib.parse.quote"
            )
        end = url.find("/", 8)  # behind "https://"
        origin, rest = (url[:end], url[end:]) if end > 0 else (url, "")
        if not (rest and template.startswith(f"{origin}/")):
            if self.base_url and url.startswith(f"{self.base_url}/"):
                return url  # a link from the mock or gateway
            origin = _trusted(origin, template)
        return self._origin(origin) + rest

    def _origin(self, origin: str) -> str:
        routed = self._origins.get(origin)
        if routed is None:
            routed = self._origins[origin] = self._routed(origin)
        return routed

    def _routed(self, origin: str) -> str:
        if self.base_url is not None:
            return self.base_url
        host = _TWILIO.fullmatch(origin)
        if host is None:
            return origin  # a contract's host outside twilio.com
        edge = self.edge or host["edge"]
        region = self.region or host["region"] or ("us1" if edge else None)
        return "https://" + ".".join(label for label in (host["product"], edge, region, "twilio.com") if label)


def redirect_target(url: str, location: str) -> str | None:
    """Return the target of a redirect within the same origin; otherwise None."""
    try:
        from urllib.parse import urljoin  # only on a redirect: the module is slow to import

        target = urljoin(url, location)
    except ValueError:
        return None
    origin = url[: url.find("/", 8) + 1]
    return target if target.startswith(origin) and not _UNFIT.search(target) else None


def _trusted(origin: str, template: str) -> str:
    """Return the origin in lower case. Raises TwilioException if it must not receive the credentials."""
    origin = origin.lower()
    host = _TWILIO.fullmatch(origin)
    own = _TWILIO.match(template)
    if host is None or (own is not None and own["product"] != host["product"]):
        api = f"{own['product']}.twilio.com" if own else "a product of twilio.com"
        raise TwilioException(
            f"credentials are sent only to https URLs at {api} and to URLs under base_url; the given URL is neither, "
            "so nothing was sent: fetch it without this client"
        )
    return origin


__all__ = ["Routes", "redirect_target"]
