"""Member records.

Generated from specs/contract/twilio_api_v2010.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import Literal, TypeAlias

from ......base.deserialize import integer, rfc2822_datetime
from ......base.fields import field
from ......base.instance_context import InstanceContext
from ......base.instance_resource import InstanceResource
from ......base.list_resource import ListResource
from ......base.mode import M
from ......base.operation import listing, op, streaming
from ......base.page import Page
from ......base.paging import Linked
from ......base.request import Listing, Request
from ......base.uri import Uri
from ......sids import AccountSid, CallSid, QueueSid

MemberMethod: TypeAlias = Literal["GET", "POST"]


class MemberContext(InstanceContext[M]):
    """One Member."""

    _uri = Uri(
        "https://api.twilio.com/2010-04-01/Accounts/{account_sid}/Queues/{queue_sid}/Members/{call_sid}.json",
        account_sid=AccountSid,
        queue_sid=QueueSid,
    )

    @op
    def fetch(self) -> Request[MemberInstance[M]]:
        """Fetch the Member: GET /2010-04-01/Accounts/{AccountSid}/Queues/{QueueSid}/Members/{CallSid}.json"""
        return Request(self, "GET", MemberInstance)

    @op
    def update(self, url: str, method: MemberMethod | str | None = None) -> Request[MemberInstance[M]]:
        """Update the Member: POST /2010-04-01/Accounts/{AccountSid}/Queues/{QueueSid}/Members/{CallSid}.json"""
        return Request(self, "POST", MemberInstance, form={"Url": url, "Method": method})


class MemberInstance(MemberContext[M], InstanceResource[M]):
    """A Member as returned by Twilio."""

    _identity = {"call_sid": "call_sid"}
    _shown = ("call_sid",)

    call_sid: field[CallSid] = field()
    date_enqueued: field[datetime] = field(rfc2822_datetime)
    position: field[int] = field(integer)
    uri: field[str] = field()
    wait_time: field[int] = field(integer)
    queue_sid: field[QueueSid] = field()


class MemberPage(Page[M, MemberInstance[M]]):
    """One page of Member records."""

    _record = MemberInstance
    _paging = Linked("queue_members", max_size=1000)


class MemberList(ListResource[M]):
    """Member records."""

    _uri = Uri(
        "https://api.twilio.com/2010-04-01/Accounts/{account_sid}/Queues/{queue_sid}/Members.json",
        account_sid=AccountSid,
        queue_sid=QueueSid,
    )

    def __call__(self, call_sid: str) -> MemberContext[M]:
        """The Member with this identifier. Sends no request."""
        return MemberContext(self._client, {**self._path, "call_sid": call_sid})

    get = __call__

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[MemberInstance[M]]:
        """List Member records: GET /2010-04-01/Accounts/{AccountSid}/Queues/{QueueSid}/Members.json

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, MemberPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[MemberPage[M]]:
        """Fetch one page of Member records: GET /2010-04-01/Accounts/{AccountSid}/Queues/{QueueSid}/Members.json

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self, "GET", MemberPage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[MemberPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", MemberPage, url=target_url)


__all__ = ["MemberContext", "MemberInstance", "MemberList", "MemberMethod", "MemberPage"]
