"""Channel records.

Generated from specs/contract/twilio_chat_v3.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final, Literal, TypeAlias

from ....base.checks import matches
from ....base.deserialize import integer, iso8601_datetime
from ....base.fields import field
from ....base.instance_context import InstanceContext
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import op
from ....base.pii import Pii, personal
from ....base.request import Request
from ....base.uri import Uri
from ....sids import AccountSid, CHSid, ISSid, MessagingServiceSid

ChannelWebhookEnabledType: TypeAlias = Literal["true", "false"]
ChannelChannelType: TypeAlias = Literal["public", "private"]


class ChannelContext(InstanceContext[M]):
    """One Channel."""

    _uri = Uri("https://chat.twilio.com/v3/Services/{service_sid}/Channels/{sid}", service_sid=ISSid)

    @op
    def update(
        self,
        x_twilio_webhook_enabled: ChannelWebhookEnabledType | str | None = None,
        type: ChannelChannelType | str | None = None,
        messaging_service_sid: MessagingServiceSid | None = None,
    ) -> Request[ChannelInstance[M]]:
        """Update the Channel: POST /v3/Services/{ServiceSid}/Channels/{Sid}"""
        return Request(
            self,
            "POST",
            ChannelInstance,
            headers={"X-Twilio-Webhook-Enabled": x_twilio_webhook_enabled},
            form={"Type": type, "MessagingServiceSid": messaging_service_sid},
            checks=(matches(MessagingServiceSid, messaging_service_sid=messaging_service_sid),),
        )


class ChannelInstance(ChannelContext[M], InstanceResource[M]):
    """A Channel as returned by Twilio.

    Attributes:
        friendly_name: Personal data, kept 30 days.
        unique_name: Personal data, kept 30 days.
        attributes: Sensitive personal data, kept 30 days.
        created_by: Personal data, kept 30 days.
    """

    _identity = {"service_sid": "service_sid", "sid": "sid"}
    _shown = ("sid", "service_sid", "type")
    __pii__ = personal(friendly_name=Pii(30), unique_name=Pii(30), attributes=Pii(30, "sensitive"), created_by=Pii(30))

    sid: field[CHSid] = field()
    account_sid: field[AccountSid] = field()
    service_sid: field[ISSid] = field()
    friendly_name: field[str] = field()
    unique_name: field[str] = field()
    attributes: field[str] = field()
    type: field[ChannelChannelType | str] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    created_by: field[str] = field()
    members_count: field[int] = field(integer)
    messages_count: field[int] = field(integer)
    messaging_service_sid: field[MessagingServiceSid] = field()
    url: field[str] = field()

    class WebhookEnabledType:
        """Values of ChannelWebhookEnabledType."""

        TRUE: Final = "true"
        FALSE: Final = "false"

    class ChannelType:
        """Values of ChannelChannelType."""

        PUBLIC: Final = "public"
        PRIVATE: Final = "private"


class ChannelList(ListResource[M]):
    """Channel records."""

    def __call__(self, service_sid: ISSid, sid: str) -> ChannelContext[M]:
        """The Channel with this identifier. Sends no request."""
        return ChannelContext(self._client, {**self._path, "service_sid": service_sid, "sid": sid})

    get = __call__


__all__ = ["ChannelChannelType", "ChannelContext", "ChannelInstance", "ChannelList", "ChannelWebhookEnabledType"]
