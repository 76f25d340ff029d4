"""Store records.

Generated from specs/contract/twilio_memory_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict

from ....base.compat import Required
from ....base.deserialize import integer
from ....base.fields import field
from ....base.instance_context import InstanceContext
from ....base.instance_resource import InstanceResource
from ....base.json_body import JsonBody
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import listing, op, streaming
from ....base.page import Page
from ....base.request import Listing, Request
from ....base.tokens import Token
from ....base.uri import Uri
from ....sids import HyphenatedName, MemoryStoreId

StoreOrderBy: TypeAlias = Literal["ASC", "DESC"]
StoreStatus: TypeAlias = Literal["QUEUED", "PROVISIONING", "ACTIVE", "FAILED"]


class ServiceRequest(TypedDict, total=False):
    """`ServiceRequest` in a request.

    Attributes:
        description: 1 to 128 characters.
    """

    displayName: Required[HyphenatedName]
    description: str


class PatchStoreRequest(TypedDict, total=False):
    """The body of a request.

    Attributes:
        description: 1 to 128 characters.
    """

    displayName: HyphenatedName
    description: str


class StoreContext(InstanceContext[M]):
    """One Store."""

    _uri = Uri("https://memory.twilio.com/v1/ControlPlane/Stores/{store_id}", store_id=MemoryStoreId)

    @op
    def fetch(self) -> Request[StoreInstance[M]]:
        """Fetch the Store: GET /v1/ControlPlane/Stores/{storeId}"""
        return Request(self, "GET", StoreInstance)

    @op
    def patch(self, patch_store_request: PatchStoreRequest, if_match: str | None = None) -> Request[StoreInstance[M]]:
        """Change parts of the Store: PATCH /v1/ControlPlane/Stores/{storeId}

        Args:
            if_match: At most 100 characters.
        """
        return Request(
            self,
            "PATCH",
            StoreInstance,
            headers={"If-Match": if_match},
            json=JsonBody(patch_store_request, PatchStoreRequest, name="patch_store_request"),
        )

    @op
    def delete(self) -> Request[bool]:
        """Delete the Store: DELETE /v1/ControlPlane/Stores/{storeId}"""
        return Request(self, "DELETE", bool)


class StoreInstance(StoreContext[M], InstanceResource[M]):
    """A Store as returned by Twilio."""

    _identity = {"store_id": "id"}
    _shown = ("id", "status")

    display_name: field[HyphenatedName] = field(key="displayName")
    description: field[str] = field()
    id: field[MemoryStoreId] = field()
    status: field[StoreStatus | str] = field()
    intelligence_service_id: field[str] = field(key="intelligenceServiceId")
    version: field[int] = field(integer)
    message: field[str] = field()
    status_url: field[str] = field(key="statusUrl")


class StorePage(Page[M, MemoryStoreId]):
    """One page of Store records."""

    _record = str
    _paging = Token("stores", parameter="pageToken", max_size=100)


class StoreList(ListResource[M]):
    """Store records."""

    _uri = Uri("https://memory.twilio.com/v1/ControlPlane/Stores")

    def __call__(self, store_id: MemoryStoreId) -> StoreContext[M]:
        """The Store with this identifier. Sends no request."""
        return StoreContext(self._client, {**self._path, "store_id": store_id})

    get = __call__

    @listing
    def list(
        self,
        page_token: str | None = None,
        order_by: StoreOrderBy | str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[MemoryStoreId]:
        """List Store records: GET /v1/ControlPlane/Stores

        Args:
            page_token: At most 4096 characters.
            order_by: Default DESC.
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 100; default 50.
        """
        return Listing(
            self, StorePage, query={"pageToken": page_token, "orderBy": order_by, "pageSize": page_size}, limit=limit
        )

    stream = streaming(list)

    @op
    def page(
        self, page_size: int | None = None, page_token: str | None = None, order_by: StoreOrderBy | str | None = None
    ) -> Request[StorePage[M]]:
        """Fetch one page of Store records: GET /v1/ControlPlane/Stores

        Args:
            page_size: 1 to 100; default 50.
            page_token: At most 4096 characters.
            order_by: Default DESC.
        """
        return Request(
            self, "GET", StorePage, query={"pageSize": page_size, "pageToken": page_token, "orderBy": order_by}
        )

    @op
    def get_page(self, target_url: str) -> Request[StorePage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", StorePage, url=target_url)

    @op
    def create(self, service_request: ServiceRequest) -> Request[StoreInstance[M]]:
        """Create a Store: POST /v1/ControlPlane/Stores"""
        return Request(
            self, "POST", StoreInstance, json=JsonBody(service_request, ServiceRequest, name="service_request")
        )

    # Also class attributes, as in twilio-python: StoreList.PatchStoreRequest({...})
    ServiceRequest = ServiceRequest
    PatchStoreRequest = PatchStoreRequest


__all__ = [
    "PatchStoreRequest",
    "ServiceRequest",
    "StoreContext",
    "StoreInstance",
    "StoreList",
    "StoreOrderBy",
    "StorePage",
    "StoreStatus",
]
