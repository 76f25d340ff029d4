"""Call records.

Generated from specs/contract/twilio_api_v2010.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from ......base.checks import at_least_one, matches
from ......base.deserialize import rfc2822_datetime
from ......base.fields import field
from ......base.instance_context import InstanceContext
from ......base.instance_resource import InstanceResource
from ......base.links import lazy
from ......base.list_resource import ListResource
from ......base.mode import M
from ......base.operation import listing, op, streaming
from ......base.page import Page
from ......base.paging import Linked
from ......base.pii import Pii, personal
from ......base.request import Listing, Request
from ......base.serialize import true_or_false
from ......base.uri import Uri
from ......base.values import Json
from ......base.warning import superseded
from ......sids import AccountSid, ApplicationSid, ByocTrunkSid, CallSid, GroupSid, PhoneNumberSid, TrunkSid

if TYPE_CHECKING:
    from .event import EventList
    from .notification import NotificationList
    from .payment import PaymentList
    from .recording import RecordingList
    from .siprec import SiprecList
    from .stream import StreamList
    from .transcription import TranscriptionList
    from .user_defined_message import UserDefinedMessageList
    from .user_defined_message_subscription import UserDefinedMessageSubscriptionList

CallMethod: TypeAlias = Literal["GET", "POST"]
CallFallbackMethod: TypeAlias = Literal["GET", "POST"]
CallStatusCallbackMethod: TypeAlias = Literal["GET", "POST"]
CallRecordingStatusCallbackMethod: TypeAlias = Literal["GET", "POST"]
CallAsyncAmdStatusCallbackMethod: TypeAlias = Literal["GET", "POST"]
CallStatus: TypeAlias = Literal[
    "queued", "ringing", "in-progress", "completed", "busy", "failed", "no-answer", "canceled"
]
CallUpdateStatus: TypeAlias = Literal["canceled", "completed"]


class CallContext(InstanceContext[M]):
    """One Call."""

    _uri = Uri(
        "https://api.twilio.com/2010-04-01/Accounts/{account_sid}/Calls/{sid}.json", account_sid=AccountSid, sid=CallSid
    )

    events: lazy[EventList[M]] = lazy(".event", "EventList", call_sid="sid")
    notifications: lazy[NotificationList[M]] = lazy(".notification", "NotificationList", call_sid="sid")
    recordings: lazy[RecordingList[M]] = lazy(".recording", "RecordingList", call_sid="sid")
    payments: lazy[PaymentList[M]] = lazy(".payment", "PaymentList", call_sid="sid")
    transcriptions: lazy[TranscriptionList[M]] = lazy(".transcription", "TranscriptionList", call_sid="sid")
    siprec: lazy[SiprecList[M]] = lazy(".siprec", "SiprecList", call_sid="sid")
    streams: lazy[StreamList[M]] = lazy(".stream", "StreamList", call_sid="sid")
    user_defined_messages: lazy[UserDefinedMessageList[M]] = lazy(
        ".user_defined_message", "UserDefinedMessageList", call_sid="sid"
    )
    user_defined_message_subscriptions: lazy[UserDefinedMessageSubscriptionList[M]] = lazy(
        ".user_defined_message_subscription", "UserDefinedMessageSubscriptionList", call_sid="sid"
    )

    @op
    def delete(self) -> Request[bool]:
        """Delete the Call: DELETE /2010-04-01/Accounts/{AccountSid}/Calls/{Sid}.json"""
        return Request(self, "DELETE", bool)

    @op
    def fetch(self) -> Request[CallInstance[M]]:
        """Fetch the Call: GET /2010-04-01/Accounts/{AccountSid}/Calls/{Sid}.json"""
        return Request(self, "GET", CallInstance)

    @op
    def update(
        self,
        url: str | None = None,
        method: CallMethod | str | None = None,
        status: CallUpdateStatus | str | None = None,
        fallback_url: str | None = None,
        fallback_method: CallFallbackMethod | str | None = None,
        status_callback: str | None = None,
        status_callback_method: CallStatusCallbackMethod | str | None = None,
        twiml: str | None = None,
        time_limit: int | None = None,
    ) -> Request[CallInstance[M]]:
        """Update the Call: POST /2010-04-01/Accounts/{AccountSid}/Calls/{Sid}.json

        Args:
            twiml: TwiML document.
        """
        return Request(
            self,
            "POST",
            CallInstance,
            form={
                "Url": url,
                "Method": method,
                "Status": status,
                "FallbackUrl": fallback_url,
                "FallbackMethod": fallback_method,
                "StatusCallback": status_callback,
                "StatusCallbackMethod": status_callback_method,
                "Twiml": twiml,
                "TimeLimit": time_limit,
            },
        )


class CallInstance(CallContext[M], InstanceResource[M]):
    """A Call as returned by Twilio.

    Attributes:
        to: Personal data, kept 120 days.
        to_formatted: Personal data, kept 120 days.
        from_: Personal data, kept 120 days.
        _from: Alias of from_, as in twilio-python.
        from_formatted: Personal data, kept 120 days.
        price_unit: ISO 4217 currency code.
        forwarded_from: Personal data, kept 120 days.
        caller_name: Personal data, kept 120 days.
    """

    _identity = {"sid": "sid"}
    _shown = ("sid", "status")
    __pii__ = personal(
        to=Pii(120),
        to_formatted=Pii(120),
        from_=Pii(120),
        from_formatted=Pii(120),
        forwarded_from=Pii(120),
        caller_name=Pii(120),
    )

    sid: field[CallSid] = field()
    date_created: field[datetime] = field(rfc2822_datetime)
    date_updated: field[datetime] = field(rfc2822_datetime)
    parent_call_sid: field[CallSid] = field()
    account_sid: field[AccountSid] = field()
    to: field[str] = field()
    to_formatted: field[str] = field()
    from_: field[str] = field(key="from")
    _from: field[str] = field(key="from")
    from_formatted: field[str] = field()
    phone_number_sid: field[PhoneNumberSid] = field()
    status: field[CallStatus | str] = field()
    start_time: field[datetime] = field(rfc2822_datetime)
    end_time: field[datetime] = field(rfc2822_datetime)
    duration: field[str] = field()
    price: field[str] = field()
    price_unit: field[str] = field()
    direction: field[str] = field()
    answered_by: field[str] = field()
    api_version: field[str] = field()
    forwarded_from: field[str] = field()
    group_sid: field[GroupSid] = field()
    caller_name: field[str] = field()
    queue_time: field[str] = field()
    trunk_sid: field[TrunkSid] = field()
    uri: field[str] = field()
    subresource_uris: field[dict[str, Json]] = field()

    class Status:
        """Values of CallStatus."""

        QUEUED: Final = "queued"
        RINGING: Final = "ringing"
        IN_PROGRESS: Final = "in-progress"
        COMPLETED: Final = "completed"
        BUSY: Final = "busy"
        FAILED: Final = "failed"
        NO_ANSWER: Final = "no-answer"
        CANCELED: Final = "canceled"

    class UpdateStatus:
        """Values of CallUpdateStatus."""

        CANCELED: Final = "canceled"
        COMPLETED: Final = "completed"


class CallPage(Page[M, CallInstance[M]]):
    """One page of Call records."""

    _record = CallInstance
    _paging = Linked("calls", max_size=1000)


class CallList(ListResource[M]):
    """Call records."""

    _uri = Uri("https://api.twilio.com/2010-04-01/Accounts/{account_sid}/Calls.json", account_sid=AccountSid)

    def __call__(self, sid: CallSid) -> CallContext[M]:
        """The Call with this identifier. Sends no request."""
        return CallContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @op
    def create(
        self,
        to: str,
        from_: str,
        method: CallMethod | str | None = None,
        fallback_url: str | None = None,
        fallback_method: CallFallbackMethod | str | None = None,
        status_callback: str | None = None,
        status_callback_event: str | Sequence[str] | None = None,
        status_callback_method: CallStatusCallbackMethod | str | None = None,
        send_digits: str | None = None,
        timeout: int | None = None,
        record: bool | None = None,
        recording_channels: str | None = None,
        recording_status_callback: str | None = None,
        recording_status_callback_method: CallRecordingStatusCallbackMethod | str | None = None,
        recording_configuration_id: str | None = None,
        sip_auth_username: str | None = None,
        sip_auth_password: str | None = None,
        machine_detection: str | None = None,
        machine_detection_timeout: int | None = None,
        recording_status_callback_event: str | Sequence[str] | None = None,
        trim: str | None = None,
        caller_id: str | None = None,
        machine_detection_speech_threshold: int | None = None,
        machine_detection_speech_end_threshold: int | None = None,
        machine_detection_silence_timeout: int | None = None,
        async_amd: str | None = None,
        async_amd_status_callback: str | None = None,
        async_amd_status_callback_method: CallAsyncAmdStatusCallbackMethod | str | None = None,
        passports: str | None = None,
        byoc: ByocTrunkSid | None = None,
        call_reason: str | None = None,
        call_token: str | None = None,
        recording_track: str | None = None,
        time_limit: int | None = None,
        client_notification_url: str | None = None,
        url: str | None = None,
        twiml: str | None = None,
        application_sid: ApplicationSid | None = None,
    ) -> Request[CallInstance[M]]:
        """Create a Call: POST /2010-04-01/Accounts/{AccountSid}/Calls.json

        Args:
            to: The number, SIP address or client to call.
            from_: The caller: a number of this account, a number verified as caller ID, or a client; must be a number
                if `to` is one.
            fallback_url: The URL from which Twilio fetches TwiML when `url` fails.
            status_callback: The URL to which Twilio sends the progress of the call. Twilio never calls a host name that
                contains an underscore.
            status_callback_event: The events to send: initiated, ringing, answered, completed; default completed.
            send_digits: Keys to press when the call is answered, at most 32: digits, A to D, # and *, with w for a
                pause of half a second and W for a pause of one second.
            timeout: Seconds to let it ring, at most 600; default 60.
            record: Whether to record the call; default false.
            recording_channels: `mono` mixes both sides into one channel, `dual` keeps each in its own.
            recording_status_callback: The URL to which Twilio sends a request when the recording is available.
            sip_auth_username: The user name for a SIP call.
            sip_auth_password: The password for a SIP call.
            machine_detection: `Enable` detects whether a person or a machine answers, `DetectMessageEnd` also waits for
                the tone of a machine.
            machine_detection_timeout: Seconds in which to detect who answers; default 30.
            machine_detection_speech_threshold: Milliseconds of speech that distinguish a machine from a person, 1000 to
                6000; default 2400.
            machine_detection_speech_end_threshold: Milliseconds of silence that end the speech, 500 to 5000; default
                1200.
            machine_detection_silence_timeout: Milliseconds of initial silence after which the result is unknown, 2000
                to 10000; default 5000.
            async_amd: Whether the call continues while Twilio detects who answers.
            async_amd_status_callback: The URL to which Twilio sends the result of this detection.
            call_reason: The reason for the call, shown to the person who is called.
            call_token: The token of an incoming call that this one forwards.
            recording_track: `inbound`, `outbound` or `both` sides.
            time_limit: Seconds after which the call is ended.
            url: The URL from which Twilio fetches the TwiML when the call is answered.
            twiml: The TwiML itself, at most 4000 characters.
            application_sid: The TwiML application that handles the call.
        """
        return Request(
            self,
            "POST",
            CallInstance,
            form={
                "To": to,
                "From": from_,
                "Method": method,
                "FallbackUrl": fallback_url,
                "FallbackMethod": fallback_method,
                "StatusCallback": status_callback,
                "StatusCallbackEvent": status_callback_event,
                "StatusCallbackMethod": status_callback_method,
                "SendDigits": send_digits,
                "Timeout": timeout,
                "Record": true_or_false(record),
                "RecordingChannels": recording_channels,
                "RecordingStatusCallback": recording_status_callback,
                "RecordingStatusCallbackMethod": recording_status_callback_method,
                "RecordingConfigurationId": recording_configuration_id,
                "SipAuthUsername": sip_auth_username,
                "SipAuthPassword": sip_auth_password,
                "MachineDetection": machine_detection,
                "MachineDetectionTimeout": machine_detection_timeout,
                "RecordingStatusCallbackEvent": recording_status_callback_event,
                "Trim": trim,
                "CallerId": caller_id,
                "MachineDetectionSpeechThreshold": machine_detection_speech_threshold,
                "MachineDetectionSpeechEndThreshold": machine_detection_speech_end_threshold,
                "MachineDetectionSilenceTimeout": machine_detection_silence_timeout,
                "AsyncAmd": async_amd,
                "AsyncAmdStatusCallback": async_amd_status_callback,
                "AsyncAmdStatusCallbackMethod": async_amd_status_callback_method,
                "Passports": passports,
                "Byoc": byoc,
                "CallReason": call_reason,
                "CallToken": call_token,
                "RecordingTrack": recording_track,
                "TimeLimit": time_limit,
                "ClientNotificationUrl": client_notification_url,
                "Url": url,
                "Twiml": twiml,
                "ApplicationSid": application_sid,
            },
            checks=(
                matches(ByocTrunkSid, byoc=byoc),
                matches(ApplicationSid, application_sid=application_sid),
                at_least_one(url=url, twiml=twiml, application_sid=application_sid),
                superseded(
                    application_sid=application_sid,
                    method=method,
                    fallback_url=fallback_url,
                    fallback_method=fallback_method,
                    status_callback=status_callback,
                    status_callback_event=status_callback_event,
                    status_callback_method=status_callback_method,
                ),
                superseded(send_digits=send_digits, machine_detection=machine_detection),
                superseded(url=url, twiml=twiml),
            ),
        )

    @listing
    def list(
        self,
        to: str | None = None,
        from_: str | None = None,
        parent_call_sid: CallSid | None = None,
        status: CallStatus | str | None = None,
        start_time: datetime | date | str | None = None,
        start_time_before: datetime | date | str | None = None,
        start_time_after: datetime | date | str | None = None,
        end_time: datetime | date | str | None = None,
        end_time_before: datetime | date | str | None = None,
        end_time_after: datetime | date | str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[CallInstance[M]]:
        """List Call records: GET /2010-04-01/Accounts/{AccountSid}/Calls.json

        Args:
            to: Phone number in E.164 format, or a channel address; personal data, kept 120 days.
            from_: Phone number in E.164 format, or a channel address; personal data, kept 120 days.
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(
            self,
            CallPage,
            query={
                "To": to,
                "From": from_,
                "ParentCallSid": parent_call_sid,
                "Status": status,
                "StartTime": start_time,
                "StartTime<": start_time_before,
                "StartTime>": start_time_after,
                "EndTime": end_time,
                "EndTime<": end_time_before,
                "EndTime>": end_time_after,
                "PageSize": page_size,
            },
            limit=limit,
            checks=(matches(CallSid, parent_call_sid=parent_call_sid),),
        )

    stream = streaming(list)

    @op
    def page(
        self,
        to: str | None = None,
        from_: str | None = None,
        parent_call_sid: CallSid | None = None,
        status: CallStatus | str | None = None,
        start_time: datetime | date | str | None = None,
        start_time_before: datetime | date | str | None = None,
        start_time_after: datetime | date | str | None = None,
        end_time: datetime | date | str | None = None,
        end_time_before: datetime | date | str | None = None,
        end_time_after: datetime | date | str | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[CallPage[M]]:
        """Fetch one page of Call records: GET /2010-04-01/Accounts/{AccountSid}/Calls.json

        Args:
            to: Phone number in E.164 format, or a channel address; personal data, kept 120 days.
            from_: Phone number in E.164 format, or a channel address; personal data, kept 120 days.
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            CallPage,
            query={
                "To": to,
                "From": from_,
                "ParentCallSid": parent_call_sid,
                "Status": status,
                "StartTime": start_time,
                "StartTime<": start_time_before,
                "StartTime>": start_time_after,
                "EndTime": end_time,
                "EndTime<": end_time_before,
                "EndTime>": end_time_after,
                "PageToken": page_token,
                "Page": page_number,
                "PageSize": page_size,
            },
            checks=(matches(CallSid, parent_call_sid=parent_call_sid),),
        )

    @op
    def get_page(self, target_url: str) -> Request[CallPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", CallPage, url=target_url)


__all__ = [
    "CallAsyncAmdStatusCallbackMethod",
    "CallContext",
    "CallFallbackMethod",
    "CallInstance",
    "CallList",
    "CallMethod",
    "CallPage",
    "CallRecordingStatusCallbackMethod",
    "CallStatus",
    "CallStatusCallbackMethod",
    "CallUpdateStatus",
]
