"""https://intelligence.twilio.com/v3: the resources of this version.

Generated from specs/contract/twilio_intelligence_v3.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ....base.links import lazy
from ....base.mode import M
from ....base.version import Version
from ....sids import IntelligenceOperatorId

if TYPE_CHECKING:
    from .configuration import ConfigurationList
    from .conversation import ConversationList
    from .operator import OperatorList
    from .operator_result import OperatorResultList
    from .rule_execution import RuleExecutionList
    from .version import VersionContext, VersionList


class V3(Version[M]):
    """https://intelligence.twilio.com/v3"""

    configurations: lazy[ConfigurationList[M]] = lazy(".configuration", "ConfigurationList")
    operators: lazy[OperatorList[M]] = lazy(".operator", "OperatorList")
    operator_results: lazy[OperatorResultList[M]] = lazy(".operator_result", "OperatorResultList")
    conversations: lazy[ConversationList[M]] = lazy(".conversation", "ConversationList")
    rule_executions: lazy[RuleExecutionList[M]] = lazy(".rule_execution", "RuleExecutionList")

    @overload
    def versions(self, id: IntelligenceOperatorId) -> VersionList[M]: ...
    @overload
    def versions(self, id: IntelligenceOperatorId, version_id: int) -> VersionContext[M]: ...
    def versions(self, id: IntelligenceOperatorId, version_id: int | None = None) -> VersionList[M] | VersionContext[M]:
        """The Version records under these IDs. Sends nothing."""
        from .version import VersionList

        found: VersionList[M] = VersionList(self._client, {**self._path, "id": id})
        return found if version_id is None else found(version_id)


__all__ = ["V3"]
