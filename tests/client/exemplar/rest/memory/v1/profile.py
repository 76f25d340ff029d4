from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Literal, TypedDict

from ....base import (
    InstanceContext,
    InstanceResource,
    Json,
    Listing,
    ListResource,
    M,
    Page,
    Record,
    Request,
    Required,
    Token,
    Uri,
    closed,
    field,
    integer,
    iso8601_datetime,
    listing,
    mapping_of,
    op,
    record,
    records,
    streaming,
    variant,
)
from ....sids import MessagingServiceSid, StoreId


# request shapes: TypedDict with wire names; `closed` = additionalProperties: false (an unknown key is refused before sending)
@closed
class ProfilePatch(TypedDict, total=False):
    traits: Required[Mapping[str, Mapping[str, object]]]
    serviceSid: MessagingServiceSid
    observations: Sequence[ObservationBase]
    source: DirectSource | LookupSource | Mapping[str, object]  # oneOf by tag `type`, open union: an unknown tag is sent as given


class ObservationBase(TypedDict, total=False):
    content: Required[str]
    occurredAt: datetime | str


DirectSource = TypedDict("DirectSource", {"type": "Required[Literal['DIRECT']]", "twilio/text": "str"}, total=False)


class LookupSource(TypedDict, total=False):
    type: Required[Literal["LOOKUP"]]
    key: str


# response shapes: dict subclasses with typed, converting attributes; still the dict that arrived (["occurredAt"], .get, ==, json.dumps work)
class ObservationRecord(Record):
    """observations[] of a Profile."""

    content: field[str] = field()
    occurred_at: field[datetime] = field(iso8601_datetime, key="occurredAt")


class OtherRecord(Record):
    """other"""

    kind: field[str] = field()


class ProfileContext(InstanceContext[M]):
    """One Profile."""

    _uri = Uri("https://memory.twilio.com/v1/Stores/{store_id}/Profiles/{profile_id}", store_id=StoreId)

    @op
    def fetch(self, trait_groups: str | None = None, if_match: str | None = None) -> Request[ProfileInstance[M]]:
        """Fetch this Profile."""
        return Request(self, "GET", ProfileInstance, query={"traitGroups": trait_groups}, headers={"If-Match": if_match})

    @op
    def patch(self, profile_patch: ProfilePatch) -> Request[ProfileInstance[M]]:
        """Patch this Profile."""
        return Request(self, "PATCH", ProfileInstance, json=profile_patch, schema=ProfilePatch)


class ProfileInstance(ProfileContext[M], InstanceResource[M]):
    """A Profile as Twilio answered it."""

    _identity = {"profile_id": "id"}
    _shown = ("id",)

    id: field[str] = field()
    created_at: field[datetime] = field(iso8601_datetime, key="createdAt")
    traits: field[dict[str, dict[str, Json]]] = field()
    latest: field[ObservationRecord] = field(record(ObservationRecord))
    observations: field[list[ObservationRecord]] = field(records(ObservationRecord))
    by_name: field[dict[str, ObservationRecord]] = field(mapping_of(record(ObservationRecord)), key="byName")
    counts: field[dict[str, int]] = field(mapping_of(integer))
    source: field[ObservationRecord | OtherRecord | Json] = field(
        variant("type", {"OBS": record(ObservationRecord), "OTHER": record(OtherRecord)})
    )


class ProfilePage(Page[M, str]):
    """One page of Profiles' ids."""

    _record = str
    _paging = Token("profiles", parameter="pageToken", max_size=100)


class ProfileList(ListResource[M]):
    """Profiles of a Store."""

    _uri = Uri("https://memory.twilio.com/v1/Stores/{store_id}/Profiles", store_id=StoreId)

    ProfilePatch = ProfilePatch  # as users of twilio-python know it: ProfileList.ProfilePatch({...})

    def __call__(self, profile_id: str) -> ProfileContext[M]:
        """The Profile with this id; nothing is sent."""
        return ProfileContext(self._client, {**self._path, "profile_id": profile_id})

    get = __call__

    @listing
    def list(self, order_by: str | None = None, page_token: str | None = None, limit: int | None = None, page_size: int | None = None) -> Listing[str]:
        """List Profiles."""
        return Listing(self, ProfilePage, query={"orderBy": order_by, "pageToken": page_token, "pageSize": page_size}, limit=limit)

    stream = streaming(list)
