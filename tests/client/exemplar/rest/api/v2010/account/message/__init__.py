"""Message: MessageList, MessageContext, MessageInstance, MessagePage.

Generated from specs/contract/twilio_api_v2010.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from ......base import (
    InstanceContext,
    InstanceResource,
    Linked,
    Listing,
    ListResource,
    M,
    Page,
    Request,
    Uri,
    at_least_one,
    field,
    integer,
    lazy,
    listing,
    matches,
    op,
    rfc2822_datetime,
    streaming,
)
from ......sids import AccountSid, MessageSid, MessagingServiceSid

if TYPE_CHECKING:
    from .media import MediaList

MessageStatus: TypeAlias = Literal["queued", "sending", "sent", "failed", "canceled"]


class MessageContext(InstanceContext[M]):
    """One Message."""

    _uri = Uri(
        "https://api.twilio.com/2010-04-01/Accounts/{account_sid}/Messages/{sid}.json",
        account_sid=AccountSid,
        sid=MessageSid,
    )

    media: lazy[MediaList[M]] = lazy(".media", "MediaList", message_sid="sid")

    @op
    def fetch(self) -> Request[MessageInstance[M]]:
        """Fetch this Message: GET /2010-04-01/Accounts/{account_sid}/Messages/{sid}.json"""
        return Request(self, "GET", MessageInstance)

    @op
    def update(self, body: str | None = None, status: MessageStatus | str | None = None) -> Request[MessageInstance[M]]:
        """Update this Message: POST /2010-04-01/Accounts/{account_sid}/Messages/{sid}.json"""
        return Request(self, "POST", MessageInstance, form={"Body": body, "Status": status})

    @op
    def delete(self) -> Request[bool]:
        """Delete this Message: DELETE /2010-04-01/Accounts/{account_sid}/Messages/{sid}.json"""
        return Request(self, "DELETE", bool)


class MessageInstance(MessageContext[M], InstanceResource[M]):
    """A Message as Twilio answered it."""

    _identity = {"account_sid": "account_sid", "sid": "sid"}  # path value <- response key
    _shown = ("sid", "status", "error_code")

    body: field[str] = field()
    from_: field[str] = field(key="from")
    account_sid: field[AccountSid] = field()
    sid: field[MessageSid] = field()
    status: field[MessageStatus | str] = field()
    date_sent: field[datetime] = field(rfc2822_datetime)
    error_code: field[int] = field(integer)
    subresource_uris: field[dict[str, str]] = field()

    class Status:
        """Values of MessageStatus."""

        QUEUED: Final = "queued"
        SENDING: Final = "sending"


class MessagePage(Page[M, MessageInstance[M]]):
    """One page of Messages."""

    _record = MessageInstance
    _paging = Linked("messages", max_size=1000)  # others: Token(key, parameter="pageToken", max_size=100), Single(key)


class MessageList(ListResource[M]):
    """Messages."""

    _uri = Uri("https://api.twilio.com/2010-04-01/Accounts/{account_sid}/Messages.json", account_sid=AccountSid)

    def __call__(self, sid: MessageSid) -> MessageContext[M]:
        """The Message with this SID; nothing is sent."""
        return MessageContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @op
    def create(
        self,
        to: str,
        status_callback: str | None = None,
        media_url: str | Sequence[str] | None = None,
        send_at: datetime | str | None = None,
        from_: str | None = None,
        messaging_service_sid: MessagingServiceSid | None = None,
        body: str | None = None,
    ) -> Request[MessageInstance[M]]:
        """Create a Message: POST /2010-04-01/Accounts/{account_sid}/Messages.json"""
        return Request(
            self,
            "POST",
            MessageInstance,
            form={
                "To": to,
                "StatusCallback": status_callback,
                "MediaUrl": media_url,
                "SendAt": send_at,
                "From": from_,
                "MessagingServiceSid": messaging_service_sid,
                "Body": body,
            },
            checks=(
                matches(MessagingServiceSid, messaging_service_sid=messaging_service_sid),
                at_least_one(from_=from_, messaging_service_sid=messaging_service_sid),
                at_least_one(body=body, media_url=media_url),
            ),
        )

    @listing
    def list(
        self,
        to: str | None = None,
        date_sent_before: datetime | str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[MessageInstance[M]]:
        """List Messages: GET /2010-04-01/Accounts/{account_sid}/Messages.json"""
        return Listing(self, MessagePage, query={"To": to, "DateSent<": date_sent_before, "PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self,
        to: str | None = None,
        date_sent_before: datetime | str | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[MessagePage[M]]:
        """One page of Messages: GET /2010-04-01/Accounts/{account_sid}/Messages.json"""
        return Request(
            self,
            "GET",
            MessagePage,
            query={"To": to, "DateSent<": date_sent_before, "PageToken": page_token, "Page": page_number, "PageSize": page_size},
        )

    @op
    def get_page(self, target_url: str) -> Request[MessagePage[M]]:
        """The page of Messages at an address that an earlier page gave."""
        return Request(self, "GET", MessagePage, url=target_url)


__all__ = ["MessageContext", "MessageInstance", "MessageList", "MessagePage"]
