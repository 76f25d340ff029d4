from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ....base import M, Version
from ....sids import StoreId

if TYPE_CHECKING:
    from .profile import ProfileContext, ProfileList


class V1(Version[M]):
    """https://memory.twilio.com/v1"""

    @overload
    def profiles(self, store_id: StoreId) -> ProfileList[M]: ...
    @overload
    def profiles(self, store_id: StoreId, profile_id: str) -> ProfileContext[M]: ...
    def profiles(self, store_id: StoreId, profile_id: str | None = None) -> ProfileList[M] | ProfileContext[M]:
        """Profiles of a store, or one of them; nothing is sent."""
        from .profile import ProfileList

        profiles: ProfileList[M] = ProfileList(self._client, {"store_id": store_id})
        return profiles if profile_id is None else profiles(profile_id)
