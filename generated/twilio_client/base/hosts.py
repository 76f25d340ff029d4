"""Where a request really goes: region, edge and base URL; and which hosts may have the credentials.

An operation's own address comes from a contract and is trusted. Any other address (the link of a page, a URL that the
user typed) must name the same Twilio product over https, or lie under the base URL that the user set.
"""

from __future__ import annotations

import re
from typing import Final

from .exceptions import TwilioException, TwilioValidationError
from .texts import must_be_texts

# product.twilio.com, product.region.twilio.com or product.edge.region.twilio.com, on https's own port
_TWILIO: Final = re.compile(
    r"https://(?P<product>[a-z0-9-]+)(?:(?:\.(?P<edge>[a-z0-9-]+))?\.(?P<region>[a-z0-9-]+))?\.twilio\.com(?::443)?"
)
_LABEL: Final = re.compile(r"[a-z0-9-]+")
_BASE_URL: Final = re.compile(r"https?://[A-Za-z0-9.\-\[\]:]+(?:/[^\s?#\\]*)?")
_UNFIT: Final = re.compile(r"[^\x21-\x7e]|\\")  # what ends a line of HTTP, or what libraries read differently


class Routes:
    """How one client addresses Twilio.

    Attributes:
        region: Twilio's data region, such as "ie1"; None leaves the host as it is.
        edge: Twilio's edge location, such as "dublin"; it needs a region, which is then "us1" if none is set.
        base_url: Replaces https://(host) in every request: for a local mock or a gateway.
    """

    __slots__ = ("_origins", "base_url", "edge", "region")

    def __init__(self, region: str | None = None, edge: str | None = None, base_url: str | None = None) -> None:
        must_be_texts(region=region, edge=edge, base_url=base_url)
        for name, label in (("region", region), ("edge", edge)):
            if label and not _LABEL.fullmatch(label):
                raise TwilioValidationError(f"{name}: letters, digits and '-' only, such as 'ie1' or 'dublin'")
        if base_url is not None and not _BASE_URL.fullmatch(base_url):
            raise TwilioValidationError("base_url: an http or https URL without query, such as 'http://localhost:4010'")
        self.region = region or None
        self.edge = edge or None
        self.base_url = None if base_url is None else base_url.rstrip("/")
        self._origins: dict[str, str] = {}  # what was worked out already, by the origin that was asked for

    def url(self, url: str, template: str = "") -> str:
        """The URL to send to.

        Args:
            url: Where the request is addressed.
            template: The operation's own URL, whose origin is trusted; without it, any Twilio product is.

        Raises TwilioException for an address that must not have the credentials.
        """
        if _UNFIT.search(url):
            raise TwilioException(
                "an address with spaces, control characters, backslashes or letters beyond ASCII is not sent as it is, "
                "so nothing was sent: quote them with urllib.parse.quote"
            )
        end = url.find("/", 8)  # behind "https://"
        origin, rest = (url[:end], url[end:]) if end > 0 else (url, "")
        if not (rest and template.startswith(f"{origin}/")):
            if self.base_url and url.startswith(f"{self.base_url}/"):
                return url  # a link that the mock or the gateway gave
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
            return origin  # a contract's own host that is none of Twilio's
        edge = self.edge or host["edge"]
        region = self.region or host["region"] or ("us1" if edge else None)
        return "https://" + ".".join(label for label in (host["product"], edge, region, "twilio.com") if label)


def redirect_target(url: str, location: str) -> str | None:
    """Where a redirect leads, if that is at the same origin; otherwise None."""
    try:
        from urllib.parse import urljoin  # on the first redirect only: the module is not a light one

        target = urljoin(url, location)
    except ValueError:
        return None
    origin = url[: url.find("/", 8) + 1]
    return target if target.startswith(origin) and not _UNFIT.search(target) else None


def _trusted(origin: str, template: str) -> str:
    """The origin in lower case, if it may have the credentials."""
    origin = origin.lower()
    host = _TWILIO.fullmatch(origin)
    own = _TWILIO.match(template)
    if host is None or (own is not None and own["product"] != host["product"]):
        api = f"{own['product']}.twilio.com" if own else "a product of twilio.com"
        raise TwilioException(
            f"credentials go only to https addresses at {api} and to what lies under base_url; the address given is "
            "neither, so nothing was sent: fetch it without this client"
        )
    return origin


__all__ = ["Routes", "redirect_target"]
