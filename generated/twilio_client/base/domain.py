"""The hosts of Twilio's API: `client.api`."""

from __future__ import annotations

from .mode import M
from .resource import Resource


class Domain(Resource[M]):
    """One of Twilio's hosts, with an attribute for each version of its API."""


__all__ = ["Domain"]
