"""Profile records.

Generated from specs/contract/twilio_memory_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Literal, TypeAlias, TypedDict

from ....base.deserialize import iso8601_datetime
from ....base.fields import field
from ....base.instance_context import InstanceContext
from ....base.instance_resource import InstanceResource
from ....base.json_body import JsonBody, closed
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import listing, op, streaming
from ....base.page import Page
from ....base.request import Listing, Request
from ....base.tokens import Token
from ....base.uri import Uri
from ....base.values import Json
from ....sids import MemoryStoreId, ProfileId

ProfileOrderBy: TypeAlias = Literal["ASC", "DESC"]


@closed
class ProfileData(TypedDict, total=False):
    """`ProfileData` in a request.

    Attributes:
        traits: At most 50 members.
    """

    traits: Mapping[str, Mapping[str, object]]


@closed
class ProfilePatch(TypedDict, total=False):
    """`ProfilePatch` in a request.

    Attributes:
        traits: At most 50 members.
    """

    traits: Mapping[str, Mapping[str, object]]


class ProfileContext(InstanceContext[M]):
    """One Profile."""

    _uri = Uri(
        "https://memory.twilio.com/v1/Stores/{store_id}/Profiles/{profile_id}",
        store_id=MemoryStoreId,
        profile_id=ProfileId,
    )

    @op
    def delete(self) -> Request[bool]:
        """Delete the Profile: DELETE /v1/Stores/{storeId}/Profiles/{profileId}"""
        return Request(self, "DELETE", bool)

    @op
    def fetch(self, trait_groups: str | None = None) -> Request[ProfileInstance[M]]:
        """Fetch the Profile: GET /v1/Stores/{storeId}/Profiles/{profileId}

        Args:
            trait_groups: 1 to 256 characters.
        """
        return Request(self, "GET", ProfileInstance, query={"traitGroups": trait_groups})

    @op
    def patch(self, profile_patch: ProfilePatch) -> Request[ProfileInstance[M]]:
        """Change parts of the Profile: PATCH /v1/Stores/{storeId}/Profiles/{profileId}"""
        return Request(self, "PATCH", ProfileInstance, json=JsonBody(profile_patch, ProfilePatch, name="profile_patch"))


class ProfileInstance(ProfileContext[M], InstanceResource[M]):
    """A Profile as returned by Twilio."""

    _identity = {"profile_id": "id"}
    _shown = ("id",)

    id: field[ProfileId] = field()
    created_at: field[datetime] = field(iso8601_datetime, key="createdAt")
    traits: field[dict[str, dict[str, Json]]] = field()
    message: field[str] = field()


class ProfilePage(Page[M, ProfileId]):
    """One page of Profile records."""

    _record = str
    _paging = Token("profiles", parameter="pageToken", max_size=1000)


class ProfileList(ListResource[M]):
    """Profile records."""

    _uri = Uri("https://memory.twilio.com/v1/Stores/{store_id}/Profiles", store_id=MemoryStoreId)

    def __call__(self, profile_id: ProfileId) -> ProfileContext[M]:
        """The Profile with this identifier. Sends no request."""
        return ProfileContext(self._client, {**self._path, "profile_id": profile_id})

    get = __call__

    @listing
    def list(
        self,
        page_token: str | None = None,
        order_by: ProfileOrderBy | str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[ProfileId]:
        """List Profile records: GET /v1/Stores/{storeId}/Profiles

        Args:
            page_token: At most 4096 characters.
            order_by: Default DESC.
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000; default 50.
        """
        return Listing(
            self, ProfilePage, query={"pageToken": page_token, "orderBy": order_by, "pageSize": page_size}, limit=limit
        )

    stream = streaming(list)

    @op
    def page(
        self, page_size: int | None = None, page_token: str | None = None, order_by: ProfileOrderBy | str | None = None
    ) -> Request[ProfilePage[M]]:
        """Fetch one page of Profile records: GET /v1/Stores/{storeId}/Profiles

        Args:
            page_size: 1 to 1000; default 50.
            page_token: At most 4096 characters.
            order_by: Default DESC.
        """
        return Request(
            self, "GET", ProfilePage, query={"pageSize": page_size, "pageToken": page_token, "orderBy": order_by}
        )

    @op
    def get_page(self, target_url: str) -> Request[ProfilePage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", ProfilePage, url=target_url)

    @op
    def create(self, profile_data: ProfileData) -> Request[ProfileInstance[M]]:
        """Create a Profile: POST /v1/Stores/{storeId}/Profiles"""
        return Request(self, "POST", ProfileInstance, json=JsonBody(profile_data, ProfileData, name="profile_data"))

    # Also class attributes, as in twilio-python: ProfileList.ProfilePatch({...})
    ProfileData = ProfileData
    ProfilePatch = ProfilePatch


__all__ = [
    "ProfileContext",
    "ProfileData",
    "ProfileInstance",
    "ProfileList",
    "ProfileOrderBy",
    "ProfilePage",
    "ProfilePatch",
]
