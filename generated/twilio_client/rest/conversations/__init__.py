"""https://conversations.twilio.com: the versions of this API.

Generated from specs/contract/twilio_conversations_v1.json, specs/contract/twilio_conversations_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...base.domain import Domain
from ...base.links import alias, lazy
from ...base.mode import M

if TYPE_CHECKING:
    from .v1 import V1
    from .v1.address_configuration import AddressConfigurationList
    from .v1.configuration import ConfigurationList
    from .v1.conversation import ConversationList
    from .v1.credential import CredentialList
    from .v1.participant_conversation import ParticipantConversationList
    from .v1.role import RoleList
    from .v1.service import ServiceList
    from .v1.user import UserList
    from .v2 import V2


class Conversations(Domain[M]):
    """https://conversations.twilio.com"""

    v1: lazy[V1[M]] = lazy(".v1", "V1")
    v2: lazy[V2[M]] = lazy(".v2", "V2")

    address_configurations: alias[AddressConfigurationList[M]] = alias("v1.address_configurations", deprecated=True)
    configuration: alias[ConfigurationList[M]] = alias("v1.configuration", deprecated=True)
    conversations: alias[ConversationList[M]] = alias("v1.conversations", deprecated=True)
    credentials: alias[CredentialList[M]] = alias("v1.credentials", deprecated=True)
    participant_conversations: alias[ParticipantConversationList[M]] = alias(
        "v1.participant_conversations", deprecated=True
    )
    roles: alias[RoleList[M]] = alias("v1.roles", deprecated=True)
    services: alias[ServiceList[M]] = alias("v1.services", deprecated=True)
    users: alias[UserList[M]] = alias("v1.users", deprecated=True)


__all__ = ["Conversations"]
