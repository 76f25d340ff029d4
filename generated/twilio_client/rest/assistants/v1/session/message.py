"""Message records.

Generated from specs/contract/twilio_assistants_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime

from .....base.deserialize import iso8601_datetime
from .....base.fields import field
from .....base.instance_resource import InstanceResource
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.operation import listing, op, streaming
from .....base.page import Page
from .....base.paging import Linked
from .....base.request import Listing, Request
from .....base.uri import Uri
from .....base.values import Json
from .....sids import AccountSid, AssistantId, AssistantMessageId


class MessageInstance(InstanceResource[M]):
    """A Message as returned by Twilio."""

    id: field[AssistantMessageId] = field()
    account_sid: field[AccountSid] = field()
    assistant_id: field[AssistantId] = field()
    session_id: field[str] = field()
    identity: field[str] = field()
    role: field[str] = field()
    content: field[dict[str, Json]] = field()
    meta: field[dict[str, Json]] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)


class MessagePage(Page[M, MessageInstance[M]]):
    """One page of Message records."""

    _record = MessageInstance
    _paging = Linked("messages", max_size=1000)


class MessageList(ListResource[M]):
    """Message records."""

    _uri = Uri("https://assistants.twilio.com/v1/Sessions/{session_id}/Messages")

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[MessageInstance[M]]:
        """List Message records: GET /v1/Sessions/{sessionId}/Messages

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, MessagePage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[MessagePage[M]]:
        """Fetch one page of Message records: GET /v1/Sessions/{sessionId}/Messages

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self, "GET", MessagePage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[MessagePage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", MessagePage, url=target_url)


__all__ = ["MessageInstance", "MessageList", "MessagePage"]
