"""https://assistants.twilio.com/v1: the resources of this version.

Generated from specs/contract/twilio_assistants_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....base.links import lazy
from ....base.mode import M
from ....base.version import Version

if TYPE_CHECKING:
    from .assistant import AssistantList
    from .knowledge import KnowledgeList
    from .policy import PolicyList
    from .session import SessionList
    from .tool import ToolList


class V1(Version[M]):
    """https://assistants.twilio.com/v1"""

    assistants: lazy[AssistantList[M]] = lazy(".assistant", "AssistantList")
    knowledge: lazy[KnowledgeList[M]] = lazy(".knowledge", "KnowledgeList")
    tools: lazy[ToolList[M]] = lazy(".tool", "ToolList")
    policies: lazy[PolicyList[M]] = lazy(".policy", "PolicyList")
    sessions: lazy[SessionList[M]] = lazy(".session", "SessionList")


__all__ = ["V1"]
