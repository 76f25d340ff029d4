"""Lookup records.

Generated from specs/contract/twilio_memory_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TypedDict

from ....base.compat import Required
from ....base.fields import field
from ....base.instance_resource import InstanceResource
from ....base.json_body import JsonBody, closed
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import op
from ....base.request import Request
from ....base.uri import Uri
from ....sids import MemoryStoreId, ProfileId


@closed
class Identifier(TypedDict, total=False):
    """`Identifier` in a request.

    Attributes:
        idType: 2 to 30 characters.
        value: At most 255 characters.
    """

    idType: Required[str]
    value: Required[str]


class LookupInstance(InstanceResource[M]):
    """A Lookup as returned by Twilio."""

    normalized_value: field[str] = field(key="normalizedValue")
    profiles: field[list[ProfileId]] = field()


class LookupList(ListResource[M]):
    """Lookup records."""

    _uri = Uri("https://memory.twilio.com/v1/Stores/{store_id}/Profiles/Lookup", store_id=MemoryStoreId)

    @op
    def create(self, identifier: Identifier) -> Request[LookupInstance[M]]:
        """Create a Lookup: POST /v1/Stores/{storeId}/Profiles/Lookup"""
        return Request(self, "POST", LookupInstance, json=JsonBody(identifier, Identifier, name="identifier"))

    # Also class attributes, as in twilio-python: LookupList.Identifier({...})
    Identifier = Identifier


__all__ = ["Identifier", "LookupInstance", "LookupList"]
