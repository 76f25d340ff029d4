"""Notification records.

Generated from specs/contract/twilio_api_v2010.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal, TypeAlias

from ......base.deserialize import rfc2822_datetime
from ......base.fields import field
from ......base.instance_context import InstanceContext
from ......base.instance_resource import InstanceResource
from ......base.list_resource import ListResource
from ......base.mode import M
from ......base.operation import listing, op, streaming
from ......base.page import Page
from ......base.paging import Linked
from ......base.request import Listing, Request
from ......base.serialize import iso8601_date as iso_date
from ......base.uri import Uri
from ......sids import AccountSid, CallSid, NOSid

NotificationRequestMethod: TypeAlias = Literal["GET", "POST"]


class NotificationContext(InstanceContext[M]):
    """One Notification."""

    _uri = Uri(
        "https://api.twilio.com/2010-04-01/Accounts/{account_sid}/Calls/{call_sid}/Notifications/{sid}.json",
        account_sid=AccountSid,
        call_sid=CallSid,
        sid=NOSid,
    )

    @op
    def fetch(self) -> Request[NotificationInstance[M]]:
        """Fetch the Notification: GET /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Notifications/{Sid}.json"""
        return Request(self, "GET", NotificationInstance)


class NotificationInstance(NotificationContext[M], InstanceResource[M]):
    """A Notification as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid", "request_method")

    account_sid: field[AccountSid] = field()
    api_version: field[str] = field()
    call_sid: field[CallSid] = field()
    date_created: field[datetime] = field(rfc2822_datetime)
    date_updated: field[datetime] = field(rfc2822_datetime)
    error_code: field[str] = field()
    log: field[str] = field()
    message_date: field[datetime] = field(rfc2822_datetime)
    message_text: field[str] = field()
    more_info: field[str] = field()
    request_method: field[NotificationRequestMethod | str] = field()
    request_url: field[str] = field()
    request_variables: field[str] = field()
    response_body: field[str] = field()
    response_headers: field[str] = field()
    sid: field[NOSid] = field()
    uri: field[str] = field()


class NotificationPage(Page[M, NotificationInstance[M]]):
    """One page of Notification records."""

    _record = NotificationInstance
    _paging = Linked("notifications", max_size=1000)


class NotificationList(ListResource[M]):
    """Notification records."""

    _uri = Uri(
        "https://api.twilio.com/2010-04-01/Accounts/{account_sid}/Calls/{call_sid}/Notifications.json",
        account_sid=AccountSid,
        call_sid=CallSid,
    )

    def __call__(self, sid: NOSid) -> NotificationContext[M]:
        """The Notification with this identifier. Sends no request."""
        return NotificationContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(
        self,
        log: int | None = None,
        message_date: date | str | None = None,
        message_date_before: date | str | None = None,
        message_date_after: date | str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[NotificationInstance[M]]:
        """List Notification records: GET /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Notifications.json

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(
            self,
            NotificationPage,
            query={
                "Log": log,
                "MessageDate": iso_date(message_date),
                "MessageDate<": iso_date(message_date_before),
                "MessageDate>": iso_date(message_date_after),
                "PageSize": page_size,
            },
            limit=limit,
        )

    stream = streaming(list)

    @op
    def page(
        self,
        log: int | None = None,
        message_date: date | str | None = None,
        message_date_before: date | str | None = None,
        message_date_after: date | str | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[NotificationPage[M]]:
        """Fetch one page of Notification records.

        GET /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Notifications.json

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            NotificationPage,
            query={
                "Log": log,
                "MessageDate": iso_date(message_date),
                "MessageDate<": iso_date(message_date_before),
                "MessageDate>": iso_date(message_date_after),
                "PageToken": page_token,
                "Page": page_number,
                "PageSize": page_size,
            },
        )

    @op
    def get_page(self, target_url: str) -> Request[NotificationPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", NotificationPage, url=target_url)


__all__ = [
    "NotificationContext",
    "NotificationInstance",
    "NotificationList",
    "NotificationPage",
    "NotificationRequestMethod",
]
