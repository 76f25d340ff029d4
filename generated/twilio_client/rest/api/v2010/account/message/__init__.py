"""Message records.

Generated from specs/contract/twilio_api_v2010.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from ......base.checks import at_least_one, matches
from ......base.deserialize import integer, rfc2822_datetime
from ......base.fields import field
from ......base.instance_context import InstanceContext
from ......base.instance_resource import InstanceResource
from ......base.limits import Counts, Lengths, Limits, within
from ......base.links import lazy
from ......base.list_resource import ListResource
from ......base.mode import M
from ......base.operation import listing, op, streaming
from ......base.page import Page
from ......base.paging import Linked
from ......base.pii import Pii, personal
from ......base.request import Listing, Request
from ......base.serialize import true_or_false
from ......base.states import States
from ......base.uri import Uri
from ......base.values import Json
from ......base.warning import obsolete, superseded
from ......extras.messages import Progress
from ......sids import AccountSid, ApplicationSid, ContentSid, MessageSid, MessagingServiceSid

if TYPE_CHECKING:
    from .feedback import FeedbackList
    from .media import MediaList

MessageContentRetention: TypeAlias = Literal["retain", "discard"]
MessageAddressRetention: TypeAlias = Literal["retain", "obfuscate"]
MessageTrafficType: TypeAlias = Literal["free"]
MessageScheduleType: TypeAlias = Literal["fixed"]
MessageRiskCheck: TypeAlias = Literal["enable", "disable"]
MessageUpdateStatus: TypeAlias = Literal["canceled"]
MessageDirection: TypeAlias = Literal["inbound", "outbound-api", "outbound-call", "outbound-reply"]
MessageStatus: TypeAlias = Literal[
    "queued",
    "sending",
    "sent",
    "failed",
    "delivered",
    "undelivered",
    "receiving",
    "received",
    "accepted",
    "scheduled",
    "read",
    "partially_delivered",
    "canceled",
]


class MessageContext(InstanceContext[M]):
    """One Message."""

    _uri = Uri(
        "https://api.twilio.com/2010-04-01/Accounts/{account_sid}/Messages/{sid}.json",
        account_sid=AccountSid,
        sid=MessageSid,
    )

    media: lazy[MediaList[M]] = lazy(".media", "MediaList", message_sid="sid")
    feedback: lazy[FeedbackList[M]] = lazy(".feedback", "FeedbackList", message_sid="sid")

    @op
    def delete(self) -> Request[bool]:
        """Delete the Message: DELETE /2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json

        A message that is still being sent cannot be deleted. Its media are not deleted with it; delete them first.
        """
        return Request(self, "DELETE", bool)

    @op
    def fetch(self) -> Request[MessageInstance[M]]:
        """Fetch the Message: GET /2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json"""
        return Request(self, "GET", MessageInstance)

    @op
    def update(
        self, body: str | None = None, status: MessageUpdateStatus | str | None = None
    ) -> Request[MessageInstance[M]]:
        """Update the Message: POST /2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json

        `body=''` removes the text permanently; `status='canceled'` cancels a scheduled message.

        Args:
            body: The empty string, which removes the text; no other text can replace it; personal data, kept 30 days.
            status: `canceled`, for a message that is scheduled.
        """
        return Request(self, "POST", MessageInstance, form={"Body": body, "Status": status})


class MessageInstance(Progress[M], MessageContext[M], InstanceResource[M]):
    """A Message as returned by Twilio.

    Attributes:
        body: The text; personal data, kept 30 days.
        num_segments: How many segments are charged, as text; 0 until a messaging service has chosen a sender.
        direction: Incoming or outgoing; a reply is a message that TwiML sent.
        from_: The sender: number, sender ID or channel address; personal data, kept 120 days.
        _from: Alias of from_, as in twilio-python.
        to: The recipient: number or channel address; personal data, kept 120 days.
        date_updated: When the message last changed.
        price: The price in `price_unit`, as text; None until known.
        error_message: A description of `error_code`; its wording can change.
        uri: The path of the message, relative to https://api.twilio.com.
        account_sid: The account that owns it.
        num_media: Number of media files, as text.
        status: The delivery status; see `Status`.
        messaging_service_sid: The service that sent it.
        sid: The identifier: SM, or MM with media, and 32 hexadecimal digits.
        date_sent: When it was sent, or when an incoming one was passed to your application.
        date_created: When Twilio accepted it.
        error_code: Why it failed or was not delivered; `errors.codes.get` explains some of the codes.
        price_unit: ISO 4217 currency code of `price`.
        api_version: The API version that handled it.
        subresource_uris: The paths of its media and feedback, relative to https://api.twilio.com.
    """

    _identity = {"sid": "sid"}
    _shown = ("sid", "direction", "status", "error_code")
    __pii__ = personal(body=Pii(30), from_=Pii(120), to=Pii(120))

    body: field[str] = field()
    num_segments: field[str] = field()
    direction: field[MessageDirection | str] = field()
    from_: field[str] = field(key="from")
    _from: field[str] = field(key="from")
    to: field[str] = field()
    date_updated: field[datetime] = field(rfc2822_datetime)
    price: field[str] = field()
    error_message: field[str] = field()
    uri: field[str] = field()
    account_sid: field[AccountSid] = field()
    num_media: field[str] = field()
    status: field[MessageStatus | str] = field()
    messaging_service_sid: field[MessagingServiceSid] = field()
    sid: field[MessageSid] = field()
    date_sent: field[datetime] = field(rfc2822_datetime)
    date_created: field[datetime] = field(rfc2822_datetime)
    error_code: field[int] = field(integer)
    price_unit: field[str] = field()
    api_version: field[str] = field()
    subresource_uris: field[dict[str, Json]] = field()

    class ContentRetention:
        """Values of MessageContentRetention."""

        RETAIN: Final = "retain"
        DISCARD: Final = "discard"

    class AddressRetention:
        """Values of MessageAddressRetention."""

        RETAIN: Final = "retain"
        OBFUSCATE: Final = "obfuscate"

    class TrafficType:
        """Values of MessageTrafficType."""

        FREE: Final = "free"

    class ScheduleType:
        """Values of MessageScheduleType."""

        FIXED: Final = "fixed"

    class RiskCheck:
        """Values of MessageRiskCheck."""

        ENABLE: Final = "enable"
        DISABLE: Final = "disable"

    class UpdateStatus:
        """Values of MessageUpdateStatus."""

        CANCELED: Final = "canceled"

    class Direction:
        """Values of MessageDirection."""

        INBOUND: Final = "inbound"
        OUTBOUND_API: Final = "outbound-api"
        OUTBOUND_CALL: Final = "outbound-call"
        OUTBOUND_REPLY: Final = "outbound-reply"

    class Status(States):
        """Values of MessageStatus.

        Attributes:
            ACCEPTED: A messaging service has the message and is choosing a sender. From here on, errors are reported
                only by callback.
            QUEUED: Waiting until its sender is free.
            SENDING: Twilio is handing it to the carrier.
            SENT: The carrier has accepted it. Without delivery receipts this is the last status.
            DELIVERED: A delivery receipt confirms that it arrived.
            UNDELIVERED: A delivery receipt says that it did not arrive; `error_code` says why.
            FAILED: It could not be sent; `error_code` says why.
            RECEIVING: Twilio is receiving an incoming message.
            RECEIVED: An incoming message has arrived completely.
            SCHEDULED: Waiting for its `send_at` time.
            CANCELED: It was canceled before it was sent.
            READ: The recipient opened it; reported by channels such as WhatsApp.
            PARTIALLY_DELIVERED: A part of it arrived; Twilio's documentation says no more.
        """

        QUEUED: Final = "queued"
        SENDING: Final = "sending"
        SENT: Final = "sent"
        FAILED: Final = "failed"
        DELIVERED: Final = "delivered"
        UNDELIVERED: Final = "undelivered"
        RECEIVING: Final = "receiving"
        RECEIVED: Final = "received"
        ACCEPTED: Final = "accepted"
        SCHEDULED: Final = "scheduled"
        READ: Final = "read"
        PARTIALLY_DELIVERED: Final = "partially_delivered"
        CANCELED: Final = "canceled"

        _following = {
            "accepted": ("queued", "sending", "failed", "canceled"),
            "queued": ("sending", "failed", "canceled"),
            "sending": ("sent", "failed", "undelivered"),
            "sent": ("delivered", "partially_delivered", "undelivered", "read", "failed"),
            "delivered": ("read",),
            "undelivered": (),
            "failed": (),
            "receiving": ("received",),
            "received": (),
            "scheduled": ("accepted", "queued", "canceled", "failed"),
            "canceled": (),
            "read": (),
            "partially_delivered": ("delivered", "undelivered", "read"),
        }
        _final = frozenset({"delivered", "undelivered", "failed", "received", "canceled", "read"})


class MessagePage(Page[M, MessageInstance[M]]):
    """One page of Message records."""

    _record = MessageInstance
    _paging = Linked("messages", max_size=1000)


class MessageList(ListResource[M]):
    """Message records."""

    _uri = Uri("https://api.twilio.com/2010-04-01/Accounts/{account_sid}/Messages.json", account_sid=AccountSid)

    def __call__(self, sid: MessageSid) -> MessageContext[M]:
        """The Message with this identifier. Sends no request."""
        return MessageContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @op
    def create(
        self,
        to: str,
        status_callback: str | None = None,
        application_sid: ApplicationSid | None = None,
        max_price: float | None = None,
        provide_feedback: bool | None = None,
        attempt: int | None = None,
        validity_period: int | None = None,
        force_delivery: bool | None = None,
        content_retention: MessageContentRetention | str | None = None,
        address_retention: MessageAddressRetention | str | None = None,
        smart_encoded: bool | None = None,
        persistent_action: str | Sequence[str] | None = None,
        traffic_type: MessageTrafficType | str | None = None,
        shorten_urls: bool | None = None,
        schedule_type: MessageScheduleType | str | None = None,
        send_at: datetime | date | str | None = None,
        send_as_mms: bool | None = None,
        content_variables: str | None = None,
        message_intent: str | None = None,
        risk_check: MessageRiskCheck | str | None = None,
        from_: str | None = None,
        fallback_from: str | None = None,
        messaging_service_sid: MessagingServiceSid | None = None,
        body: str | None = None,
        media_url: str | Sequence[str] | None = None,
        content_sid: ContentSid | None = None,
    ) -> Request[MessageInstance[M]]:
        """Create a Message: POST /2010-04-01/Accounts/{AccountSid}/Messages.json

        Args:
            to: The recipient: a phone number in E.164 format, or a channel address such as whatsapp:+15558675310. On a
                trial account, a verified number. Personal data, kept 120 days.
            status_callback: The URL to which Twilio sends each status change, instead of the messaging service's own
                URL. Twilio never calls a host name that contains an underscore.
            application_sid: The TwiML application whose message_status_callback receives each status change.
            max_price: Without effect since 2024-06-03.
            provide_feedback: Whether you will confirm, with `feedback.create`, that the message arrived; default false.
            attempt: How often you have tried to send this message, through any provider, including this attempt.
            validity_period: Seconds the message may wait in the queue, 1 to 36000.
            force_delivery: Reserved by Twilio.
            content_retention: Whether Twilio keeps the text of the message or discards it.
            address_retention: Whether Twilio keeps the recipient's address or obscures it.
            smart_encoded: Whether to replace characters outside GSM-7 with similar ones inside it, so that fewer
                segments are charged; `messaging.smart_encoded` shows the result.
            persistent_action: Features of channels other than SMS and MMS, such as a location in WhatsApp.
            traffic_type: The kind of traffic as which Twilio treats the message.
            shorten_urls: Whether links in the body are shortened; needs `messaging_service_sid`, and a service that is
                configured for it; default false.
            schedule_type: `fixed` sends at `send_at`; needs `messaging_service_sid`.
            send_at: When to send a scheduled message.
            send_as_mms: Whether to send it as one MMS, with or without media.
            content_variables: Values of the variables in the template of `content_sid`, as a JSON object in a string.
            message_intent: What the message is for.
            risk_check: Whether Twilio checks for fraud before sending.
            from_: The sender: a number, short code, sender ID or channel address of this account; together with
                `messaging_service_sid`, one of the service's senders; personal data, kept 120 days.
            fallback_from: The sender for SMS when RCS does not reach the recipient; needs a messaging service with an
                RCS sender.
            messaging_service_sid: The messaging service that sends the message; it chooses the sender unless `from_`
                names one.
            body: The text. An SMS with more than 160 GSM-7 or 70 UCS-2 characters is charged per segment;
                `messaging.segments` counts them. At most 1600 characters; personal data, kept 30 days.
            media_url: URLs of pictures and other media, for Twilio to fetch. JPEG, PNG and GIF: up to 5 MB, other
                types: up to 500 KB. At most 10 values.
            content_sid: The content template to send; `content_variables` holds its values.
        """
        return Request(
            self,
            "POST",
            MessageInstance,
            form={
                "To": to,
                "StatusCallback": status_callback,
                "ApplicationSid": application_sid,
                "MaxPrice": max_price,
                "ProvideFeedback": true_or_false(provide_feedback),
                "Attempt": attempt,
                "ValidityPeriod": validity_period,
                "ForceDelivery": true_or_false(force_delivery),
                "ContentRetention": content_retention,
                "AddressRetention": address_retention,
                "SmartEncoded": true_or_false(smart_encoded),
                "PersistentAction": persistent_action,
                "TrafficType": traffic_type,
                "ShortenUrls": true_or_false(shorten_urls),
                "ScheduleType": schedule_type,
                "SendAt": send_at,
                "SendAsMms": true_or_false(send_as_mms),
                "ContentVariables": content_variables,
                "MessageIntent": message_intent,
                "RiskCheck": risk_check,
                "From": from_,
                "FallbackFrom": fallback_from,
                "MessagingServiceSid": messaging_service_sid,
                "Body": body,
                "MediaUrl": media_url,
                "ContentSid": content_sid,
            },
            checks=(
                matches(ApplicationSid, application_sid=application_sid),
                matches(MessagingServiceSid, messaging_service_sid=messaging_service_sid),
                matches(ContentSid, content_sid=content_sid),
                within(Limits(least=1, most=36000), validity_period=validity_period),
                within(Lengths(most=1600), body=body),
                within(Counts(most=10), media_url=media_url),
                at_least_one(from_=from_, messaging_service_sid=messaging_service_sid),
                at_least_one(body=body, media_url=media_url, content_sid=content_sid),
                superseded(status_callback=status_callback, application_sid=application_sid),
                obsolete("Without effect since 2024-06-03.", max_price=max_price),
            ),
        )

    @listing
    def list(
        self,
        to: str | None = None,
        from_: str | None = None,
        date_sent: datetime | date | str | None = None,
        date_sent_before: datetime | date | str | None = None,
        date_sent_after: datetime | date | str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[MessageInstance[M]]:
        """List Message records: GET /2010-04-01/Accounts/{AccountSid}/Messages.json

        The newest message comes first.

        Args:
            to: Only messages to this number or address; personal data, kept 120 days.
            from_: Only messages from this number or address; personal data, kept 120 days.
            date_sent: Only messages sent on this day (GMT), as a date or as YYYY-MM-DD.
            date_sent_before: Only messages sent on this day (GMT) or before.
            date_sent_after: Only messages sent on this day (GMT) or after.
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(
            self,
            MessagePage,
            query={
                "To": to,
                "From": from_,
                "DateSent": date_sent,
                "DateSent<": date_sent_before,
                "DateSent>": date_sent_after,
                "PageSize": page_size,
            },
            limit=limit,
        )

    stream = streaming(list)

    @op
    def page(
        self,
        to: str | None = None,
        from_: str | None = None,
        date_sent: datetime | date | str | None = None,
        date_sent_before: datetime | date | str | None = None,
        date_sent_after: datetime | date | str | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[MessagePage[M]]:
        """Fetch one page of Message records: GET /2010-04-01/Accounts/{AccountSid}/Messages.json

        The newest message comes first.

        Args:
            to: Only messages to this number or address; personal data, kept 120 days.
            from_: Only messages from this number or address; personal data, kept 120 days.
            date_sent: Only messages sent on this day (GMT), as a date or as YYYY-MM-DD.
            date_sent_before: Only messages sent on this day (GMT) or before.
            date_sent_after: Only messages sent on this day (GMT) or after.
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            MessagePage,
            query={
                "To": to,
                "From": from_,
                "DateSent": date_sent,
                "DateSent<": date_sent_before,
                "DateSent>": date_sent_after,
                "PageToken": page_token,
                "Page": page_number,
                "PageSize": page_size,
            },
        )

    @op
    def get_page(self, target_url: str) -> Request[MessagePage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", MessagePage, url=target_url)


__all__ = [
    "MessageAddressRetention",
    "MessageContentRetention",
    "MessageContext",
    "MessageDirection",
    "MessageInstance",
    "MessageList",
    "MessagePage",
    "MessageRiskCheck",
    "MessageScheduleType",
    "MessageStatus",
    "MessageTrafficType",
    "MessageUpdateStatus",
]
