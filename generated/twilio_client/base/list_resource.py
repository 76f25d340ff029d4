"""Collections: `client.messages`."""

from __future__ import annotations

from .mode import M
from .resource import Resource


class ListResource(Resource[M]):
    """The resources of one kind: create one, list them, or call it with an identifier for one of them."""


__all__ = ["ListResource"]
