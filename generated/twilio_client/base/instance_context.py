"""Resources by their identifier: `client.messages("SM...")`."""

from __future__ import annotations

from .mode import M
from .resource import Resource


class InstanceContext(Resource[M]):
    """One resource, whether or not it exists: fetch, update or delete it, or go on to what belongs to it."""


__all__ = ["InstanceContext"]
