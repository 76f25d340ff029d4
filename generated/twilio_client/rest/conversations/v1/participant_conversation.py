"""Participant Conversation records.

Generated from specs/contract/twilio_conversations_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final, Literal, TypeAlias

from ....base.deserialize import iso8601_datetime
from ....base.fields import field
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import listing, op, streaming
from ....base.page import Page
from ....base.paging import Linked
from ....base.pii import Pii, personal
from ....base.request import Listing, Request
from ....base.uri import Uri
from ....base.values import Json
from ....sids import AccountSid, CHSid, ISSid, MBSid, UserSid

ParticipantConversationState: TypeAlias = Literal["inactive", "active", "closed"]


class ParticipantConversationInstance(InstanceResource[M]):
    """A Participant Conversation as returned by Twilio.

    Attributes:
        participant_identity: Personal data, kept 30 days.
        participant_messaging_binding: Personal data, kept 30 days.
        conversation_unique_name: Personal data, kept 30 days.
        conversation_friendly_name: Personal data, kept 30 days.
        conversation_attributes: Sensitive personal data, kept 30 days.
    """

    _shown = ("conversation_state",)
    __pii__ = personal(
        participant_identity=Pii(30),
        participant_messaging_binding=Pii(30),
        conversation_unique_name=Pii(30),
        conversation_friendly_name=Pii(30),
        conversation_attributes=Pii(30, "sensitive"),
    )

    account_sid: field[AccountSid] = field()
    chat_service_sid: field[ISSid] = field()
    participant_sid: field[MBSid] = field()
    participant_user_sid: field[UserSid] = field()
    participant_identity: field[str] = field()
    participant_messaging_binding: field[Json] = field()
    conversation_sid: field[CHSid] = field()
    conversation_unique_name: field[str] = field()
    conversation_friendly_name: field[str] = field()
    conversation_attributes: field[str] = field()
    conversation_date_created: field[datetime] = field(iso8601_datetime)
    conversation_date_updated: field[datetime] = field(iso8601_datetime)
    conversation_created_by: field[str] = field()
    conversation_state: field[ParticipantConversationState | str] = field()
    conversation_timers: field[Json] = field()
    links: field[dict[str, Json]] = field()

    class State:
        """Values of ParticipantConversationState."""

        INACTIVE: Final = "inactive"
        ACTIVE: Final = "active"
        CLOSED: Final = "closed"


class ParticipantConversationPage(Page[M, ParticipantConversationInstance[M]]):
    """One page of Participant Conversation records."""

    _record = ParticipantConversationInstance
    _paging = Linked("conversations", max_size=50)


class ParticipantConversationList(ListResource[M]):
    """Participant Conversation records."""

    _uri = Uri("https://conversations.twilio.com/v1/ParticipantConversations")

    @listing
    def list(
        self,
        identity: str | None = None,
        address: str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[ParticipantConversationInstance[M]]:
        """List Participant Conversation records: GET /v1/ParticipantConversations

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 50.
        """
        return Listing(
            self,
            ParticipantConversationPage,
            query={"Identity": identity, "Address": address, "PageSize": page_size},
            limit=limit,
        )

    stream = streaming(list)

    @op
    def page(
        self,
        identity: str | None = None,
        address: str | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[ParticipantConversationPage[M]]:
        """Fetch one page of Participant Conversation records: GET /v1/ParticipantConversations

        Args:
            page_size: Records per page: 1 to 50.
        """
        return Request(
            self,
            "GET",
            ParticipantConversationPage,
            query={
                "Identity": identity,
                "Address": address,
                "PageToken": page_token,
                "Page": page_number,
                "PageSize": page_size,
            },
        )

    @op
    def get_page(self, target_url: str) -> Request[ParticipantConversationPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", ParticipantConversationPage, url=target_url)


__all__ = [
    "ParticipantConversationInstance",
    "ParticipantConversationList",
    "ParticipantConversationPage",
    "ParticipantConversationState",
]
