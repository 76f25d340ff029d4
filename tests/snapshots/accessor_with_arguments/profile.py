"""Profile records.

Generated from tests/snapshots/accessor_with_arguments.yaml; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from ....base.fields import field
from ....base.instance_context import InstanceContext
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import op
from ....base.request import Request
from ....base.uri import Uri


class ProfileContext(InstanceContext[M]):
    """One Profile."""

    _uri = Uri("https://accessor.twilio.com/v1/Stores/{store_id}/Profiles/{profile_id}")

    @op
    def fetch(self) -> Request[ProfileInstance[M]]:
        """Fetch the Profile: GET /v1/Stores/{storeId}/Profiles/{profileId}"""
        return Request(self, "GET", ProfileInstance)


class ProfileInstance(ProfileContext[M], InstanceResource[M]):
    """A Profile as returned by Twilio."""

    _identity = {"profile_id": "id"}
    _shown = ("id",)

    id: field[str] = field()


class ProfileList(ListResource[M]):
    """Profile records."""

    _uri = Uri("https://accessor.twilio.com/v1/Stores/{store_id}/Profiles")

    def __call__(self, profile_id: str) -> ProfileContext[M]:
        """The Profile with this identifier. Sends no request."""
        return ProfileContext(self._client, {**self._path, "profile_id": profile_id})

    get = __call__

    @op
    def create(self) -> Request[bool]:
        """Create a Profile: POST /v1/Stores/{storeId}/Profiles"""
        return Request(self, "POST", bool)


__all__ = ["ProfileContext", "ProfileInstance", "ProfileList"]
