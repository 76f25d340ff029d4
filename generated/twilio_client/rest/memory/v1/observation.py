"""Observation records.

Generated from specs/contract/twilio_memory_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Literal, TypeAlias, TypedDict

from ....base.checks import matches
from ....base.compat import Required
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
from ....sids import AcceptEncoding, ConversationId, MemoryStoreId, ObservationId, ProfileId, SourceName

ObservationOrderBy: TypeAlias = Literal["ASC", "DESC"]
ObservationContentEncoding: TypeAlias = Literal["gzip", "deflate", "br", "compress"]


class ObservationCreateRequest(TypedDict, total=False):
    """`ObservationCreateRequest` in a request.

    Attributes:
        content: 1 to 4096 characters.
        conversationIds: At most 10 values.
    """

    content: Required[str]
    occurredAt: Required[datetime | date | str]
    source: Required[SourceName]
    conversationIds: Sequence[ConversationId]


@closed
class CreateObservationsRequest(TypedDict, total=False):
    """`CreateObservationsRequest` in a request.

    Attributes:
        observations: 1 to 10 values.
    """

    observations: Required[Sequence[ObservationCreateRequest]]


class ObservationBase(TypedDict, total=False):
    """`ObservationBase` in a request.

    Attributes:
        content: 1 to 4096 characters.
        conversationIds: At most 10 values.
    """

    content: str
    occurredAt: datetime | date | str
    source: SourceName
    conversationIds: Sequence[ConversationId]


class ObservationContext(InstanceContext[M]):
    """One Observation."""

    _uri = Uri(
        "https://memory.twilio.com/v1/Stores/{store_id}/Profiles/{profile_id}/Observations/{observation_id}",
        store_id=MemoryStoreId,
        profile_id=ProfileId,
        observation_id=ObservationId,
    )

    @op
    def fetch(self) -> Request[ObservationInstance[M]]:
        """Fetch the Observation: GET /v1/Stores/{storeId}/Profiles/{profileId}/Observations/{observationId}"""
        return Request(self, "GET", ObservationInstance)

    @op
    def patch(self, observation_base: ObservationBase) -> Request[ObservationInstance[M]]:
        """Change parts of the Observation.

        PATCH /v1/Stores/{storeId}/Profiles/{profileId}/Observations/{observationId}
        """
        return Request(
            self,
            "PATCH",
            ObservationInstance,
            json=JsonBody(observation_base, ObservationBase, name="observation_base"),
        )

    @op
    def delete(self) -> Request[bool]:
        """Delete the Observation: DELETE /v1/Stores/{storeId}/Profiles/{profileId}/Observations/{observationId}"""
        return Request(self, "DELETE", bool)


class ObservationInstance(ObservationContext[M], InstanceResource[M]):
    """An Observation as returned by Twilio."""

    _identity = {"observation_id": "id"}
    _shown = ("id",)

    content: field[str] = field()
    occurred_at: field[datetime] = field(iso8601_datetime, key="occurredAt")
    source: field[SourceName] = field()
    conversation_ids: field[list[ConversationId]] = field(key="conversationIds")
    id: field[ObservationId] = field()
    created_at: field[datetime] = field(iso8601_datetime, key="createdAt")
    updated_at: field[datetime] = field(iso8601_datetime, key="updatedAt")
    message: field[str] = field()


class ObservationPage(Page[M, ObservationInstance[M]]):
    """One page of Observation records."""

    _record = ObservationInstance
    _paging = Token("observations", parameter="pageToken", max_size=1000)


class ObservationList(ListResource[M]):
    """Observation records."""

    _uri = Uri(
        "https://memory.twilio.com/v1/Stores/{store_id}/Profiles/{profile_id}/Observations",
        store_id=MemoryStoreId,
        profile_id=ProfileId,
    )

    def __call__(self, observation_id: ObservationId) -> ObservationContext[M]:
        """The Observation with this identifier. Sends no request."""
        return ObservationContext(self._client, {**self._path, "observation_id": observation_id})

    get = __call__

    @listing
    def list(
        self,
        page_token: str | None = None,
        order_by: ObservationOrderBy | str | None = None,
        source: SourceName | None = None,
        created_after: datetime | date | str | None = None,
        created_before: datetime | date | str | None = None,
        conversation_id: ConversationId | None = None,
        accept_encoding: AcceptEncoding | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[ObservationInstance[M]]:
        """List Observation records: GET /v1/Stores/{storeId}/Profiles/{profileId}/Observations

        Args:
            page_token: At most 4096 characters.
            order_by: Default DESC.
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000; default 50.
        """
        return Listing(
            self,
            ObservationPage,
            query={
                "pageToken": page_token,
                "orderBy": order_by,
                "source": source,
                "createdAfter": created_after,
                "createdBefore": created_before,
                "conversationId": conversation_id,
                "pageSize": page_size,
            },
            headers={"Accept-Encoding": accept_encoding},
            limit=limit,
            checks=(
                matches(SourceName, source=source),
                matches(ConversationId, conversation_id=conversation_id),
                matches(AcceptEncoding, accept_encoding=accept_encoding),
            ),
        )

    stream = streaming(list)

    @op
    def page(
        self,
        page_size: int | None = None,
        page_token: str | None = None,
        order_by: ObservationOrderBy | str | None = None,
        source: SourceName | None = None,
        created_after: datetime | date | str | None = None,
        created_before: datetime | date | str | None = None,
        conversation_id: ConversationId | None = None,
        accept_encoding: AcceptEncoding | None = None,
    ) -> Request[ObservationPage[M]]:
        """Fetch one page of Observation records: GET /v1/Stores/{storeId}/Profiles/{profileId}/Observations

        Args:
            page_size: 1 to 1000; default 50.
            page_token: At most 4096 characters.
            order_by: Default DESC.
        """
        return Request(
            self,
            "GET",
            ObservationPage,
            query={
                "pageSize": page_size,
                "pageToken": page_token,
                "orderBy": order_by,
                "source": source,
                "createdAfter": created_after,
                "createdBefore": created_before,
                "conversationId": conversation_id,
            },
            headers={"Accept-Encoding": accept_encoding},
            checks=(
                matches(SourceName, source=source),
                matches(ConversationId, conversation_id=conversation_id),
                matches(AcceptEncoding, accept_encoding=accept_encoding),
            ),
        )

    @op
    def get_page(self, target_url: str) -> Request[ObservationPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", ObservationPage, url=target_url)

    @op
    def create(
        self,
        create_observations_request: CreateObservationsRequest,
        accept_encoding: AcceptEncoding | None = None,
        content_encoding: ObservationContentEncoding | str | None = None,
    ) -> Request[ObservationInstance[M]]:
        """Create an Observation: POST /v1/Stores/{storeId}/Profiles/{profileId}/Observations"""
        return Request(
            self,
            "POST",
            ObservationInstance,
            headers={"Accept-Encoding": accept_encoding, "Content-Encoding": content_encoding},
            json=JsonBody(create_observations_request, CreateObservationsRequest, name="create_observations_request"),
            checks=(matches(AcceptEncoding, accept_encoding=accept_encoding),),
        )

    # Also class attributes, as in twilio-python: ObservationList.ObservationBase({...})
    ObservationCreateRequest = ObservationCreateRequest
    CreateObservationsRequest = CreateObservationsRequest
    ObservationBase = ObservationBase


__all__ = [
    "CreateObservationsRequest",
    "ObservationBase",
    "ObservationContentEncoding",
    "ObservationContext",
    "ObservationCreateRequest",
    "ObservationInstance",
    "ObservationList",
    "ObservationOrderBy",
    "ObservationPage",
]
