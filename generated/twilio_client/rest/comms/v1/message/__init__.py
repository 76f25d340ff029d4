"""Message records.

Generated from specs/authored/twilio_comms_v1.yaml; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Annotated, Final, Literal, TypeAlias, TypedDict

from .....base.checks import matches
from .....base.compat import Required
from .....base.deserialize import integer, iso8601_datetime
from .....base.fields import field
from .....base.instance_context import InstanceContext
from .....base.instance_resource import InstanceResource
from .....base.json_body import JsonBody, closed
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
from .....extras.comms import MessageWaiting, SentMessages
from .....sids import (
    CommsMemoryStoreId,
    CommsMessageId,
    CommsOperationId,
    CommsProfileId,
    CommsSenderId,
    CommsSenderPoolId,
    CommsSessionId,
    CommsTags,
)

if TYPE_CHECKING:
    from .identifier import IdentifierList
    from .operation import OperationList

MessageRecipientChannel: TypeAlias = Literal["PHONE", "WHATSAPP"]
RcsMediaHeight: TypeAlias = Literal["TALL", "MEDIUM", "SHORT"]
StandaloneCardCardOrientation: TypeAlias = Literal["HORIZONTAL", "VERTICAL"]
StandaloneCardThumbnailImageAlignment: TypeAlias = Literal["LEFT", "RIGHT"]
MessageSenderChannel: TypeAlias = Literal["SMS", "RCS", "WHATSAPP"]
MessageChannel: TypeAlias = Literal["SMS", "RCS", "WHATSAPP"]
MessageStatus: TypeAlias = Literal[
    "QUEUED", "SENT", "SCHEDULED", "DELIVERED", "READ", "FAILED", "UNDELIVERED", "CANCELED", "GROUP", "INBOUND"
]


class AddressRecipient(TypedDict, total=False):
    """`AddressRecipient` in a request.

    Attributes:
        variables: Unverified: one weak source alone tells of it.
    """

    address: Required[str]
    channel: Required[MessageRecipientChannel | str]
    variables: Mapping[str, str]


class ConnectedAddress(TypedDict, total=False):
    """`ConnectedAddress` in a request."""

    address: Required[str]
    channel: Required[MessageRecipientChannel | str]


class ConnectedAddressRecipient(TypedDict, total=False):
    """`ConnectedAddressRecipient` in a request.

    Twilio chooses the channel, and tries another when one fails.

    Attributes:
        addresses: 1 to 10 values; unverified: one weak source alone tells of it.
        variables: Unverified: one weak source alone tells of it.
    """

    addresses: Required[Annotated[Sequence[ConnectedAddress], Counts(least=1, most=10)]]
    variables: Mapping[str, str]


class ProfileRecipient(TypedDict, total=False):
    """`ProfileRecipient` in a request.

    A profile of a memory store; variables may name its traits, as `${Twilio.Profile.firstName}`.

    Attributes:
        memoryStoreId: Unverified: one weak source alone tells of it.
        variables: Unverified: one weak source alone tells of it.
    """

    memoryStoreId: Required[CommsMemoryStoreId]
    profileId: Required[CommsProfileId]
    variables: Mapping[str, str]


class MediaUrl(TypedDict, total=False):
    """`MediaUrl` in a request."""

    url: Required[str]


@closed
class TextWithMedia(TypedDict, total=False):
    """`TextWithMedia` in a request.

    One of the two, or both.

    Attributes:
        media: 1 to 10 values; unverified: one weak source alone tells of it.
    """

    text: str
    media: Annotated[Sequence[MediaUrl], Counts(least=1, most=10)]


@closed
class Template(TypedDict, total=False):
    """`Template` in a request.

    Attributes:
        contentId: The SID of a content template, HX and 32 hexadecimal digits. Longer ones are met as well, so that
            none is refused.
    """

    contentId: Required[str]


class SmsModule(TypedDict, total=False):
    """`SmsModule` in a request.

    Unverified: one weak source alone tells of it.
    """

    text: str
    media: Sequence[Mapping[str, object]]


class RcsContentInfo(TypedDict, total=False):
    """`RcsMedia.contentInfo` in a request."""

    fileUrl: str
    thumbnailUrl: str
    forceRefresh: bool


class RcsMedia(TypedDict, total=False):
    """`RcsMedia` in a request.

    Unverified: one weak source alone tells of it.
    """

    contentInfo: RcsContentInfo
    height: RcsMediaHeight | str


class SuggestedReply(TypedDict, total=False):
    """`SuggestedReply` in a request.

    Unverified: one weak source alone tells of it.
    """

    text: str
    postbackData: str


class OpenUrlAction(TypedDict, total=False):
    """`SuggestedAction.openUrlAction` in a request."""

    url: str


class DialAction(TypedDict, total=False):
    """`SuggestedAction.dialAction` in a request."""

    phoneNumber: str


class LatLong(TypedDict, total=False):
    """`SuggestedAction.viewLocationAction.latLong` in a request."""

    latitude: float
    longitude: float


class ViewLocationAction(TypedDict, total=False):
    """`SuggestedAction.viewLocationAction` in a request."""

    latLong: LatLong
    label: str
    query: str


class CreateCalendarEventAction(TypedDict, total=False):
    """`SuggestedAction.createCalendarEventAction` in a request."""

    startTime: str
    endTime: str
    title: str
    description: str


class SuggestedAction(TypedDict, total=False):
    """`SuggestedAction` in a request.

    The words, and one of the actions.

    Unverified: one weak source alone tells of it.
    """

    text: str
    postbackData: str
    openUrlAction: OpenUrlAction
    dialAction: DialAction
    viewLocationAction: ViewLocationAction
    createCalendarEventAction: CreateCalendarEventAction
    shareLocationAction: Mapping[str, object]


class Suggestion(TypedDict, total=False):
    """`Suggestion` in a request.

    Either of the two.

    Unverified: one weak source alone tells of it.

    Attributes:
        reply: Unverified: one weak source alone tells of it.
        action: The words, and one of the actions. Unverified: one weak source alone tells of it.
    """

    reply: SuggestedReply
    action: SuggestedAction


class CardContent(TypedDict, total=False):
    """`CardContent` in a request.

    Unverified: one weak source alone tells of it.

    Attributes:
        media: Unverified: one weak source alone tells of it.
        suggestions: At most 4 values.
    """

    title: str
    description: str
    media: RcsMedia
    suggestions: Annotated[Sequence[Suggestion], Counts(most=4)]


class StandaloneCard(TypedDict, total=False):
    """`StandaloneCard` in a request.

    Unverified: one weak source alone tells of it.

    Attributes:
        cardContent: Unverified: one weak source alone tells of it.
    """

    cardOrientation: StandaloneCardCardOrientation | str
    thumbnailImageAlignment: StandaloneCardThumbnailImageAlignment | str
    cardContent: CardContent


class RichCard(TypedDict, total=False):
    """`RichCard` in a request.

    Unverified: one weak source alone tells of it.

    Attributes:
        standaloneCard: Unverified: one weak source alone tells of it.
    """

    standaloneCard: StandaloneCard


class RcsModule(TypedDict, total=False):
    """`RcsModule` in a request.

    One of text, media and richCard.

    Unverified: one weak source alone tells of it.

    Attributes:
        media: Unverified: one weak source alone tells of it.
        richCard: Unverified: one weak source alone tells of it.
        suggestions: At most 11 values.
    """

    text: str
    media: RcsMedia
    richCard: RichCard
    suggestions: Annotated[Sequence[Suggestion], Counts(most=11)]


class ChannelModule(TypedDict, total=False):
    """`ChannelModule` in a request.

    One key, the channel that the module is for.

    Unverified: one weak source alone tells of it.

    Attributes:
        sms: Unverified: one weak source alone tells of it.
        rcs: One of text, media and richCard. Unverified: one weak source alone tells of it.
    """

    sms: SmsModule
    rcs: RcsModule


@closed
class ChannelModules(TypedDict, total=False):
    """`ChannelModules` in a request.

    Attributes:
        modules: At most one for each channel. 1 to 4 values; unverified: one weak source alone tells of it.
    """

    modules: Required[Annotated[Sequence[ChannelModule], Counts(least=1, most=4)]]


class AddressSender(TypedDict, total=False):
    """`AddressSender` in a request."""

    address: Required[str]
    channel: Required[MessageSenderChannel | str]


class SenderReference(TypedDict, total=False):
    """`SenderReference` in a request.

    Unverified: one weak source alone tells of it.
    """

    senderId: Required[CommsSenderId]


class SenderPoolReference(TypedDict, total=False):
    """`SenderPoolReference` in a request.

    Unverified: one weak source alone tells of it.

    Attributes:
        channels: Which channels of the pool may be used.
    """

    senderPoolId: Required[CommsSenderPoolId]
    channels: object


class Schedule(TypedDict, total=False):
    """`Schedule` in a request.

    Attributes:
        sendAt: Moments or rules, with or without a zone; what all of them allow is when the sending begins. At least 1
            values.
    """

    sendAt: Annotated[Sequence[str], Counts(least=1)]


SendMessagesRequest = TypedDict(
    "SendMessagesRequest",
    {
        "to": "Required[Annotated[Sequence[AddressRecipient | ConnectedAddressRecipient | ProfileRecipient | Mapping[str, object]], Counts(least=1, most=10000)]]",
        "content": "Required[Annotated[TextWithMedia | Template | ChannelModules, Limits(least=1)]]",
        "from": "AddressSender | SenderReference | SenderPoolReference",
        "schedule": "Schedule",
        "tags": "Annotated[Mapping[str, Annotated[str, Lengths(most=256)]], Limits(most=10, longest_key=128)]",
    },
    total=False,
)
"""`SendMessagesRequest` in a request.

Attributes:
    to: 1 to 10000 values.
    content: One of three. Liquid may stand in its texts, with a key in `variables` for each of its variables.
    tags: For your own use; Liquid may stand in the values. At most 10 members, 128 characters in a key, 256 characters
        in a value.
"""


class MessageSenderRecord(Record):
    """`MessageSender` in an answer.

    The sender; of a message that came in, it may be a profile.

    Attributes:
        memory_store_id: Unverified: one weak source alone tells of it.
    """

    address: field[str] = field()
    channel: field[MessageSenderChannel | str] = field()
    sender_id: field[CommsSenderId] = field(key="senderId")
    sender_pool_id: field[CommsSenderPoolId] = field(key="senderPoolId")
    profile_id: field[CommsProfileId] = field(key="profileId")
    memory_store_id: field[CommsMemoryStoreId] = field(key="memoryStoreId")


class MessageRecipientRecord(Record):
    """`MessageRecipient` in an answer.

    Attributes:
        memory_store_id: Unverified: one weak source alone tells of it.
    """

    address: field[str] = field()
    channel: field[MessageRecipientChannel | str] = field()
    profile_id: field[CommsProfileId] = field(key="profileId")
    memory_store_id: field[CommsMemoryStoreId] = field(key="memoryStoreId")


class RelatedRecord(Record):
    """`Related` in an answer.

    Attributes:
        name: What it is, such as OPERATION.
    """

    name: field[str] = field()
    id: field[str] = field()
    uri: field[str] = field()


class MediaUrlRecord(Record):
    """`MediaUrl` in an answer."""

    url: field[str] = field()


class MessageContentRecord(Record):
    """`MessageContent` in an answer.

    What was sent, in the shape in which it was asked for.
    """

    text: field[str] = field()
    media: field[list[MediaUrlRecord]] = field(list_of(record(MediaUrlRecord)))
    content_id: field[str] = field(key="contentId")
    modules: field[list[dict[str, Json]]] = field()


class AttemptErrorRecord(Record):
    """`AttemptError` in an answer."""

    code: field[int] = field(integer)
    message: field[str] = field()
    info_url: field[str] = field(key="infoUrl")


class AttemptRecord(Record):
    """`Attempt` in an answer.

    Attributes:
        from_: The sender; of a message that came in, it may be a profile.
    """

    from_: field[MessageSenderRecord] = field(record(MessageSenderRecord), key="from")
    to: field[list[MessageRecipientRecord]] = field(list_of(record(MessageRecipientRecord)))
    status: field[MessageStatus | str] = field()
    attempted_at: field[datetime] = field(iso8601_datetime, key="attemptedAt")
    info_url: field[str] = field(key="infoUrl")
    error: field[AttemptErrorRecord] = field(record(AttemptErrorRecord))


class MessageContext(InstanceContext[M]):
    """One Message."""

    _uri = Uri("https://comms.twilio.com/v1/Messages/{message_id}", message_id=CommsMessageId)

    @op
    def fetch(self) -> Request[MessageInstance[M]]:
        """Fetch the Message: GET /v1/Messages/{messageId}"""
        return Request(self, "GET", MessageInstance)


class MessageInstance(SentMessages[M], MessageContext[M], InstanceResource[M]):
    """A Message as Twilio answered it.

    Attributes:
        from_: The sender; of a message that came in, it may be a profile.
        _from: The same as from_, as twilio-python has it.
        tags: For your own use; Liquid may stand in the values.
        content: What was sent, in the shape in which it was asked for.
    """

    _identity = {"message_id": "id"}
    _shown = ("id", "status")

    id: field[CommsMessageId] = field()
    from_: field[MessageSenderRecord] = field(record(MessageSenderRecord), key="from")
    _from: field[MessageSenderRecord] = field(record(MessageSenderRecord), key="from")
    to: field[list[MessageRecipientRecord]] = field(list_of(record(MessageRecipientRecord)))
    status: field[MessageStatus | str] = field()
    related: field[list[RelatedRecord]] = field(list_of(record(RelatedRecord)))
    tags: field[dict[str, str]] = field()
    scheduled_for: field[datetime] = field(iso8601_datetime, key="scheduledFor")
    created_at: field[datetime] = field(iso8601_datetime, key="createdAt")
    updated_at: field[datetime] = field(iso8601_datetime, key="updatedAt")
    deleted_at: field[datetime] = field(iso8601_datetime, key="deletedAt")
    content: field[MessageContentRecord] = field(record(MessageContentRecord))
    attempts: field[list[AttemptRecord]] = field(list_of(record(AttemptRecord)))
    operation_id: field[CommsOperationId] = field(key="operationId")
    operation_location: field[str] = field(key="operationLocation")

    class RecipientChannel:
        """Values of MessageRecipientChannel."""

        PHONE: Final = "PHONE"
        WHATSAPP: Final = "WHATSAPP"

    class SenderChannel:
        """Values of MessageSenderChannel."""

        SMS: Final = "SMS"
        RCS: Final = "RCS"
        WHATSAPP: Final = "WHATSAPP"

    class Status:
        """Values of MessageStatus."""

        QUEUED: Final = "QUEUED"
        SENT: Final = "SENT"
        SCHEDULED: Final = "SCHEDULED"
        DELIVERED: Final = "DELIVERED"
        READ: Final = "READ"
        FAILED: Final = "FAILED"
        UNDELIVERED: Final = "UNDELIVERED"
        CANCELED: Final = "CANCELED"
        GROUP: Final = "GROUP"
        INBOUND: Final = "INBOUND"


class MessagePage(Page[M, MessageInstance[M]]):
    """One page of Message records."""

    _record = MessageInstance
    _paging = Cursor("messages", parameter="pageToken", max_size=1000)


class MessageList(MessageWaiting[M], ListResource[M]):
    """Message records."""

    _uri = Uri("https://comms.twilio.com/v1/Messages")

    operations: lazy[OperationList[M]] = lazy(".operation", "OperationList")
    identifiers: lazy[IdentifierList[M]] = lazy(".identifier", "IdentifierList")

    def __call__(self, message_id: CommsMessageId) -> MessageContext[M]:
        """The Message with this identifier; nothing is sent."""
        return MessageContext(self._client, {**self._path, "message_id": message_id})

    get = __call__

    @op
    def send(self, send_messages_request: SendMessagesRequest) -> Request[MessageInstance[M]]:
        """Send the Message: POST /v1/Messages"""
        return Request(
            self,
            "POST",
            MessageInstance,
            json=JsonBody(send_messages_request, SendMessagesRequest, name="send_messages_request"),
        )

    @listing
    def list(
        self,
        operation_id: CommsOperationId | None = None,
        session_id: CommsSessionId | None = None,
        start_date: datetime | date | str | None = None,
        end_date: datetime | date | str | None = None,
        profile: CommsProfileId | None = None,
        channel: MessageChannel | str | None = None,
        status: MessageStatus | str | None = None,
        tags: CommsTags | None = None,
        page_token: str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[MessageInstance[M]]:
        """List Message records: GET /v1/Messages

        Args:
            start_date: The first moment.
            end_date: The last moment; later than `start_date`.
            channel: Unverified: one weak source alone tells of it.
            tags: What all of them must have, as `region:EMEA;campaign:spring;`.
            limit: Most records to give; without it, all of them.
            page_size: Records on a page: 1 to 1000; default 50.
        """
        return Listing(
            self,
            MessagePage,
            query={
                "operationId": operation_id,
                "sessionId": session_id,
                "startDate": start_date,
                "endDate": end_date,
                "profile": profile,
                "channel": channel,
                "status": status,
                "tags": tags,
                "pageToken": page_token,
                "pageSize": page_size,
            },
            limit=limit,
            checks=(
                matches(CommsOperationId, operation_id=operation_id),
                matches(CommsSessionId, session_id=session_id),
                matches(CommsProfileId, profile=profile),
                matches(CommsTags, tags=tags),
                within(Limits(least=1), page_size=page_size),
            ),
        )

    stream = streaming(list)

    @op
    def page(
        self,
        operation_id: CommsOperationId | None = None,
        session_id: CommsSessionId | None = None,
        start_date: datetime | date | str | None = None,
        end_date: datetime | date | str | None = None,
        profile: CommsProfileId | None = None,
        channel: MessageChannel | str | None = None,
        status: MessageStatus | str | None = None,
        tags: CommsTags | None = None,
        page_token: str | None = None,
        page_size: int | None = None,
    ) -> Request[MessagePage[M]]:
        """Fetch one page of Message records: GET /v1/Messages

        Args:
            start_date: The first moment.
            end_date: The last moment; later than `start_date`.
            channel: Unverified: one weak source alone tells of it.
            tags: What all of them must have, as `region:EMEA;campaign:spring;`.
            page_size: 1 to 1000; default 50.
        """
        return Request(
            self,
            "GET",
            MessagePage,
            query={
                "operationId": operation_id,
                "sessionId": session_id,
                "startDate": start_date,
                "endDate": end_date,
                "profile": profile,
                "channel": channel,
                "status": status,
                "tags": tags,
                "pageToken": page_token,
                "pageSize": page_size,
            },
            checks=(
                matches(CommsOperationId, operation_id=operation_id),
                matches(CommsSessionId, session_id=session_id),
                matches(CommsProfileId, profile=profile),
                matches(CommsTags, tags=tags),
                within(Limits(least=1), page_size=page_size),
            ),
        )

    @op
    def get_page(self, target_url: str) -> Request[MessagePage[M]]:
        """Fetch the page at an address that an earlier page gave."""
        return Request(self, "GET", MessagePage, url=target_url)

    # Reached through the class, as in twilio-python: MessageList.SendMessagesRequestFrom({...})
    AddressRecipient = AddressRecipient
    ConnectedAddress = ConnectedAddress
    ConnectedAddressRecipient = ConnectedAddressRecipient
    ProfileRecipient = ProfileRecipient
    MediaUrl = MediaUrl
    TextWithMedia = TextWithMedia
    Template = Template
    SmsModule = SmsModule
    RcsContentInfo = RcsContentInfo
    RcsMedia = RcsMedia
    SuggestedReply = SuggestedReply
    OpenUrlAction = OpenUrlAction
    DialAction = DialAction
    LatLong = LatLong
    ViewLocationAction = ViewLocationAction
    CreateCalendarEventAction = CreateCalendarEventAction
    SuggestedAction = SuggestedAction
    Suggestion = Suggestion
    CardContent = CardContent
    StandaloneCard = StandaloneCard
    RichCard = RichCard
    RcsModule = RcsModule
    ChannelModule = ChannelModule
    ChannelModules = ChannelModules
    AddressSender = AddressSender
    SenderReference = SenderReference
    SenderPoolReference = SenderPoolReference
    Schedule = Schedule
    SendMessagesRequest = SendMessagesRequest
    SendMessagesRequestTo = dict[str, Json]
    SendMessagesRequestContent = dict[str, Json]
    SendMessagesRequestFrom = dict[str, Json]


__all__ = [
    "AddressRecipient",
    "AddressSender",
    "AttemptErrorRecord",
    "AttemptRecord",
    "CardContent",
    "ChannelModule",
    "ChannelModules",
    "ConnectedAddress",
    "ConnectedAddressRecipient",
    "CreateCalendarEventAction",
    "DialAction",
    "LatLong",
    "MediaUrl",
    "MediaUrlRecord",
    "MessageChannel",
    "MessageContentRecord",
    "MessageContext",
    "MessageInstance",
    "MessageList",
    "MessagePage",
    "MessageRecipientChannel",
    "MessageRecipientRecord",
    "MessageSenderChannel",
    "MessageSenderRecord",
    "MessageStatus",
    "OpenUrlAction",
    "ProfileRecipient",
    "RcsContentInfo",
    "RcsMedia",
    "RcsMediaHeight",
    "RcsModule",
    "RelatedRecord",
    "RichCard",
    "Schedule",
    "SendMessagesRequest",
    "SenderPoolReference",
    "SenderReference",
    "SmsModule",
    "StandaloneCard",
    "StandaloneCardCardOrientation",
    "StandaloneCardThumbnailImageAlignment",
    "SuggestedAction",
    "SuggestedReply",
    "Suggestion",
    "Template",
    "TextWithMedia",
    "ViewLocationAction",
]
