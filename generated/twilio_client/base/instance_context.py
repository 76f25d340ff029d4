"""Resources by ID: `client.messages("SM...")`."""

from __future__ import annotations

from .mode import M
from .resource import Resource


class InstanceContext(Resource[M]):
    """A resource by ID, whether or not it exists: fetch, update or delete it, or access its children."""


__all__ = ["InstanceContext"]
