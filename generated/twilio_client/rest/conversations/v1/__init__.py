"""https://conversations.twilio.com/v1: the resources of this version.

Generated from specs/contract/twilio_conversations_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....base.links import lazy
from ....base.mode import M
from ....base.version import Version

if TYPE_CHECKING:
    from .address_configuration import AddressConfigurationList
    from .configuration import ConfigurationList
    from .conversation import ConversationList
    from .conversation_with_participants import ConversationWithParticipantsList
    from .credential import CredentialList
    from .participant_conversation import ParticipantConversationList
    from .role import RoleList
    from .service import ServiceList
    from .user import UserList


class V1(Version[M]):
    """https://conversations.twilio.com/v1"""

    configuration: lazy[ConfigurationList[M]] = lazy(".configuration", "ConfigurationList")
    address_configurations: lazy[AddressConfigurationList[M]] = lazy(
        ".address_configuration", "AddressConfigurationList"
    )
    conversations: lazy[ConversationList[M]] = lazy(".conversation", "ConversationList")
    conversation_with_participants: lazy[ConversationWithParticipantsList[M]] = lazy(
        ".conversation_with_participants", "ConversationWithParticipantsList"
    )
    credentials: lazy[CredentialList[M]] = lazy(".credential", "CredentialList")
    participant_conversations: lazy[ParticipantConversationList[M]] = lazy(
        ".participant_conversation", "ParticipantConversationList"
    )
    roles: lazy[RoleList[M]] = lazy(".role", "RoleList")
    services: lazy[ServiceList[M]] = lazy(".service", "ServiceList")
    users: lazy[UserList[M]] = lazy(".user", "UserList")


__all__ = ["V1"]
