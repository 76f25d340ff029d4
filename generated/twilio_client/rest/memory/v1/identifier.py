"""Identifier records.

Generated from specs/contract/twilio_memory_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TypedDict

from ....base.compat import Required
from ....base.fields import field
from ....base.instance_context import InstanceContext
from ....base.instance_resource import InstanceResource
from ....base.json_body import JsonBody, closed
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import listing, op, streaming
from ....base.page import Page
from ....base.paging import Single
from ....base.request import Listing, Request
from ....base.serialize import true_or_false
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


@closed
class IdentifierUpdate(TypedDict, total=False):
    """`IdentifierUpdate` in a request.

    Attributes:
        idType: 2 to 30 characters.
        oldValue: At most 255 characters.
        newValue: At most 255 characters.
    """

    idType: Required[str]
    oldValue: Required[str]
    newValue: Required[str]


class IdentifierContext(InstanceContext[M]):
    """One Identifier."""

    _uri = Uri(
        "https://memory.twilio.com/v1/Stores/{store_id}/Profiles/{profile_id}/Identifiers/{id_type}",
        store_id=MemoryStoreId,
        profile_id=ProfileId,
    )

    @op
    def fetch(self) -> Request[IdentifierInstance[M]]:
        """Fetch the Identifier: GET /v1/Stores/{storeId}/Profiles/{profileId}/Identifiers/{idType}"""
        return Request(self, "GET", IdentifierInstance)

    @op
    def patch(self, identifier_update: IdentifierUpdate) -> Request[IdentifierInstance[M]]:
        """Change parts of the Identifier: PATCH /v1/Stores/{storeId}/Profiles/{profileId}/Identifiers/{idType}"""
        return Request(
            self,
            "PATCH",
            IdentifierInstance,
            json=JsonBody(identifier_update, IdentifierUpdate, name="identifier_update"),
        )

    @op
    def delete(self, remove_all: bool | None = None) -> Request[bool]:
        """Delete the Identifier: DELETE /v1/Stores/{storeId}/Profiles/{profileId}/Identifiers/{idType}

        Args:
            remove_all: Default false.
        """
        return Request(self, "DELETE", bool, query={"removeAll": true_or_false(remove_all)})


class IdentifierInstance(IdentifierContext[M], InstanceResource[M]):
    """An Identifier as returned by Twilio."""

    _identity = {"id_type": "idType"}
    _shown = ("id_type",)

    id_type: field[str] = field(key="idType")
    values: field[list[str]] = field()
    message: field[str] = field()


class IdentifierPage(Page[M, IdentifierInstance[M]]):
    """One page of Identifier records."""

    _record = IdentifierInstance
    _paging = Single("identifiers")


class IdentifierList(ListResource[M]):
    """Identifier records."""

    _uri = Uri(
        "https://memory.twilio.com/v1/Stores/{store_id}/Profiles/{profile_id}/Identifiers",
        store_id=MemoryStoreId,
        profile_id=ProfileId,
    )

    def __call__(self, id_type: str) -> IdentifierContext[M]:
        """The Identifier with this identifier. Sends no request."""
        return IdentifierContext(self._client, {**self._path, "id_type": id_type})

    get = __call__

    @listing
    def list(self, limit: int | None = None) -> Listing[IdentifierInstance[M]]:
        """List Identifier records: GET /v1/Stores/{storeId}/Profiles/{profileId}/Identifiers

        Args:
            limit: Maximum number of records; all if omitted.
        """
        return Listing(self, IdentifierPage, query={}, limit=limit)

    stream = streaming(list)

    @op
    def page(self) -> Request[IdentifierPage[M]]:
        """Fetch one page of Identifier records: GET /v1/Stores/{storeId}/Profiles/{profileId}/Identifiers"""
        return Request(self, "GET", IdentifierPage)

    @op
    def get_page(self, target_url: str) -> Request[IdentifierPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", IdentifierPage, url=target_url)

    @op
    def create(self, identifier: Identifier) -> Request[IdentifierInstance[M]]:
        """Create an Identifier: POST /v1/Stores/{storeId}/Profiles/{profileId}/Identifiers"""
        return Request(self, "POST", IdentifierInstance, json=JsonBody(identifier, Identifier, name="identifier"))

    # Also class attributes, as in twilio-python: IdentifierList.IdentifierUpdate({...})
    Identifier = Identifier
    IdentifierUpdate = IdentifierUpdate


__all__ = [
    "Identifier",
    "IdentifierContext",
    "IdentifierInstance",
    "IdentifierList",
    "IdentifierPage",
    "IdentifierUpdate",
]
