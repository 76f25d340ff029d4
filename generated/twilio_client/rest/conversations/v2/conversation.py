"""Conversation records.

Generated from specs/contract/twilio_conversations_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final, Literal, TypeAlias, TypedDict

from ....base.checks import matches
from ....base.compat import Required
from ....base.deserialize import iso8601_datetime
from ....base.fields import field
from ....base.instance_context import InstanceContext
from ....base.instance_resource import InstanceResource
from ....base.json_body import JsonBody
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.nested import Record, list_of, record
from ....base.operation import listing, op, streaming
from ....base.page import Page
from ....base.request import Listing, Request
from ....base.tokens import Token
from ....base.uri import Uri
from ....base.values import Json
from ....sids import LowercaseISSid, SpacedName, Uuid

ConversationStatus: TypeAlias = Literal["ACTIVE", "INACTIVE", "CLOSED"]
CreateConversationWithConfigRequestParticipantsType: TypeAlias = Literal[
    "HUMAN_AGENT", "CUSTOMER", "AI_AGENT", "AGENT", "UNKNOWN"
]
CreateConversationWithConfigRequestParticipantsAddressesChannel: TypeAlias = Literal[
    "VOICE", "SMS", "RCS", "WHATSAPP", "CHAT", "VIDEO"
]
UpdateConversationByIdRequestStatus: TypeAlias = Literal["ACTIVE", "INACTIVE", "CLOSED"]
PatchConversationByIdRequestStatus: TypeAlias = Literal["ACTIVE", "INACTIVE", "CLOSED"]
ConversationsV2StatusCallbackConfigMethod: TypeAlias = Literal["POST", "GET"]
ConversationsV2ConversationStatus: TypeAlias = Literal["ACTIVE", "INACTIVE", "CLOSED"]
ConversationsV2ConversationGroupingType: TypeAlias = Literal[
    "GROUP_BY_PROFILE", "GROUP_BY_PARTICIPANT_ADDRESSES", "GROUP_BY_PARTICIPANT_ADDRESSES_AND_CHANNEL_TYPE"
]
ConversationsV2ParticipantType: TypeAlias = Literal["HUMAN_AGENT", "CUSTOMER", "AI_AGENT", "AGENT", "UNKNOWN"]
ConversationsV2Channel: TypeAlias = Literal["VOICE", "SMS", "RCS", "WHATSAPP", "CHAT", "VIDEO"]


class CreateConversationWithConfigRequestConfiguration(TypedDict, total=False):
    """`configuration` in a request.

    Attributes:
        intelligenceConfigurationIds: At most 5 values.
    """

    intelligenceConfigurationIds: Sequence[str]


class CreateConversationWithConfigRequestParticipantsAddresses(TypedDict, total=False):
    """`participants.addresses` in a request."""

    channel: Required[CreateConversationWithConfigRequestParticipantsAddressesChannel | str]
    address: Required[str]
    channelId: str


class CreateConversationWithConfigRequestParticipants(TypedDict, total=False):
    """`participants` in a request."""

    name: str
    type: CreateConversationWithConfigRequestParticipantsType | str
    profileId: str
    addresses: Sequence[CreateConversationWithConfigRequestParticipantsAddresses]


class CreateConversationWithConfigRequest(TypedDict, total=False):
    """The body of a request.

    Attributes:
        participants: At most 50 values.
    """

    configurationId: Required[str]
    name: str
    configuration: CreateConversationWithConfigRequestConfiguration
    participants: Sequence[CreateConversationWithConfigRequestParticipants]


class UpdateConversationByIdRequest(TypedDict, total=False):
    """The body of a request."""

    name: str
    status: Required[UpdateConversationByIdRequestStatus | str]


class ConversationsV2StatusCallbackConfig(TypedDict, total=False):
    """`conversations.v2.status_callback_config` in a request.

    Attributes:
        method: Default POST.
    """

    url: Required[str]
    method: ConversationsV2StatusCallbackConfigMethod | str


class PatchConversationByIdRequestConfiguration(TypedDict, total=False):
    """`configuration` in a request.

    Attributes:
        statusCallbacks: At most 20 values.
    """

    statusCallbacks: Sequence[ConversationsV2StatusCallbackConfig] | None


class PatchConversationByIdRequest(TypedDict, total=False):
    """The body of a request."""

    name: str | None
    status: PatchConversationByIdRequestStatus | str
    configuration: PatchConversationByIdRequestConfiguration


class ConversationsV2StatusCallbackConfigRecord(Record):
    """`conversations.v2.status_callback_config` in an answer."""

    url: field[str] = field()
    method: field[ConversationsV2StatusCallbackConfigMethod | str] = field()


class ConversationsV2ConversationsV1BridgeRecord(Record):
    """`conversations.v2.conversations_v1_bridge` in an answer."""

    service_id: field[LowercaseISSid] = field(key="serviceId")


class ConversationConfigurationRecord(Record):
    """`configuration` in an answer."""

    display_name: field[SpacedName] = field(key="displayName")
    description: field[str] = field()
    conversation_grouping_type: field[ConversationsV2ConversationGroupingType | str] = field(
        key="conversationGroupingType"
    )
    memory_store_id: field[str] = field(key="memoryStoreId")
    channel_settings: field[dict[str, Json]] = field(key="channelSettings")
    status_callbacks: field[list[ConversationsV2StatusCallbackConfigRecord]] = field(
        list_of(record(ConversationsV2StatusCallbackConfigRecord)), key="statusCallbacks"
    )
    intelligence_configuration_ids: field[list[str]] = field(key="intelligenceConfigurationIds")
    memory_extraction_enabled: field[bool] = field(key="memoryExtractionEnabled")
    conversations_v1_bridge: field[ConversationsV2ConversationsV1BridgeRecord] = field(
        record(ConversationsV2ConversationsV1BridgeRecord), key="conversationsV1Bridge"
    )


class ConversationsV2AddressRecord(Record):
    """`conversations.v2.address` in an answer."""

    channel: field[ConversationsV2Channel | str] = field()
    address: field[str] = field()
    channel_id: field[str] = field(key="channelId")


class ConversationsV2ParticipantRecord(Record):
    """`conversations.v2.participant` in an answer."""

    id: field[str] = field()
    conversation_id: field[str] = field(key="conversationId")
    account_id: field[str] = field(key="accountId")
    name: field[str] = field()
    type: field[ConversationsV2ParticipantType | str] = field()
    profile_id: field[str] = field(key="profileId")
    addresses: field[list[ConversationsV2AddressRecord]] = field(list_of(record(ConversationsV2AddressRecord)))
    created_at: field[datetime] = field(iso8601_datetime, key="createdAt")
    updated_at: field[datetime] = field(iso8601_datetime, key="updatedAt")


class ConversationContext(InstanceContext[M]):
    """One Conversation."""

    _uri = Uri("https://conversations.twilio.com/v2/Conversations/{id}")

    @op
    def fetch(self) -> Request[ConversationInstance[M]]:
        """Fetch the Conversation: GET /v2/Conversations/{id}"""
        return Request(self, "GET", ConversationInstance)

    @op
    def update(
        self, update_conversation_by_id_request: UpdateConversationByIdRequest | None = None
    ) -> Request[ConversationInstance[M]]:
        """Update the Conversation: PUT /v2/Conversations/{id}"""
        return Request(
            self,
            "PUT",
            ConversationInstance,
            json=JsonBody(
                update_conversation_by_id_request,
                UpdateConversationByIdRequest | None,
                name="update_conversation_by_id_request",
            ),
        )

    @op
    def delete(self, idempotency_key: Uuid | None = None) -> Request[bool]:
        """Delete the Conversation: DELETE /v2/Conversations/{id}"""
        return Request(
            self,
            "DELETE",
            bool,
            headers={"Idempotency-Key": idempotency_key},
            checks=(matches(Uuid, idempotency_key=idempotency_key),),
        )

    @op
    def patch(
        self, patch_conversation_by_id_request: PatchConversationByIdRequest | None = None
    ) -> Request[ConversationInstance[M]]:
        """Change parts of the Conversation: PATCH /v2/Conversations/{id}"""
        return Request(
            self,
            "PATCH",
            ConversationInstance,
            json=JsonBody(
                patch_conversation_by_id_request,
                PatchConversationByIdRequest | None,
                name="patch_conversation_by_id_request",
            ),
        )


class ConversationInstance(ConversationContext[M], InstanceResource[M]):
    """A Conversation as returned by Twilio."""

    _identity = {"id": "id"}
    _shown = ("id", "status")

    id: field[str] = field()
    account_id: field[str] = field(key="accountId")
    configuration_id: field[str] = field(key="configurationId")
    status: field[ConversationsV2ConversationStatus | str] = field()
    name: field[str] = field()
    created_at: field[datetime] = field(iso8601_datetime, key="createdAt")
    updated_at: field[datetime] = field(iso8601_datetime, key="updatedAt")
    configuration: field[ConversationConfigurationRecord] = field(record(ConversationConfigurationRecord))
    participants: field[list[ConversationsV2ParticipantRecord]] = field(
        list_of(record(ConversationsV2ParticipantRecord))
    )

    class ConversationsV2ConversationStatus:
        """Values of ConversationsV2ConversationStatus."""

        ACTIVE: Final = "ACTIVE"
        INACTIVE: Final = "INACTIVE"
        CLOSED: Final = "CLOSED"

    class ConversationsV2ConversationGroupingType:
        """Values of ConversationsV2ConversationGroupingType."""

        GROUP_BY_PROFILE: Final = "GROUP_BY_PROFILE"
        GROUP_BY_PARTICIPANT_ADDRESSES: Final = "GROUP_BY_PARTICIPANT_ADDRESSES"
        GROUP_BY_PARTICIPANT_ADDRESSES_AND_CHANNEL_TYPE: Final = "GROUP_BY_PARTICIPANT_ADDRESSES_AND_CHANNEL_TYPE"

    class ConversationsV2ParticipantType:
        """Values of ConversationsV2ParticipantType."""

        HUMAN_AGENT: Final = "HUMAN_AGENT"
        CUSTOMER: Final = "CUSTOMER"
        AI_AGENT: Final = "AI_AGENT"
        AGENT: Final = "AGENT"
        UNKNOWN: Final = "UNKNOWN"

    class ConversationsV2Channel:
        """Values of ConversationsV2Channel."""

        VOICE: Final = "VOICE"
        SMS: Final = "SMS"
        RCS: Final = "RCS"
        WHATSAPP: Final = "WHATSAPP"
        CHAT: Final = "CHAT"
        VIDEO: Final = "VIDEO"


class ConversationPage(Page[M, ConversationInstance[M]]):
    """One page of Conversation records."""

    _record = ConversationInstance
    _paging = Token("conversations", parameter="pageToken", max_size=1000)


class ConversationList(ListResource[M]):
    """Conversation records."""

    _uri = Uri("https://conversations.twilio.com/v2/Conversations")

    def __call__(self, id: str) -> ConversationContext[M]:
        """The Conversation with this identifier. Sends no request."""
        return ConversationContext(self._client, {**self._path, "id": id})

    get = __call__

    @listing
    def list(
        self,
        status: ConversationStatus | str | Sequence[ConversationStatus | str] | None = None,
        channel_id: str | None = None,
        page_token: str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[ConversationInstance[M]]:
        """List Conversation records: GET /v2/Conversations

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000; default 50.
        """
        return Listing(
            self,
            ConversationPage,
            query={"status": status, "channelId": channel_id, "pageToken": page_token, "pageSize": page_size},
            limit=limit,
        )

    stream = streaming(list)

    @op
    def page(
        self,
        status: ConversationStatus | str | Sequence[ConversationStatus | str] | None = None,
        channel_id: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> Request[ConversationPage[M]]:
        """Fetch one page of Conversation records: GET /v2/Conversations

        Args:
            page_size: 1 to 1000; default 50.
        """
        return Request(
            self,
            "GET",
            ConversationPage,
            query={"status": status, "channelId": channel_id, "pageSize": page_size, "pageToken": page_token},
        )

    @op
    def get_page(self, target_url: str) -> Request[ConversationPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", ConversationPage, url=target_url)

    @op
    def create(
        self, create_conversation_with_config_request: CreateConversationWithConfigRequest | None = None
    ) -> Request[ConversationInstance[M]]:
        """Create a Conversation: POST /v2/Conversations"""
        return Request(
            self,
            "POST",
            ConversationInstance,
            json=JsonBody(
                create_conversation_with_config_request,
                CreateConversationWithConfigRequest | None,
                name="create_conversation_with_config_request",
            ),
        )

    # Also class attributes, as in twilio-python: ConversationList.PatchConversationByIdRequest({...})
    CreateConversationWithConfigRequestConfiguration = CreateConversationWithConfigRequestConfiguration
    CreateConversationWithConfigRequestParticipantsAddresses = CreateConversationWithConfigRequestParticipantsAddresses
    CreateConversationWithConfigRequestParticipants = CreateConversationWithConfigRequestParticipants
    CreateConversationWithConfigRequest = CreateConversationWithConfigRequest
    UpdateConversationByIdRequest = UpdateConversationByIdRequest
    ConversationsV2StatusCallbackConfig = ConversationsV2StatusCallbackConfig
    PatchConversationByIdRequestConfiguration = PatchConversationByIdRequestConfiguration
    PatchConversationByIdRequest = PatchConversationByIdRequest


__all__ = [
    "ConversationConfigurationRecord",
    "ConversationContext",
    "ConversationInstance",
    "ConversationList",
    "ConversationPage",
    "ConversationStatus",
    "ConversationsV2AddressRecord",
    "ConversationsV2Channel",
    "ConversationsV2ConversationGroupingType",
    "ConversationsV2ConversationStatus",
    "ConversationsV2ConversationsV1BridgeRecord",
    "ConversationsV2ParticipantRecord",
    "ConversationsV2ParticipantType",
    "ConversationsV2StatusCallbackConfig",
    "ConversationsV2StatusCallbackConfigMethod",
    "ConversationsV2StatusCallbackConfigRecord",
    "CreateConversationWithConfigRequest",
    "CreateConversationWithConfigRequestConfiguration",
    "CreateConversationWithConfigRequestParticipants",
    "CreateConversationWithConfigRequestParticipantsAddresses",
    "CreateConversationWithConfigRequestParticipantsAddressesChannel",
    "CreateConversationWithConfigRequestParticipantsType",
    "PatchConversationByIdRequest",
    "PatchConversationByIdRequestConfiguration",
    "PatchConversationByIdRequestStatus",
    "UpdateConversationByIdRequest",
    "UpdateConversationByIdRequestStatus",
]
