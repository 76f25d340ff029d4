"""Reservation records.

Generated from specs/contract/twilio_taskrouter_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final, Literal, TypeAlias

from ......base.checks import matches
from ......base.deserialize import iso8601_datetime
from ......base.fields import field
from ......base.instance_context import InstanceContext
from ......base.instance_resource import InstanceResource
from ......base.list_resource import ListResource
from ......base.mode import M
from ......base.operation import listing, op, streaming
from ......base.page import Page
from ......base.paging import Linked
from ......base.request import Listing, Request
from ......base.serialize import true_or_false
from ......base.uri import Uri
from ......base.values import Json
from ......sids import AccountSid, ActivitySid, CallSid, ReservationSid, TaskSid, WorkerSid, WorkspaceSid

TaskReservationStatus: TypeAlias = Literal[
    "pending", "accepted", "rejected", "timeout", "canceled", "rescinded", "wrapping", "completed"
]
ReservationStatusCallbackMethod: TypeAlias = Literal["GET", "POST"]
TaskReservationCallStatus: TypeAlias = Literal["initiated", "ringing", "answered", "completed"]
ReservationWaitMethod: TypeAlias = Literal["GET", "POST"]
ReservationConferenceStatusCallbackMethod: TypeAlias = Literal["GET", "POST"]
TaskReservationConferenceEvent: TypeAlias = Literal["start", "end", "join", "leave", "mute", "hold", "speaker"]
ReservationRecordingStatusCallbackMethod: TypeAlias = Literal["GET", "POST"]
ReservationConferenceRecordingStatusCallbackMethod: TypeAlias = Literal["GET", "POST"]
TaskReservationSupervisorMode: TypeAlias = Literal["monitor", "whisper", "barge"]


class ReservationContext(InstanceContext[M]):
    """One Reservation."""

    _uri = Uri(
        "https://taskrouter.twilio.com/v1/Workspaces/{workspace_sid}/Tasks/{task_sid}/Reservations/{sid}",
        workspace_sid=WorkspaceSid,
        task_sid=TaskSid,
        sid=ReservationSid,
    )

    @op
    def fetch(self) -> Request[ReservationInstance[M]]:
        """Fetch the Reservation: GET /v1/Workspaces/{WorkspaceSid}/Tasks/{TaskSid}/Reservations/{Sid}"""
        return Request(self, "GET", ReservationInstance)

    @op
    def update(
        self,
        if_match: str | None = None,
        reservation_status: TaskReservationStatus | str | None = None,
        worker_activity_sid: ActivitySid | None = None,
        instruction: str | None = None,
        dequeue_post_work_activity_sid: ActivitySid | None = None,
        dequeue_from: str | None = None,
        dequeue_record: str | None = None,
        dequeue_timeout: int | None = None,
        dequeue_to: str | None = None,
        dequeue_status_callback_url: str | None = None,
        call_from: str | None = None,
        call_record: str | None = None,
        call_timeout: int | None = None,
        call_to: str | None = None,
        call_url: str | None = None,
        call_status_callback_url: str | None = None,
        call_accept: bool | None = None,
        redirect_call_sid: CallSid | None = None,
        redirect_accept: bool | None = None,
        redirect_url: str | None = None,
        to: str | None = None,
        from_: str | None = None,
        status_callback: str | None = None,
        status_callback_method: ReservationStatusCallbackMethod | str | None = None,
        status_callback_event: (
            TaskReservationCallStatus | str | Sequence[TaskReservationCallStatus | str] | None
        ) = None,
        timeout: int | None = None,
        record: bool | None = None,
        muted: bool | None = None,
        beep: str | None = None,
        start_conference_on_enter: bool | None = None,
        end_conference_on_exit: bool | None = None,
        wait_url: str | None = None,
        wait_method: ReservationWaitMethod | str | None = None,
        early_media: bool | None = None,
        max_participants: int | None = None,
        conference_status_callback: str | None = None,
        conference_status_callback_method: ReservationConferenceStatusCallbackMethod | str | None = None,
        conference_status_callback_event: (
            TaskReservationConferenceEvent | str | Sequence[TaskReservationConferenceEvent | str] | None
        ) = None,
        conference_record: str | None = None,
        conference_trim: str | None = None,
        recording_channels: str | None = None,
        recording_status_callback: str | None = None,
        recording_status_callback_method: ReservationRecordingStatusCallbackMethod | str | None = None,
        conference_recording_status_callback: str | None = None,
        conference_recording_status_callback_method: (
            ReservationConferenceRecordingStatusCallbackMethod | str | None
        ) = None,
        region: str | None = None,
        sip_auth_username: str | None = None,
        sip_auth_password: str | None = None,
        dequeue_status_callback_event: str | Sequence[str] | None = None,
        post_work_activity_sid: ActivitySid | None = None,
        supervisor_mode: TaskReservationSupervisorMode | str | None = None,
        supervisor: str | None = None,
        end_conference_on_customer_exit: bool | None = None,
        beep_on_customer_entrance: bool | None = None,
        jitter_buffer_size: str | None = None,
    ) -> Request[ReservationInstance[M]]:
        """Update the Reservation: POST /v1/Workspaces/{WorkspaceSid}/Tasks/{TaskSid}/Reservations/{Sid}"""
        return Request(
            self,
            "POST",
            ReservationInstance,
            headers={"If-Match": if_match},
            form={
                "ReservationStatus": reservation_status,
                "WorkerActivitySid": worker_activity_sid,
                "Instruction": instruction,
                "DequeuePostWorkActivitySid": dequeue_post_work_activity_sid,
                "DequeueFrom": dequeue_from,
                "DequeueRecord": dequeue_record,
                "DequeueTimeout": dequeue_timeout,
                "DequeueTo": dequeue_to,
                "DequeueStatusCallbackUrl": dequeue_status_callback_url,
                "CallFrom": call_from,
                "CallRecord": call_record,
                "CallTimeout": call_timeout,
                "CallTo": call_to,
                "CallUrl": call_url,
                "CallStatusCallbackUrl": call_status_callback_url,
                "CallAccept": true_or_false(call_accept),
                "RedirectCallSid": redirect_call_sid,
                "RedirectAccept": true_or_false(redirect_accept),
                "RedirectUrl": redirect_url,
                "To": to,
                "From": from_,
                "StatusCallback": status_callback,
                "StatusCallbackMethod": status_callback_method,
                "StatusCallbackEvent": status_callback_event,
                "Timeout": timeout,
                "Record": true_or_false(record),
                "Muted": true_or_false(muted),
                "Beep": beep,
                "StartConferenceOnEnter": true_or_false(start_conference_on_enter),
                "EndConferenceOnExit": true_or_false(end_conference_on_exit),
                "WaitUrl": wait_url,
                "WaitMethod": wait_method,
                "EarlyMedia": true_or_false(early_media),
                "MaxParticipants": max_participants,
                "ConferenceStatusCallback": conference_status_callback,
                "ConferenceStatusCallbackMethod": conference_status_callback_method,
                "ConferenceStatusCallbackEvent": conference_status_callback_event,
                "ConferenceRecord": conference_record,
                "ConferenceTrim": conference_trim,
                "RecordingChannels": recording_channels,
                "RecordingStatusCallback": recording_status_callback,
                "RecordingStatusCallbackMethod": recording_status_callback_method,
                "ConferenceRecordingStatusCallback": conference_recording_status_callback,
                "ConferenceRecordingStatusCallbackMethod": conference_recording_status_callback_method,
                "Region": region,
                "SipAuthUsername": sip_auth_username,
                "SipAuthPassword": sip_auth_password,
                "DequeueStatusCallbackEvent": dequeue_status_callback_event,
                "PostWorkActivitySid": post_work_activity_sid,
                "SupervisorMode": supervisor_mode,
                "Supervisor": supervisor,
                "EndConferenceOnCustomerExit": true_or_false(end_conference_on_customer_exit),
                "BeepOnCustomerEntrance": true_or_false(beep_on_customer_entrance),
                "JitterBufferSize": jitter_buffer_size,
            },
            checks=(
                matches(
                    ActivitySid,
                    worker_activity_sid=worker_activity_sid,
                    dequeue_post_work_activity_sid=dequeue_post_work_activity_sid,
                    post_work_activity_sid=post_work_activity_sid,
                ),
                matches(CallSid, redirect_call_sid=redirect_call_sid),
            ),
        )


class ReservationInstance(ReservationContext[M], InstanceResource[M]):
    """A Reservation as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid", "reservation_status")

    account_sid: field[AccountSid] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    reservation_status: field[TaskReservationStatus | str] = field()
    sid: field[ReservationSid] = field()
    task_sid: field[TaskSid] = field()
    worker_name: field[str] = field()
    worker_sid: field[WorkerSid] = field()
    workspace_sid: field[WorkspaceSid] = field()
    url: field[str] = field()
    links: field[dict[str, Json]] = field()

    class Status:
        """Values of TaskReservationStatus."""

        PENDING: Final = "pending"
        ACCEPTED: Final = "accepted"
        REJECTED: Final = "rejected"
        TIMEOUT: Final = "timeout"
        CANCELED: Final = "canceled"
        RESCINDED: Final = "rescinded"
        WRAPPING: Final = "wrapping"
        COMPLETED: Final = "completed"

    class CallStatus:
        """Values of TaskReservationCallStatus."""

        INITIATED: Final = "initiated"
        RINGING: Final = "ringing"
        ANSWERED: Final = "answered"
        COMPLETED: Final = "completed"

    class ConferenceEvent:
        """Values of TaskReservationConferenceEvent."""

        START: Final = "start"
        END: Final = "end"
        JOIN: Final = "join"
        LEAVE: Final = "leave"
        MUTE: Final = "mute"
        HOLD: Final = "hold"
        SPEAKER: Final = "speaker"

    class SupervisorMode:
        """Values of TaskReservationSupervisorMode."""

        MONITOR: Final = "monitor"
        WHISPER: Final = "whisper"
        BARGE: Final = "barge"


class ReservationPage(Page[M, ReservationInstance[M]]):
    """One page of Reservation records."""

    _record = ReservationInstance
    _paging = Linked("reservations", max_size=1000)


class ReservationList(ListResource[M]):
    """Reservation records."""

    _uri = Uri(
        "https://taskrouter.twilio.com/v1/Workspaces/{workspace_sid}/Tasks/{task_sid}/Reservations",
        workspace_sid=WorkspaceSid,
        task_sid=TaskSid,
    )

    def __call__(self, sid: ReservationSid) -> ReservationContext[M]:
        """The Reservation with this identifier. Sends no request."""
        return ReservationContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(
        self,
        reservation_status: TaskReservationStatus | str | None = None,
        worker_sid: WorkerSid | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[ReservationInstance[M]]:
        """List Reservation records: GET /v1/Workspaces/{WorkspaceSid}/Tasks/{TaskSid}/Reservations

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(
            self,
            ReservationPage,
            query={"ReservationStatus": reservation_status, "WorkerSid": worker_sid, "PageSize": page_size},
            limit=limit,
            checks=(matches(WorkerSid, worker_sid=worker_sid),),
        )

    stream = streaming(list)

    @op
    def page(
        self,
        reservation_status: TaskReservationStatus | str | None = None,
        worker_sid: WorkerSid | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[ReservationPage[M]]:
        """Fetch one page of Reservation records: GET /v1/Workspaces/{WorkspaceSid}/Tasks/{TaskSid}/Reservations

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            ReservationPage,
            query={
                "ReservationStatus": reservation_status,
                "WorkerSid": worker_sid,
                "PageToken": page_token,
                "Page": page_number,
                "PageSize": page_size,
            },
            checks=(matches(WorkerSid, worker_sid=worker_sid),),
        )

    @op
    def get_page(self, target_url: str) -> Request[ReservationPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", ReservationPage, url=target_url)


__all__ = [
    "ReservationConferenceRecordingStatusCallbackMethod",
    "ReservationConferenceStatusCallbackMethod",
    "ReservationContext",
    "ReservationInstance",
    "ReservationList",
    "ReservationPage",
    "ReservationRecordingStatusCallbackMethod",
    "ReservationStatusCallbackMethod",
    "ReservationWaitMethod",
    "TaskReservationCallStatus",
    "TaskReservationConferenceEvent",
    "TaskReservationStatus",
    "TaskReservationSupervisorMode",
]
