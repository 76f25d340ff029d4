"""https://conversations.twilio.com/v2: the resources of this version.

Generated from specs/contract/twilio_conversations_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ....base.links import lazy
from ....base.mode import M
from ....base.version import Version

if TYPE_CHECKING:
    from .action import ActionContext, ActionList
    from .communication import CommunicationContext, CommunicationList
    from .configuration import ConfigurationList
    from .conversation import ConversationList
    from .operation import OperationList
    from .participant import ParticipantContext, ParticipantList


class V2(Version[M]):
    """https://conversations.twilio.com/v2"""

    configurations: lazy[ConfigurationList[M]] = lazy(".configuration", "ConfigurationList")
    conversations: lazy[ConversationList[M]] = lazy(".conversation", "ConversationList")
    operations: lazy[OperationList[M]] = lazy(".operation", "OperationList")

    @overload
    def actions(self, conversation_id: str) -> ActionList[M]: ...
    @overload
    def actions(self, conversation_id: str, action_id: str) -> ActionContext[M]: ...
    def actions(self, conversation_id: str, action_id: str | None = None) -> ActionList[M] | ActionContext[M]:
        """The Action records under these IDs. Sends nothing."""
        from .action import ActionList

        found: ActionList[M] = ActionList(self._client, {**self._path, "conversation_id": conversation_id})
        return found if action_id is None else found(action_id)

    @overload
    def participants(self, conversation_id: str) -> ParticipantList[M]: ...
    @overload
    def participants(self, conversation_id: str, participant_id: str) -> ParticipantContext[M]: ...
    def participants(
        self, conversation_id: str, participant_id: str | None = None
    ) -> ParticipantList[M] | ParticipantContext[M]:
        """The Participant records under these IDs. Sends nothing."""
        from .participant import ParticipantList

        found: ParticipantList[M] = ParticipantList(self._client, {**self._path, "conversation_id": conversation_id})
        return found if participant_id is None else found(participant_id)

    @overload
    def communications(self, conversation_id: str) -> CommunicationList[M]: ...
    @overload
    def communications(self, conversation_id: str, communication_id: str) -> CommunicationContext[M]: ...
    def communications(
        self, conversation_id: str, communication_id: str | None = None
    ) -> CommunicationList[M] | CommunicationContext[M]:
        """The Communication records under these IDs. Sends nothing."""
        from .communication import CommunicationList

        found: CommunicationList[M] = CommunicationList(
            self._client, {**self._path, "conversation_id": conversation_id}
        )
        return found if communication_id is None else found(communication_id)


__all__ = ["V2"]
