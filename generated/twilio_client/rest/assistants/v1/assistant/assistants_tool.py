"""Assistants Tool records.

Generated from specs/contract/twilio_assistants_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime

from .....base.deserialize import iso8601_datetime
from .....base.fields import field
from .....base.instance_context import InstanceContext
from .....base.instance_resource import InstanceResource
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.operation import listing, op, streaming
from .....base.page import Page
from .....base.paging import Linked
from .....base.request import Listing, Request
from .....base.uri import Uri
from .....base.values import Json
from .....sids import AccountSid, AssistantToolId


class AssistantsToolContext(InstanceContext[M]):
    """One Assistants Tool."""

    _uri = Uri("https://assistants.twilio.com/v1/Assistants/{assistant_id}/Tools/{id}")

    @op
    def create(self) -> Request[bool]:
        """Create an Assistants Tool: POST /v1/Assistants/{assistantId}/Tools/{id}"""
        return Request(self, "POST", bool)

    @op
    def delete(self) -> Request[bool]:
        """Delete the Assistants Tool: DELETE /v1/Assistants/{assistantId}/Tools/{id}"""
        return Request(self, "DELETE", bool)


class AssistantsToolInstance(AssistantsToolContext[M], InstanceResource[M]):
    """An Assistants Tool as returned by Twilio."""

    _identity = {"id": "id"}
    _shown = ("id",)

    account_sid: field[AccountSid] = field()
    description: field[str] = field()
    enabled: field[bool] = field()
    id: field[AssistantToolId] = field()
    meta: field[dict[str, Json]] = field()
    name: field[str] = field()
    requires_auth: field[bool] = field()
    type: field[str] = field()
    url: field[str] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)


class AssistantsToolPage(Page[M, AssistantsToolInstance[M]]):
    """One page of Assistants Tool records."""

    _record = AssistantsToolInstance
    _paging = Linked("tools", max_size=1000)


class AssistantsToolList(ListResource[M]):
    """Assistants Tool records."""

    _uri = Uri("https://assistants.twilio.com/v1/Assistants/{assistant_id}/Tools")

    def __call__(self, id: str) -> AssistantsToolContext[M]:
        """The Assistants Tool with this identifier. Sends no request."""
        return AssistantsToolContext(self._client, {**self._path, "id": id})

    get = __call__

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[AssistantsToolInstance[M]]:
        """List Assistants Tool records: GET /v1/Assistants/{assistantId}/Tools

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, AssistantsToolPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[AssistantsToolPage[M]]:
        """Fetch one page of Assistants Tool records: GET /v1/Assistants/{assistantId}/Tools

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self, "GET", AssistantsToolPage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[AssistantsToolPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", AssistantsToolPage, url=target_url)


__all__ = ["AssistantsToolContext", "AssistantsToolInstance", "AssistantsToolList", "AssistantsToolPage"]
