"""https://knowledge.twilio.com/v1: the resources of this version.

Generated from specs/contract/twilio_knowledge_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....base.links import lazy
from ....base.mode import M
from ....base.version import Version

if TYPE_CHECKING:
    from .knowledge import KnowledgeList


class V1(Version[M]):
    """https://knowledge.twilio.com/v1"""

    knowledge: lazy[KnowledgeList[M]] = lazy(".knowledge", "KnowledgeList")


__all__ = ["V1"]
