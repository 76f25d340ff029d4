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
        variables: Unverified: documented by only one weak source.
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

    Twilio chooses the channel, and tries another if one fails.

    Attributes:
        addresses: 1 to 10 values; unverified: documented by only one weak source.
        variables: Unverified: documented by only one weak source.
    """

    addresses: Required[Annotated[Sequence[ConnectedAddress], Counts(least=1, most=10)]]
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


class MediaUrl(TypedDict, total=False):
    """`MediaUrl` in a request."""

    url: Required[str]


@closed
class TextWithMedia(TypedDict, total=False):
    """`TextWithMedia` in a request.

    At least one of the two.

    Attributes:
        media: 1 to 10 values; unverified: documented by only one weak source.
    """

    text: str
    media: Annotated[Sequence[MediaUrl], Counts(least=1, most=10)]


@closed
class Template(TypedDict, total=False):
    """`Template` in a request.

    Attributes:
        contentId: The SID of a content template, HX and 32 hexadecimal digits. Longer ones exist, so none is refused.
    """

    contentId: Required[str]


class SmsModule(TypedDict, total=False):
    """`SmsModule` in a request.

    Unverified: documented by only one weak source.
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

    Unverified: documented by only one weak source.
    """

    contentInfo: RcsContentInfo
    height: RcsMediaHeight | str


class SuggestedReply(TypedDict, total=False):
    """`SuggestedReply` in a request.

    Unverified: documented by only one weak source.
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

    The text, and one of the actions.

    Unverified: documented by only one weak source.
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

    One of the two.

    Unverified: documented by only one weak source.

    Attributes:
        reply: Unverified: documented by only one weak source.
        action: The text, and one of the actions. Unverified: documented by only one weak source.
    """

    reply: SuggestedReply
    action: SuggestedAction


class CardContent(TypedDict, total=False):
    """`CardContent` in a request.

    Unverified: documented by only one weak source.

    Attributes:
        media: Unverified: documented by only one weak source.
        suggestions: At most 4 values.
    """

    title: str
    description: str
    media: RcsMedia
    suggestions: Annotated[Sequence[Suggestion], Counts(most=4)]


class StandaloneCard(TypedDict, total=False):
    """`StandaloneCard` in a request.

    Unverified: documented by only one weak source.

    Attributes:
        cardContent: Unverified: documented by only one weak source.
    """

    cardOrientation: StandaloneCardCardOrientation | str
    thumbnailImageAlignment: StandaloneCardThumbnailImageAlignment | str
    cardContent: CardContent


class RichCard(TypedDict, total=False):
    """`RichCard` in a request.

    Unverified: documented by only one weak source.

    Attributes:
        standaloneCard: Unverified: documented by only one weak source.
    """

    standaloneCard: StandaloneCard


class RcsModule(TypedDict, total=False):
    """`RcsModule` in a request.

    One of text, media and richCard.

    Unverified: documented by only one weak source.

    Attributes:
        media: Unverified: documented by only one weak source.
        richCard: Unverified: documented by only one weak source.
        suggestions: At most 11 values.
    """

    text: str
    media: RcsMedia
    richCard: RichCard
    suggestions: Annotated[Sequence[Suggestion], Counts(most=11)]


class ChannelModule(TypedDict, total=False):
    """`ChannelModule` in a request.

    One key, the channel of the module.

    Unverified: documented by only one weak source.

    Attributes:
        sms: Unverified: documented by only one weak source.
        rcs: One of text, media and richCard. Unverified: documented by only one weak source.
    """

    sms: SmsModule
    rcs: RcsModule


@closed
class ChannelModules(TypedDict, total=False):
    """`ChannelModules` in a request.

    Attributes:
        modules: At most one for each channel. 1 to 4 values; unverified: documented by only one weak source.
    """

    modules: Required[Annotated[Sequence[ChannelModule], Counts(least=1, most=4)]]


class AddressSender(TypedDict, total=False):
    """`AddressSender` in a request."""

    address: Required[str]
    channel: Required[MessageSenderChannel | str]


class SenderReference(TypedDict, total=False):
    """`SenderReference` in a request.

    Unverified: documented by only one weak source.
    """

    senderId: Required[CommsSenderId]


class SenderPoolReference(TypedDict, total=False):
    """`SenderPoolReference` in a request.

    Unverified: documented by only one weak source.

    Attributes:
        channels: Which channels of the pool may be used.
    """

    senderPoolId: Required[CommsSenderPoolId]
    channels: object


class Schedule(TypedDict, total=False):
    """`Schedule` in a request.

    Attributes:
        sendAt: Times or rules, with or without a time zone; sending begins at a time that all of them allow. At least 1
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
    content: One of three kinds. Its texts may contain Liquid, with a key in `variables` for each Liquid variable.
    tags: For your own use; values may contain Liquid. At most 10 members, 128 characters in a key, 256 characters in a
        value.
"""


class MessageSenderRecord(Record):
    """`MessageSender` in an answer.

    The sender; for an incoming message, it may be a profile.

    Attributes:
        memory_store_id: Unverified: documented by only one weak source.
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
        memory_store_id: Unverified: documented by only one weak source.
    """

    address: field[str] = field()
    channel: field[MessageRecipientChannel | str] = field()
    profile_id: field[CommsProfileId] = field(key="profileId")
    memory_store_id: field[CommsMemoryStoreId] = field(key="memoryStoreId")


class RelatedRecord(Record):
    """`Related` in an answer.

    Attributes:
        name: The kind, such as OPERATION.
    """

    name: field[str] = field()
    id: field[str] = field()
    uri: field[str] = field()


class MediaUrlRecord(Record):
    """`MediaUrl` in an answer."""

    url: field[str] = field()


class MessageContentRecord(Record):
    """`MessageContent` in an answer.

    The content that was sent, in the format of the request.
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
        from_: The sender; for an incoming message, it may be a profile.
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
    """A Message as returned by Twilio.

    Attributes:
        from_: The sender; for an incoming message, it may be a profile.
        _from: Alias of from_, as in twilio-python.
        tags: For your own use; values may contain Liquid.
        content: The content that was sent, in the format of the request.
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
        """The Message with this identifier. Sends no request."""
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
            start_date: Start of the time range.
            end_date: End of the time range; later than `start_date`.
            channel: Unverified: documented by only one weak source.
            tags: Tags that every result must have, as `region:EMEA;campaign:spring;`.
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000; default 50.
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
            start_date: Start of the time range.
            end_date: End of the time range; later than `start_date`.
            channel: Unverified: documented by only one weak source.
            tags: Tags that every result must have, as `region:EMEA;campaign:spring;`.
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
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", MessagePage, url=target_url)

    # Also class attributes, as in twilio-python: MessageList.SendMessagesRequestFrom({...})
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
