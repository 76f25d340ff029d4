"""The versions of an API: `client.api.v2010`."""

from __future__ import annotations

from collections.abc import Mapping

from .mode import M
from .resource import Resource


class Version(Resource[M]):
    """A version of an API, with an attribute for each resource."""

    @property
    def _path(self) -> Mapping[str, object]:
        return {"account_sid": getattr(self._client, "account_sid", None)}


__all__ = ["Version"]
