"""Configuration records.

Generated from specs/contract/twilio_conversations_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Final, Literal, TypeAlias, TypedDict

from ....base.checks import matches
from ....base.compat import Required
from ....base.deserialize import integer, iso8601_datetime
from ....base.fields import field
from ....base.instance_context import InstanceContext
from ....base.instance_resource import InstanceResource
from ....base.json_body import JsonBody
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.nested import Record, list_of, mapping_of, record
from ....base.operation import listing, op, streaming
from ....base.page import Page
from ....base.request import Listing, Request
from ....base.tokens import Token
from ....base.uri import Uri
from ....sids import LowercaseISSid, MemoryStoreId, SpacedName, Uuid

CreateConfigurationRequestConversationGroupingType: TypeAlias = Literal[
    "GROUP_BY_PROFILE", "GROUP_BY_PARTICIPANT_ADDRESSES", "GROUP_BY_PARTICIPANT_ADDRESSES_AND_CHANNEL_TYPE"
]
CreateConfigurationRequestStatusCallbacksMethod: TypeAlias = Literal["POST", "GET"]
UpdateConfigurationRequestConversationGroupingType: TypeAlias = Literal[
    "GROUP_BY_PROFILE", "GROUP_BY_PARTICIPANT_ADDRESSES", "GROUP_BY_PARTICIPANT_ADDRESSES_AND_CHANNEL_TYPE"
]
UpdateConfigurationRequestStatusCallbacksMethod: TypeAlias = Literal["POST", "GET"]
PatchConfigurationRequestConversationGroupingType: TypeAlias = Literal[
    "GROUP_BY_PROFILE", "GROUP_BY_PARTICIPANT_ADDRESSES", "GROUP_BY_PARTICIPANT_ADDRESSES_AND_CHANNEL_TYPE"
]
PatchConfigurationRequestStatusCallbacksMethod: TypeAlias = Literal["POST", "GET"]
ConversationsV2ConversationGroupingType: TypeAlias = Literal[
    "GROUP_BY_PROFILE", "GROUP_BY_PARTICIPANT_ADDRESSES", "GROUP_BY_PARTICIPANT_ADDRESSES_AND_CHANNEL_TYPE"
]
ConversationsV2StatusCallbackConfigMethod: TypeAlias = Literal["POST", "GET"]


class CreateConfigurationRequestChannelSettingsValueStatusTimeouts(TypedDict, total=False):
    """`channelSettings.statusTimeouts` in a request.

    Attributes:
        inactive: 1 or more.
        closed: 1 or more.
    """

    inactive: int
    closed: int


CreateConfigurationRequestChannelSettingsValueCaptureRules = TypedDict(
    "CreateConfigurationRequestChannelSettingsValueCaptureRules",
    {"from": "Required[str]", "to": "Required[str]", "metadata": "Mapping[str, str]"},
    total=False,
)
"""`channelSettings.captureRules` in a request."""


class CreateConfigurationRequestChannelSettingsValue(TypedDict, total=False):
    """`channelSettings` in a request."""

    statusTimeouts: CreateConfigurationRequestChannelSettingsValueStatusTimeouts
    captureRules: Sequence[CreateConfigurationRequestChannelSettingsValueCaptureRules]


class CreateConfigurationRequestStatusCallbacks(TypedDict, total=False):
    """`statusCallbacks` in a request.

    Attributes:
        method: Default POST.
    """

    url: Required[str]
    method: CreateConfigurationRequestStatusCallbacksMethod | str


class CreateConfigurationRequestConversationsV1Bridge(TypedDict, total=False):
    """`conversationsV1Bridge` in a request."""

    serviceId: Required[LowercaseISSid]


class CreateConfigurationRequest(TypedDict, total=False):
    """The body of a request.

    Attributes:
        description: At most 512 characters.
        statusCallbacks: At most 2 values.
        intelligenceConfigurationIds: At most 5 values.
        memoryExtractionEnabled: Default false.
    """

    displayName: Required[SpacedName]
    description: Required[str]
    conversationGroupingType: Required[CreateConfigurationRequestConversationGroupingType | str]
    memoryStoreId: Required[str]
    channelSettings: Mapping[str, CreateConfigurationRequestChannelSettingsValue]
    statusCallbacks: Sequence[CreateConfigurationRequestStatusCallbacks]
    intelligenceConfigurationIds: Sequence[str]
    memoryExtractionEnabled: bool
    conversationsV1Bridge: CreateConfigurationRequestConversationsV1Bridge


class UpdateConfigurationRequestChannelSettingsValueStatusTimeouts(TypedDict, total=False):
    """`channelSettings.statusTimeouts` in a request.

    Attributes:
        inactive: 1 or more.
        closed: 1 or more.
    """

    inactive: int
    closed: int


UpdateConfigurationRequestChannelSettingsValueCaptureRules = TypedDict(
    "UpdateConfigurationRequestChannelSettingsValueCaptureRules",
    {"from": "Required[str]", "to": "Required[str]", "metadata": "Mapping[str, str]"},
    total=False,
)
"""`channelSettings.captureRules` in a request."""


class UpdateConfigurationRequestChannelSettingsValue(TypedDict, total=False):
    """`channelSettings` in a request."""

    statusTimeouts: UpdateConfigurationRequestChannelSettingsValueStatusTimeouts
    captureRules: Sequence[UpdateConfigurationRequestChannelSettingsValueCaptureRules]


class UpdateConfigurationRequestStatusCallbacks(TypedDict, total=False):
    """`statusCallbacks` in a request.

    Attributes:
        method: Default POST.
    """

    url: Required[str]
    method: UpdateConfigurationRequestStatusCallbacksMethod | str


class UpdateConfigurationRequestConversationsV1Bridge(TypedDict, total=False):
    """`conversationsV1Bridge` in a request."""

    serviceId: Required[LowercaseISSid]


class UpdateConfigurationRequest(TypedDict, total=False):
    """The body of a request.

    Attributes:
        description: At most 512 characters.
        statusCallbacks: At most 2 values.
        intelligenceConfigurationIds: At most 5 values.
        memoryExtractionEnabled: Default false.
    """

    displayName: SpacedName
    description: Required[str]
    conversationGroupingType: Required[UpdateConfigurationRequestConversationGroupingType | str]
    memoryStoreId: Required[str]
    channelSettings: Required[Mapping[str, UpdateConfigurationRequestChannelSettingsValue]]
    statusCallbacks: Sequence[UpdateConfigurationRequestStatusCallbacks]
    intelligenceConfigurationIds: Sequence[str]
    memoryExtractionEnabled: bool
    conversationsV1Bridge: UpdateConfigurationRequestConversationsV1Bridge


class PatchConfigurationRequestChannelSettingsValueStatusTimeouts(TypedDict, total=False):
    """`channelSettings.statusTimeouts` in a request.

    Attributes:
        inactive: 1 or more.
        closed: 1 or more.
    """

    inactive: int
    closed: int


PatchConfigurationRequestChannelSettingsValueCaptureRules = TypedDict(
    "PatchConfigurationRequestChannelSettingsValueCaptureRules",
    {"from": "Required[str]", "to": "Required[str]", "metadata": "Mapping[str, str]"},
    total=False,
)
"""`channelSettings.captureRules` in a request."""


class PatchConfigurationRequestChannelSettingsValue(TypedDict, total=False):
    """`channelSettings` in a request."""

    statusTimeouts: PatchConfigurationRequestChannelSettingsValueStatusTimeouts
    captureRules: Sequence[PatchConfigurationRequestChannelSettingsValueCaptureRules]


class PatchConfigurationRequestStatusCallbacks(TypedDict, total=False):
    """`statusCallbacks` in a request.

    Attributes:
        method: Default POST.
    """

    url: Required[str]
    method: PatchConfigurationRequestStatusCallbacksMethod | str


class PatchConfigurationRequestConversationsV1Bridge(TypedDict, total=False):
    """`conversationsV1Bridge` in a request."""

    serviceId: Required[LowercaseISSid]


class PatchConfigurationRequest(TypedDict, total=False):
    """The body of a request.

    Attributes:
        description: At most 512 characters.
        statusCallbacks: At most 2 values.
        intelligenceConfigurationIds: At most 5 values.
    """

    displayName: SpacedName | None
    description: str | None
    conversationGroupingType: PatchConfigurationRequestConversationGroupingType | str
    memoryStoreId: str | None
    channelSettings: Mapping[str, PatchConfigurationRequestChannelSettingsValue]
    statusCallbacks: Sequence[PatchConfigurationRequestStatusCallbacks] | None
    intelligenceConfigurationIds: Sequence[str] | None
    memoryExtractionEnabled: bool | None
    conversationsV1Bridge: PatchConfigurationRequestConversationsV1Bridge | None


class ConversationsV2StatusTimeoutsRecord(Record):
    """`conversations.v2.status_timeouts` in an answer."""

    inactive: field[int] = field(integer)
    closed: field[int] = field(integer)


class ConversationsV2CaptureRuleRecord(Record):
    """`conversations.v2.capture_rule` in an answer."""

    from_: field[str] = field(key="from")
    to: field[str] = field()
    metadata: field[dict[str, str]] = field()


class ConversationsV2ChannelSettingRecord(Record):
    """`conversations.v2.channel_setting` in an answer."""

    status_timeouts: field[ConversationsV2StatusTimeoutsRecord] = field(
        record(ConversationsV2StatusTimeoutsRecord), key="statusTimeouts"
    )
    capture_rules: field[list[ConversationsV2CaptureRuleRecord]] = field(
        list_of(record(ConversationsV2CaptureRuleRecord)), key="captureRules"
    )


class ConversationsV2StatusCallbackConfigRecord(Record):
    """`conversations.v2.status_callback_config` in an answer."""

    url: field[str] = field()
    method: field[ConversationsV2StatusCallbackConfigMethod | str] = field()


class ConversationsV2ConversationsV1BridgeRecord(Record):
    """`conversations.v2.conversations_v1_bridge` in an answer."""

    service_id: field[LowercaseISSid] = field(key="serviceId")


class ConfigurationContext(InstanceContext[M]):
    """One Configuration."""

    _uri = Uri("https://conversations.twilio.com/v2/ControlPlane/Configurations/{id}")

    @op
    def fetch(self) -> Request[ConfigurationInstance[M]]:
        """Fetch the Configuration: GET /v2/ControlPlane/Configurations/{id}"""
        return Request(self, "GET", ConfigurationInstance)

    @op
    def update(
        self,
        idempotency_key: Uuid | None = None,
        update_configuration_request: UpdateConfigurationRequest | None = None,
    ) -> Request[ConfigurationInstance[M]]:
        """Update the Configuration: PUT /v2/ControlPlane/Configurations/{id}"""
        return Request(
            self,
            "PUT",
            ConfigurationInstance,
            headers={"Idempotency-Key": idempotency_key},
            json=JsonBody(
                update_configuration_request, UpdateConfigurationRequest | None, name="update_configuration_request"
            ),
            checks=(matches(Uuid, idempotency_key=idempotency_key),),
        )

    @op
    def patch(
        self, idempotency_key: Uuid | None = None, patch_configuration_request: PatchConfigurationRequest | None = None
    ) -> Request[ConfigurationInstance[M]]:
        """Change parts of the Configuration: PATCH /v2/ControlPlane/Configurations/{id}"""
        return Request(
            self,
            "PATCH",
            ConfigurationInstance,
            headers={"Idempotency-Key": idempotency_key},
            json=JsonBody(
                patch_configuration_request, PatchConfigurationRequest | None, name="patch_configuration_request"
            ),
            checks=(matches(Uuid, idempotency_key=idempotency_key),),
        )

    @op
    def delete(self, idempotency_key: Uuid | None = None) -> Request[bool]:
        """Delete the Configuration: DELETE /v2/ControlPlane/Configurations/{id}"""
        return Request(
            self,
            "DELETE",
            bool,
            headers={"Idempotency-Key": idempotency_key},
            checks=(matches(Uuid, idempotency_key=idempotency_key),),
        )


class ConfigurationInstance(ConfigurationContext[M], InstanceResource[M]):
    """A Configuration as returned by Twilio."""

    _identity = {"id": "id"}
    _shown = ("id", "conversation_grouping_type")

    id: field[str] = field()
    display_name: field[SpacedName] = field(key="displayName")
    description: field[str] = field()
    conversation_grouping_type: field[ConversationsV2ConversationGroupingType | str] = field(
        key="conversationGroupingType"
    )
    memory_store_id: field[str] = field(key="memoryStoreId")
    channel_settings: field[dict[str, ConversationsV2ChannelSettingRecord]] = field(
        mapping_of(record(ConversationsV2ChannelSettingRecord)), key="channelSettings"
    )
    status_callbacks: field[list[ConversationsV2StatusCallbackConfigRecord]] = field(
        list_of(record(ConversationsV2StatusCallbackConfigRecord)), key="statusCallbacks"
    )
    intelligence_configuration_ids: field[list[str]] = field(key="intelligenceConfigurationIds")
    memory_extraction_enabled: field[bool] = field(key="memoryExtractionEnabled")
    conversations_v1_bridge: field[ConversationsV2ConversationsV1BridgeRecord] = field(
        record(ConversationsV2ConversationsV1BridgeRecord), key="conversationsV1Bridge"
    )
    created_at: field[datetime] = field(iso8601_datetime, key="createdAt")
    updated_at: field[datetime] = field(iso8601_datetime, key="updatedAt")
    version: field[int] = field(integer)
    status_url: field[str] = field(key="statusUrl")
    related: field[dict[str, str]] = field()

    class ConversationsV2ConversationGroupingType:
        """Values of ConversationsV2ConversationGroupingType."""

        GROUP_BY_PROFILE: Final = "GROUP_BY_PROFILE"
        GROUP_BY_PARTICIPANT_ADDRESSES: Final = "GROUP_BY_PARTICIPANT_ADDRESSES"
        GROUP_BY_PARTICIPANT_ADDRESSES_AND_CHANNEL_TYPE: Final = "GROUP_BY_PARTICIPANT_ADDRESSES_AND_CHANNEL_TYPE"


class ConfigurationPage(Page[M, ConfigurationInstance[M]]):
    """One page of Configuration records."""

    _record = ConfigurationInstance
    _paging = Token("configurations", parameter="pageToken", max_size=1000)


class ConfigurationList(ListResource[M]):
    """Configuration records."""

    _uri = Uri("https://conversations.twilio.com/v2/ControlPlane/Configurations")

    def __call__(self, id: str) -> ConfigurationContext[M]:
        """The Configuration with this identifier. Sends no request."""
        return ConfigurationContext(self._client, {**self._path, "id": id})

    get = __call__

    @listing
    def list(
        self,
        page_token: str | None = None,
        memory_store_id: MemoryStoreId | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[ConfigurationInstance[M]]:
        """List Configuration records: GET /v2/ControlPlane/Configurations

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000; default 50.
        """
        return Listing(
            self,
            ConfigurationPage,
            query={"pageToken": page_token, "memoryStoreId": memory_store_id, "pageSize": page_size},
            limit=limit,
            checks=(matches(MemoryStoreId, memory_store_id=memory_store_id),),
        )

    stream = streaming(list)

    @op
    def page(
        self, page_size: int | None = None, page_token: str | None = None, memory_store_id: MemoryStoreId | None = None
    ) -> Request[ConfigurationPage[M]]:
        """Fetch one page of Configuration records: GET /v2/ControlPlane/Configurations

        Args:
            page_size: 1 to 1000; default 50.
        """
        return Request(
            self,
            "GET",
            ConfigurationPage,
            query={"pageSize": page_size, "pageToken": page_token, "memoryStoreId": memory_store_id},
            checks=(matches(MemoryStoreId, memory_store_id=memory_store_id),),
        )

    @op
    def get_page(self, target_url: str) -> Request[ConfigurationPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", ConfigurationPage, url=target_url)

    @op
    def create(
        self,
        idempotency_key: Uuid | None = None,
        create_configuration_request: CreateConfigurationRequest | None = None,
    ) -> Request[ConfigurationInstance[M]]:
        """Create a Configuration: POST /v2/ControlPlane/Configurations"""
        return Request(
            self,
            "POST",
            ConfigurationInstance,
            headers={"Idempotency-Key": idempotency_key},
            json=JsonBody(
                create_configuration_request, CreateConfigurationRequest | None, name="create_configuration_request"
            ),
            checks=(matches(Uuid, idempotency_key=idempotency_key),),
        )

    # Also class attributes, as in twilio-python: ConfigurationList.PatchConfigurationRequest({...})
    CreateConfigurationRequestChannelSettingsValueStatusTimeouts = (
        CreateConfigurationRequestChannelSettingsValueStatusTimeouts
    )
    CreateConfigurationRequestChannelSettingsValueCaptureRules = (
        CreateConfigurationRequestChannelSettingsValueCaptureRules
    )
    CreateConfigurationRequestChannelSettingsValue = CreateConfigurationRequestChannelSettingsValue
    CreateConfigurationRequestStatusCallbacks = CreateConfigurationRequestStatusCallbacks
    CreateConfigurationRequestConversationsV1Bridge = CreateConfigurationRequestConversationsV1Bridge
    CreateConfigurationRequest = CreateConfigurationRequest
    UpdateConfigurationRequestChannelSettingsValueStatusTimeouts = (
        UpdateConfigurationRequestChannelSettingsValueStatusTimeouts
    )
    UpdateConfigurationRequestChannelSettingsValueCaptureRules = (
        UpdateConfigurationRequestChannelSettingsValueCaptureRules
    )
    UpdateConfigurationRequestChannelSettingsValue = UpdateConfigurationRequestChannelSettingsValue
    UpdateConfigurationRequestStatusCallbacks = UpdateConfigurationRequestStatusCallbacks
    UpdateConfigurationRequestConversationsV1Bridge = UpdateConfigurationRequestConversationsV1Bridge
    UpdateConfigurationRequest = UpdateConfigurationRequest
    PatchConfigurationRequestChannelSettingsValueStatusTimeouts = (
        PatchConfigurationRequestChannelSettingsValueStatusTimeouts
    )
    PatchConfigurationRequestChannelSettingsValueCaptureRules = (
        PatchConfigurationRequestChannelSettingsValueCaptureRules
    )
    PatchConfigurationRequestChannelSettingsValue = PatchConfigurationRequestChannelSettingsValue
    PatchConfigurationRequestStatusCallbacks = PatchConfigurationRequestStatusCallbacks
    PatchConfigurationRequestConversationsV1Bridge = PatchConfigurationRequestConversationsV1Bridge
    PatchConfigurationRequest = PatchConfigurationRequest


__all__ = [
    "ConfigurationContext",
    "ConfigurationInstance",
    "ConfigurationList",
    "ConfigurationPage",
    "ConversationsV2CaptureRuleRecord",
    "ConversationsV2ChannelSettingRecord",
    "ConversationsV2ConversationGroupingType",
    "ConversationsV2ConversationsV1BridgeRecord",
    "ConversationsV2StatusCallbackConfigMethod",
    "ConversationsV2StatusCallbackConfigRecord",
    "ConversationsV2StatusTimeoutsRecord",
    "CreateConfigurationRequest",
    "CreateConfigurationRequestChannelSettingsValue",
    "CreateConfigurationRequestChannelSettingsValueCaptureRules",
    "CreateConfigurationRequestChannelSettingsValueStatusTimeouts",
    "CreateConfigurationRequestConversationGroupingType",
    "CreateConfigurationRequestConversationsV1Bridge",
    "CreateConfigurationRequestStatusCallbacks",
    "CreateConfigurationRequestStatusCallbacksMethod",
    "PatchConfigurationRequest",
    "PatchConfigurationRequestChannelSettingsValue",
    "PatchConfigurationRequestChannelSettingsValueCaptureRules",
    "PatchConfigurationRequestChannelSettingsValueStatusTimeouts",
    "PatchConfigurationRequestConversationGroupingType",
    "PatchConfigurationRequestConversationsV1Bridge",
    "PatchConfigurationRequestStatusCallbacks",
    "PatchConfigurationRequestStatusCallbacksMethod",
    "UpdateConfigurationRequest",
    "UpdateConfigurationRequestChannelSettingsValue",
    "UpdateConfigurationRequestChannelSettingsValueCaptureRules",
    "UpdateConfigurationRequestChannelSettingsValueStatusTimeouts",
    "UpdateConfigurationRequestConversationGroupingType",
    "UpdateConfigurationRequestConversationsV1Bridge",
    "UpdateConfigurationRequestStatusCallbacks",
    "UpdateConfigurationRequestStatusCallbacksMethod",
]
