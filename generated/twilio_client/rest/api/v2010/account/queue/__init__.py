"""Queue records.

Generated from specs/contract/twilio_api_v2010.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ......base.deserialize import integer, rfc2822_datetime
from ......base.fields import field
from ......base.instance_context import InstanceContext
from ......base.instance_resource import InstanceResource
from ......base.links import lazy
from ......base.list_resource import ListResource
from ......base.mode import M
from ......base.operation import listing, op, streaming
from ......base.page import Page
from ......base.paging import Linked
from ......base.request import Listing, Request
from ......base.uri import Uri
from ......sids import AccountSid, QueueSid

if TYPE_CHECKING:
    from .member import MemberList


class QueueContext(InstanceContext[M]):
    """One Queue."""

    _uri = Uri(
        "https://api.twilio.com/2010-04-01/Accounts/{account_sid}/Queues/{sid}.json",
        account_sid=AccountSid,
        sid=QueueSid,
    )

    members: lazy[MemberList[M]] = lazy(".member", "MemberList", queue_sid="sid")

    @op
    def fetch(self) -> Request[QueueInstance[M]]:
        """Fetch the Queue: GET /2010-04-01/Accounts/{AccountSid}/Queues/{Sid}.json"""
        return Request(self, "GET", QueueInstance)

    @op
    def update(self, friendly_name: str | None = None, max_size: int | None = None) -> Request[QueueInstance[M]]:
        """Update the Queue: POST /2010-04-01/Accounts/{AccountSid}/Queues/{Sid}.json"""
        return Request(self, "POST", QueueInstance, form={"FriendlyName": friendly_name, "MaxSize": max_size})

    @op
    def delete(self) -> Request[bool]:
        """Delete the Queue: DELETE /2010-04-01/Accounts/{AccountSid}/Queues/{Sid}.json"""
        return Request(self, "DELETE", bool)


class QueueInstance(QueueContext[M], InstanceResource[M]):
    """A Queue as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid",)

    date_updated: field[datetime] = field(rfc2822_datetime)
    current_size: field[int] = field(integer)
    friendly_name: field[str] = field()
    uri: field[str] = field()
    account_sid: field[AccountSid] = field()
    average_wait_time: field[int] = field(integer)
    sid: field[QueueSid] = field()
    date_created: field[datetime] = field(rfc2822_datetime)
    max_size: field[int] = field(integer)


class QueuePage(Page[M, QueueInstance[M]]):
    """One page of Queue records."""

    _record = QueueInstance
    _paging = Linked("queues", max_size=1000)


class QueueList(ListResource[M]):
    """Queue records."""

    _uri = Uri("https://api.twilio.com/2010-04-01/Accounts/{account_sid}/Queues.json", account_sid=AccountSid)

    def __call__(self, sid: QueueSid) -> QueueContext[M]:
        """The Queue with this identifier. Sends no request."""
        return QueueContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[QueueInstance[M]]:
        """List Queue records: GET /2010-04-01/Accounts/{AccountSid}/Queues.json

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, QueuePage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[QueuePage[M]]:
        """Fetch one page of Queue records: GET /2010-04-01/Accounts/{AccountSid}/Queues.json

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self, "GET", QueuePage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[QueuePage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", QueuePage, url=target_url)

    @op
    def create(self, friendly_name: str, max_size: int | None = None) -> Request[QueueInstance[M]]:
        """Create a Queue: POST /2010-04-01/Accounts/{AccountSid}/Queues.json"""
        return Request(self, "POST", QueueInstance, form={"FriendlyName": friendly_name, "MaxSize": max_size})


__all__ = ["QueueContext", "QueueInstance", "QueueList", "QueuePage"]
