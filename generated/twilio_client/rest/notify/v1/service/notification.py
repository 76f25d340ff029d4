"""Notification records.

Generated from specs/contract/twilio_notify_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final, Literal, TypeAlias

from .....base.checks import at_least_one
from .....base.deserialize import integer, iso8601_datetime
from .....base.fields import field
from .....base.instance_resource import InstanceResource
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.operation import op
from .....base.pii import Pii, personal
from .....base.request import Request
from .....base.serialize import json_text
from .....base.uri import Uri
from .....base.values import Json
from .....sids import AccountSid, ISSid, NTSid

NotificationPriority: TypeAlias = Literal["high", "low"]


class NotificationInstance(InstanceResource[M]):
    """A Notification as returned by Twilio.

    Attributes:
        identities: Personal data, kept 120 days.
        tags: Personal data, kept 120 days.
        body: Personal data, kept 0 days.
    """

    _shown = ("priority",)
    __pii__ = personal(identities=Pii(120), tags=Pii(120), body=Pii(0))

    sid: field[NTSid] = field()
    account_sid: field[AccountSid] = field()
    service_sid: field[ISSid] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    identities: field[list[str]] = field()
    tags: field[list[str]] = field()
    segments: field[list[str]] = field()
    priority: field[NotificationPriority | str] = field()
    ttl: field[int] = field(integer)
    title: field[str] = field()
    body: field[str] = field()
    sound: field[str] = field()
    action: field[str] = field()
    data: field[Json] = field()
    apn: field[Json] = field()
    gcm: field[Json] = field()
    fcm: field[Json] = field()
    sms: field[Json] = field()
    facebook_messenger: field[Json] = field()
    alexa: field[Json] = field()

    class Priority:
        """Values of NotificationPriority."""

        HIGH: Final = "high"
        LOW: Final = "low"


class NotificationList(ListResource[M]):
    """Notification records."""

    _uri = Uri("https://notify.twilio.com/v1/Services/{service_sid}/Notifications", service_sid=ISSid)

    @op
    def create(
        self,
        body: str | None = None,
        priority: NotificationPriority | str | None = None,
        ttl: int | None = None,
        title: str | None = None,
        sound: str | None = None,
        action: str | None = None,
        data: object | None = None,
        apn: object | None = None,
        gcm: object | None = None,
        sms: object | None = None,
        facebook_messenger: object | None = None,
        fcm: object | None = None,
        segment: str | Sequence[str] | None = None,
        alexa: object | None = None,
        to_binding: str | Sequence[str] | None = None,
        delivery_callback_url: str | None = None,
        identity: str | Sequence[str] | None = None,
        tag: str | Sequence[str] | None = None,
    ) -> Request[NotificationInstance[M]]:
        """Create a Notification: POST /v1/Services/{ServiceSid}/Notifications"""
        return Request(
            self,
            "POST",
            NotificationInstance,
            form={
                "Body": body,
                "Priority": priority,
                "Ttl": ttl,
                "Title": title,
                "Sound": sound,
                "Action": action,
                "Data": json_text(data, "data"),
                "Apn": json_text(apn, "apn"),
                "Gcm": json_text(gcm, "gcm"),
                "Sms": json_text(sms, "sms"),
                "FacebookMessenger": json_text(facebook_messenger, "facebook_messenger"),
                "Fcm": json_text(fcm, "fcm"),
                "Segment": segment,
                "Alexa": json_text(alexa, "alexa"),
                "ToBinding": to_binding,
                "DeliveryCallbackUrl": delivery_callback_url,
                "Identity": identity,
                "Tag": tag,
            },
            checks=(at_least_one(identity=identity, tag=tag),),
        )


__all__ = ["NotificationInstance", "NotificationList", "NotificationPriority"]
