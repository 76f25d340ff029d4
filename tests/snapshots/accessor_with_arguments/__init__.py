"""https://accessor.twilio.com/v1: the resources of this version.

Generated from tests/snapshots/accessor_with_arguments.yaml; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ....base.mode import M
from ....base.version import Version

if TYPE_CHECKING:
    from .profile import ProfileContext, ProfileList


class V1(Version[M]):
    """https://accessor.twilio.com/v1"""

    @overload
    def profiles(self, store_id: str) -> ProfileList[M]: ...
    @overload
    def profiles(self, store_id: str, profile_id: str) -> ProfileContext[M]: ...
    def profiles(self, store_id: str, profile_id: str | None = None) -> ProfileList[M] | ProfileContext[M]:
        """The Profile records under these IDs. Sends nothing."""
        from .profile import ProfileList

        found: ProfileList[M] = ProfileList(self._client, {**self._path, "store_id": store_id})
        return found if profile_id is None else found(profile_id)


__all__ = ["V1"]
