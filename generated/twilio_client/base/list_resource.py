"""Collections: `client.messages`."""

from __future__ import annotations

from .mode import M
from .resource import Resource


class ListResource(Resource[M]):
    """A collection of resources: create one, list them, or call it with an ID to get one."""


__all__ = ["ListResource"]
