"""Trait records.

Generated from specs/contract/twilio_memory_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import Literal, TypeAlias

from ....base.deserialize import iso8601_datetime
from ....base.fields import field
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import listing, op, streaming
from ....base.page import Page
from ....base.request import Listing, Request
from ....base.tokens import Token
from ....base.uri import Uri
from ....base.values import Json
from ....sids import MemoryStoreId, ProfileId

TraitOrderBy: TypeAlias = Literal["ASC", "DESC"]


class TraitInstance(InstanceResource[M]):
    """A Trait as returned by Twilio."""

    name: field[str] = field()
    value: field[Json] = field()
    trait_group: field[str] = field(key="traitGroup")
    timestamp: field[datetime] = field(iso8601_datetime)


class TraitPage(Page[M, TraitInstance[M]]):
    """One page of Trait records."""

    _record = TraitInstance
    _paging = Token("traits", parameter="pageToken", max_size=1000)


class TraitList(ListResource[M]):
    """Trait records."""

    _uri = Uri(
        "https://memory.twilio.com/v1/Stores/{store_id}/Profiles/{profile_id}/Traits",
        store_id=MemoryStoreId,
        profile_id=ProfileId,
    )

    @listing
    def list(
        self,
        page_token: str | None = None,
        order_by: TraitOrderBy | str | None = None,
        trait_groups: str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[TraitInstance[M]]:
        """List Trait records: GET /v1/Stores/{storeId}/Profiles/{profileId}/Traits

        Args:
            page_token: At most 4096 characters.
            order_by: Default DESC.
            trait_groups: 1 to 256 characters.
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000; default 50.
        """
        return Listing(
            self,
            TraitPage,
            query={"pageToken": page_token, "orderBy": order_by, "traitGroups": trait_groups, "pageSize": page_size},
            limit=limit,
        )

    stream = streaming(list)

    @op
    def page(
        self,
        page_size: int | None = None,
        page_token: str | None = None,
        order_by: TraitOrderBy | str | None = None,
        trait_groups: str | None = None,
    ) -> Request[TraitPage[M]]:
        """Fetch one page of Trait records: GET /v1/Stores/{storeId}/Profiles/{profileId}/Traits

        Args:
            page_size: 1 to 1000; default 50.
            page_token: At most 4096 characters.
            order_by: Default DESC.
            trait_groups: 1 to 256 characters.
        """
        return Request(
            self,
            "GET",
            TraitPage,
            query={"pageSize": page_size, "pageToken": page_token, "orderBy": order_by, "traitGroups": trait_groups},
        )

    @op
    def get_page(self, target_url: str) -> Request[TraitPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", TraitPage, url=target_url)


__all__ = ["TraitInstance", "TraitList", "TraitOrderBy", "TraitPage"]
