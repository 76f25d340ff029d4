"""https://content.twilio.com/v1: the resources of this version.

Generated from specs/contract/twilio_content_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....base.links import lazy
from ....base.mode import M
from ....base.version import Version

if TYPE_CHECKING:
    from .content import ContentList
    from .content_and_approvals import ContentAndApprovalsList
    from .legacy_content import LegacyContentList


class V1(Version[M]):
    """https://content.twilio.com/v1"""

    contents: lazy[ContentList[M]] = lazy(".content", "ContentList")
    content_and_approvals: lazy[ContentAndApprovalsList[M]] = lazy(".content_and_approvals", "ContentAndApprovalsList")
    legacy_contents: lazy[LegacyContentList[M]] = lazy(".legacy_content", "LegacyContentList")


__all__ = ["V1"]
