"""Email records.

Generated from specs/authored/twilio_comms_v1.yaml; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Annotated, Final, Literal, TypeAlias, TypedDict

from .....base.checks import matches
from .....base.compat import Required
from .....base.deserialize import iso8601_datetime
from .....base.fields import field
from .....base.instance_context import InstanceContext
from .....base.instance_resource import InstanceResource
from .....base.json_body import JsonBody
from .....base.limits import Counts, Lengths, Limits, within
from .....base.links import lazy
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.nested import Record, list_of, record
from .....base.operation import listing, op, streaming
from .....base.page import Page
from .....base.request import Listing, Request
from .....base.tokens import Cursor
from .....base.uri import Uri
from .....base.values import Json
from .....extras.comms import EmailWaiting, SentEmails
from .....sids import CommsEmailId, CommsMemoryStoreId, CommsOperationId, CommsProfileId, CommsTags

if TYPE_CHECKING:
    from .operation import OperationList

EmailStatus: TypeAlias = Literal[
    "SCHEDULED", "QUEUED", "SENT", "DELIVERED", "UNDELIVERED", "OPENED", "FAILED", "CANCELED", "INBOUND"
]


class EmailAddress(TypedDict, total=False):
    """`EmailAddress` in a request.

    Attributes:
        address: E-mail address.
    """

    address: Required[str]
    name: str


class EmailRecipient(TypedDict, total=False):
    """`EmailRecipient` in a request.

    Attributes:
        address: E-mail address.
        variables: Unverified: documented by only one weak source.
    """

    address: Required[str]
    name: str
    variables: Mapping[str, str]


class ProfileRecipient(TypedDict, total=False):
    """`ProfileRecipient` in a request.

    A profile of a memory store; variables may refer to its traits, as in `${Twilio.Profile.firstName}`.

    Attributes:
        memoryStoreId: Unverified: documented by only one weak source.
        variables: Unverified: documented by only one weak source.
    """

    memoryStoreId: Required[CommsMemoryStoreId]
    profileId: Required[CommsProfileId]
    variables: Mapping[str, str]


class Attachment(TypedDict, total=False):
    """`Attachment` in a request.

    Attributes:
        content: Base64.
    """

    filename: str
    contentType: str
    content: str


class EmailHtmlContent(TypedDict, total=False):
    """`EmailHtmlContent` in a request.

    subject, text and html may contain Liquid. Keys for headers and footers exist but are not documented.

    Attributes:
        text: Made from the HTML if omitted.
    """

    subject: Required[str]
    html: Required[str]
    text: str
    attachments: Sequence[Attachment]


class Schedule(TypedDict, total=False):
    """`Schedule` in a request.

    Attributes:
        sendAt: Times or rules, with or without a time zone; sending begins at a time that all of them allow. At least 1
            values.
    """

    sendAt: Annotated[Sequence[str], Counts(least=1)]


SendEmailsRequest = TypedDict(
    "SendEmailsRequest",
    {
        "from": "Required[EmailAddress]",
        "to": "Required[Annotated[Sequence[EmailRecipient | ProfileRecipient | Mapping[str, object]], Counts(least=1, most=10000)]]",
        "content": "Required[EmailHtmlContent]",
        "ipPoolName": "Annotated[str, Lengths(least=2, most=64)]",
        "schedule": "Schedule",
        "tags": "Annotated[Mapping[str, Annotated[str, Lengths(most=256)]], Limits(most=10, longest_key=128)]",
    },
    total=False,
)
"""`SendEmailsRequest` in a request.

Attributes:
    to: 1 to 10000 values.
    content: Subject, text and html may contain Liquid. Keys for headers and footers exist but are not documented.
    ipPoolName: 2 to 64 characters.
    tags: For your own use; values may contain Liquid. At most 10 members, 128 characters in a key, 256 characters in a
        value.
"""


class EmailAddressRecord(Record):
    """`EmailAddress` in an answer."""

    address: field[str] = field()
    name: field[str] = field()


class RelatedRecord(Record):
    """`Related` in an answer.

    Attributes:
        name: The kind, such as OPERATION.
    """

    name: field[str] = field()
    id: field[str] = field()
    uri: field[str] = field()


class AttachmentRecord(Record):
    """`Attachment` in an answer."""

    filename: field[str] = field()
    content_type: field[str] = field(key="contentType")
    content: field[str] = field()


class EmailHtmlContentRecord(Record):
    """`EmailHtmlContent` in an answer.

    subject, text and html may contain Liquid. Keys for headers and footers exist but are not documented.

    Attributes:
        text: Made from the HTML if omitted.
    """

    subject: field[str] = field()
    html: field[str] = field()
    text: field[str] = field()
    attachments: field[list[AttachmentRecord]] = field(list_of(record(AttachmentRecord)))


class EmailContext(InstanceContext[M]):
    """One Email."""

    _uri = Uri("https://comms.twilio.com/v1/Emails/{email_id}", email_id=CommsEmailId)

    @op
    def fetch(self) -> Request[EmailInstance[M]]:
        """Fetch the Email: GET /v1/Emails/{emailId}"""
        return Request(self, "GET", EmailInstance)

    @op
    def delete(self) -> Request[bool]:
        """Delete the Email: DELETE /v1/Emails/{emailId}

        Unverified: documented by only one weak source.
        """
        return Request(self, "DELETE", bool)


class EmailInstance(SentEmails[M], EmailContext[M], InstanceResource[M]):
    """An Email as returned by Twilio.

    Attributes:
        _from: Alias of from_, as in twilio-python.
        tags: For your own use; values may contain Liquid.
        content: Subject, text and html may contain Liquid. Keys for headers and footers exist but are not documented.
    """

    _identity = {"email_id": "id"}
    _shown = ("id", "status")

    id: field[CommsEmailId] = field()
    from_: field[EmailAddressRecord] = field(record(EmailAddressRecord), key="from")
    _from: field[EmailAddressRecord] = field(record(EmailAddressRecord), key="from")
    to: field[list[EmailAddressRecord]] = field(list_of(record(EmailAddressRecord)))
    status: field[EmailStatus | str] = field()
    related: field[list[RelatedRecord]] = field(list_of(record(RelatedRecord)))
    tags: field[dict[str, str]] = field()
    scheduled_for: field[datetime] = field(iso8601_datetime, key="scheduledFor")
    created_at: field[datetime] = field(iso8601_datetime, key="createdAt")
    updated_at: field[datetime] = field(iso8601_datetime, key="updatedAt")
    deleted_at: field[datetime] = field(iso8601_datetime, key="deletedAt")
    content: field[EmailHtmlContentRecord] = field(record(EmailHtmlContentRecord))
    operation_id: field[CommsOperationId] = field(key="operationId")
    operation_location: field[str] = field(key="operationLocation")

    class Status:
        """Values of EmailStatus."""

        SCHEDULED: Final = "SCHEDULED"
        QUEUED: Final = "QUEUED"
        SENT: Final = "SENT"
        DELIVERED: Final = "DELIVERED"
        UNDELIVERED: Final = "UNDELIVERED"
        OPENED: Final = "OPENED"
        FAILED: Final = "FAILED"
        CANCELED: Final = "CANCELED"
        INBOUND: Final = "INBOUND"


class EmailPage(Page[M, EmailInstance[M]]):
    """One page of Email records."""

    _record = EmailInstance
    _paging = Cursor("emails", parameter="pageToken", max_size=1000)


class EmailList(EmailWaiting[M], ListResource[M]):
    """Email records."""

    _uri = Uri("https://comms.twilio.com/v1/Emails")

    operations: lazy[OperationList[M]] = lazy(".operation", "OperationList")

    def __call__(self, email_id: CommsEmailId) -> EmailContext[M]:
        """The Email with this identifier. Sends no request."""
        return EmailContext(self._client, {**self._path, "email_id": email_id})

    get = __call__

    @op
    def send(self, send_emails_request: SendEmailsRequest) -> Request[EmailInstance[M]]:
        """Send the Email: POST /v1/Emails

        Args:
            send_emails_request: At most 5 MB.
        """
        return Request(
            self,
            "POST",
            EmailInstance,
            json=JsonBody(send_emails_request, SendEmailsRequest, name="send_emails_request"),
        )

    @listing
    def list(
        self,
        operation_id: CommsOperationId | None = None,
        start_date: datetime | date | str | None = None,
        end_date: datetime | date | str | None = None,
        status: EmailStatus | str | None = None,
        tags: CommsTags | None = None,
        page_token: str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[EmailInstance[M]]:
        """List Email records: GET /v1/Emails

        Args:
            start_date: Start of the time range.
            end_date: End of the time range; later than `start_date`.
            tags: Tags that every result must have, as `region:EMEA;campaign:spring;`.
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000; default 50.
        """
        return Listing(
            self,
            EmailPage,
            query={
                "operationId": operation_id,
                "startDate": start_date,
                "endDate": end_date,
                "status": status,
                "tags": tags,
                "pageToken": page_token,
                "pageSize": page_size,
            },
            limit=limit,
            checks=(
                matches(CommsOperationId, operation_id=operation_id),
                matches(CommsTags, tags=tags),
                within(Limits(least=1), page_size=page_size),
            ),
        )

    stream = streaming(list)

    @op
    def page(
        self,
        operation_id: CommsOperationId | None = None,
        start_date: datetime | date | str | None = None,
        end_date: datetime | date | str | None = None,
        status: EmailStatus | str | None = None,
        tags: CommsTags | None = None,
        page_token: str | None = None,
        page_size: int | None = None,
    ) -> Request[EmailPage[M]]:
        """Fetch one page of Email records: GET /v1/Emails

        Args:
            start_date: Start of the time range.
            end_date: End of the time range; later than `start_date`.
            tags: Tags that every result must have, as `region:EMEA;campaign:spring;`.
            page_size: 1 to 1000; default 50.
        """
        return Request(
            self,
            "GET",
            EmailPage,
            query={
                "operationId": operation_id,
                "startDate": start_date,
                "endDate": end_date,
                "status": status,
                "tags": tags,
                "pageToken": page_token,
                "pageSize": page_size,
            },
            checks=(
                matches(CommsOperationId, operation_id=operation_id),
                matches(CommsTags, tags=tags),
                within(Limits(least=1), page_size=page_size),
            ),
        )

    @op
    def get_page(self, target_url: str) -> Request[EmailPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", EmailPage, url=target_url)

    # Also class attributes, as in twilio-python: EmailList.SendEmailsRequestTo({...})
    EmailAddress = EmailAddress
    EmailRecipient = EmailRecipient
    ProfileRecipient = ProfileRecipient
    Attachment = Attachment
    EmailHtmlContent = EmailHtmlContent
    Schedule = Schedule
    SendEmailsRequest = SendEmailsRequest
    SendEmailsRequestTo = dict[str, Json]


__all__ = [
    "Attachment",
    "AttachmentRecord",
    "EmailAddress",
    "EmailAddressRecord",
    "EmailContext",
    "EmailHtmlContent",
    "EmailHtmlContentRecord",
    "EmailInstance",
    "EmailList",
    "EmailPage",
    "EmailRecipient",
    "EmailStatus",
    "ProfileRecipient",
    "RelatedRecord",
    "Schedule",
    "SendEmailsRequest",
]
