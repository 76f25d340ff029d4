"""Session records.

Generated from specs/contract/twilio_assistants_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from .....base.deserialize import iso8601_datetime
from .....base.fields import field
from .....base.instance_context import InstanceContext
from .....base.instance_resource import InstanceResource
from .....base.links import lazy
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.operation import listing, op, streaming
from .....base.page import Page
from .....base.paging import Linked
from .....base.request import Listing, Request
from .....base.uri import Uri
from .....sids import AccountSid, AssistantId

if TYPE_CHECKING:
    from .message import MessageList


class SessionContext(InstanceContext[M]):
    """One Session."""

    _uri = Uri("https://assistants.twilio.com/v1/Sessions/{id}")

    messages: lazy[MessageList[M]] = lazy(".message", "MessageList", session_id="id")

    @op
    def fetch(self) -> Request[SessionInstance[M]]:
        """Fetch the Session: GET /v1/Sessions/{id}"""
        return Request(self, "GET", SessionInstance)


class SessionInstance(SessionContext[M], InstanceResource[M]):
    """A Session as returned by Twilio."""

    _identity = {"id": "id"}
    _shown = ("id",)

    id: field[str] = field()
    account_sid: field[AccountSid] = field()
    assistant_id: field[AssistantId] = field()
    verified: field[bool] = field()
    identity: field[str] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)


class SessionPage(Page[M, SessionInstance[M]]):
    """One page of Session records."""

    _record = SessionInstance
    _paging = Linked("sessions", max_size=1000)


class SessionList(ListResource[M]):
    """Session records."""

    _uri = Uri("https://assistants.twilio.com/v1/Sessions")

    def __call__(self, id: str) -> SessionContext[M]:
        """The Session with this identifier. Sends no request."""
        return SessionContext(self._client, {**self._path, "id": id})

    get = __call__

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[SessionInstance[M]]:
        """List Session records: GET /v1/Sessions

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, SessionPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[SessionPage[M]]:
        """Fetch one page of Session records: GET /v1/Sessions

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self, "GET", SessionPage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[SessionPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", SessionPage, url=target_url)


__all__ = ["SessionContext", "SessionInstance", "SessionList", "SessionPage"]
