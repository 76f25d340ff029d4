"""Participant records.

Generated from specs/contract/twilio_conversations_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Final, Literal, TypeAlias

from .....base.checks import matches
from .....base.deserialize import integer, iso8601_datetime
from .....base.fields import field
from .....base.instance_context import InstanceContext
from .....base.instance_resource import InstanceResource
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.operation import listing, op, streaming
from .....base.page import Page
from .....base.paging import Linked
from .....base.pii import Pii, personal
from .....base.request import Listing, Request
from .....base.uri import Uri
from .....base.values import Json
from .....sids import AccountSid, CHSid, MBSid, RoleSid

ConversationParticipantWebhookEnabledType: TypeAlias = Literal["true", "false"]


class ParticipantContext(InstanceContext[M]):
    """One Participant."""

    _uri = Uri("https://conversations.twilio.com/v1/Conversations/{conversation_sid}/Participants/{sid}")

    @op
    def update(
        self,
        x_twilio_webhook_enabled: ConversationParticipantWebhookEnabledType | str | None = None,
        date_created: datetime | date | str | None = None,
        date_updated: datetime | date | str | None = None,
        attributes: str | None = None,
        role_sid: RoleSid | None = None,
        messaging_binding_proxy_address: str | None = None,
        messaging_binding_projected_address: str | None = None,
        identity: str | None = None,
        last_read_message_index: int | None = None,
        last_read_timestamp: str | None = None,
    ) -> Request[ParticipantInstance[M]]:
        """Update the Participant: POST /v1/Conversations/{ConversationSid}/Participants/{Sid}"""
        return Request(
            self,
            "POST",
            ParticipantInstance,
            headers={"X-Twilio-Webhook-Enabled": x_twilio_webhook_enabled},
            form={
                "DateCreated": date_created,
                "DateUpdated": date_updated,
                "Attributes": attributes,
                "RoleSid": role_sid,
                "MessagingBinding.ProxyAddress": messaging_binding_proxy_address,
                "MessagingBinding.ProjectedAddress": messaging_binding_projected_address,
                "Identity": identity,
                "LastReadMessageIndex": last_read_message_index,
                "LastReadTimestamp": last_read_timestamp,
            },
            checks=(matches(RoleSid, role_sid=role_sid),),
        )

    @op
    def delete(
        self, x_twilio_webhook_enabled: ConversationParticipantWebhookEnabledType | str | None = None
    ) -> Request[bool]:
        """Delete the Participant: DELETE /v1/Conversations/{ConversationSid}/Participants/{Sid}"""
        return Request(self, "DELETE", bool, headers={"X-Twilio-Webhook-Enabled": x_twilio_webhook_enabled})

    @op
    def fetch(self) -> Request[ParticipantInstance[M]]:
        """Fetch the Participant: GET /v1/Conversations/{ConversationSid}/Participants/{Sid}"""
        return Request(self, "GET", ParticipantInstance)


class ParticipantInstance(ParticipantContext[M], InstanceResource[M]):
    """A Participant as returned by Twilio.

    Attributes:
        identity: Personal data, kept 30 days.
        attributes: Sensitive personal data, kept 30 days.
        messaging_binding: Personal data, kept 30 days.
    """

    _identity = {"sid": "sid"}
    _shown = ("sid",)
    __pii__ = personal(identity=Pii(30), attributes=Pii(30, "sensitive"), messaging_binding=Pii(30))

    account_sid: field[AccountSid] = field()
    conversation_sid: field[CHSid] = field()
    sid: field[MBSid] = field()
    identity: field[str] = field()
    attributes: field[str] = field()
    messaging_binding: field[Json] = field()
    role_sid: field[RoleSid] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    url: field[str] = field()
    last_read_message_index: field[int] = field(integer)
    last_read_timestamp: field[str] = field()

    class WebhookEnabledType:
        """Values of ConversationParticipantWebhookEnabledType."""

        TRUE: Final = "true"
        FALSE: Final = "false"


class ParticipantPage(Page[M, ParticipantInstance[M]]):
    """One page of Participant records."""

    _record = ParticipantInstance
    _paging = Linked("participants", max_size=100)


class ParticipantList(ListResource[M]):
    """Participant records."""

    _uri = Uri("https://conversations.twilio.com/v1/Conversations/{conversation_sid}/Participants")

    def __call__(self, sid: str) -> ParticipantContext[M]:
        """The Participant with this identifier. Sends no request."""
        return ParticipantContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @op
    def create(
        self,
        x_twilio_webhook_enabled: ConversationParticipantWebhookEnabledType | str | None = None,
        identity: str | None = None,
        messaging_binding_address: str | None = None,
        messaging_binding_proxy_address: str | None = None,
        date_created: datetime | date | str | None = None,
        date_updated: datetime | date | str | None = None,
        attributes: str | None = None,
        messaging_binding_projected_address: str | None = None,
        role_sid: RoleSid | None = None,
    ) -> Request[ParticipantInstance[M]]:
        """Create a Participant: POST /v1/Conversations/{ConversationSid}/Participants"""
        return Request(
            self,
            "POST",
            ParticipantInstance,
            headers={"X-Twilio-Webhook-Enabled": x_twilio_webhook_enabled},
            form={
                "Identity": identity,
                "MessagingBinding.Address": messaging_binding_address,
                "MessagingBinding.ProxyAddress": messaging_binding_proxy_address,
                "DateCreated": date_created,
                "DateUpdated": date_updated,
                "Attributes": attributes,
                "MessagingBinding.ProjectedAddress": messaging_binding_projected_address,
                "RoleSid": role_sid,
            },
            checks=(matches(RoleSid, role_sid=role_sid),),
        )

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[ParticipantInstance[M]]:
        """List Participant records: GET /v1/Conversations/{ConversationSid}/Participants

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 100.
        """
        return Listing(self, ParticipantPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[ParticipantPage[M]]:
        """Fetch one page of Participant records: GET /v1/Conversations/{ConversationSid}/Participants

        Args:
            page_size: Records per page: 1 to 100.
        """
        return Request(
            self, "GET", ParticipantPage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[ParticipantPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", ParticipantPage, url=target_url)


__all__ = [
    "ConversationParticipantWebhookEnabledType",
    "ParticipantContext",
    "ParticipantInstance",
    "ParticipantList",
    "ParticipantPage",
]
