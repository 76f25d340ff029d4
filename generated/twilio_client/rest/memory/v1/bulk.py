"""Bulk records.

Generated from specs/contract/twilio_memory_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypedDict

from ....base.fields import field
from ....base.instance_resource import InstanceResource
from ....base.json_body import JsonBody, closed
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import op
from ....base.request import Request
from ....base.uri import Uri
from ....sids import MemoryStoreId


@closed
class ProfileData(TypedDict, total=False):
    """`ProfileData` in a request.

    Attributes:
        traits: At most 50 members.
    """

    traits: Mapping[str, Mapping[str, object]]


class UpdateProfilesBulkRequest(TypedDict, total=False):
    """The body of a request.

    Attributes:
        profiles: 1 to 1000 values.
    """

    profiles: Sequence[ProfileData]


class BulkInstance(InstanceResource[M]):
    """A Bulk as returned by Twilio."""

    message: field[str] = field()


class BulkList(ListResource[M]):
    """Bulk records."""

    _uri = Uri("https://memory.twilio.com/v1/Stores/{store_id}/Profiles/Bulk", store_id=MemoryStoreId)

    @op
    def update(self, update_profiles_bulk_request: UpdateProfilesBulkRequest) -> Request[BulkInstance[M]]:
        """Update the Bulk: PUT /v1/Stores/{storeId}/Profiles/Bulk"""
        return Request(
            self,
            "PUT",
            BulkInstance,
            json=JsonBody(update_profiles_bulk_request, UpdateProfilesBulkRequest, name="update_profiles_bulk_request"),
        )

    # Also class attributes, as in twilio-python: BulkList.UpdateProfilesBulkRequest({...})
    ProfileData = ProfileData
    UpdateProfilesBulkRequest = UpdateProfilesBulkRequest


__all__ = ["BulkInstance", "BulkList", "ProfileData", "UpdateProfilesBulkRequest"]
