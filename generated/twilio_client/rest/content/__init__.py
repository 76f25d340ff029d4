"""https://content.twilio.com: the versions of this API.

Generated from specs/contract/twilio_content_v1.json, specs/contract/twilio_content_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...base.domain import Domain
from ...base.links import alias, lazy
from ...base.mode import M

if TYPE_CHECKING:
    from .v1 import V1
    from .v1.content import ContentList
    from .v1.content_and_approvals import ContentAndApprovalsList
    from .v1.legacy_content import LegacyContentList
    from .v2 import V2


class Content(Domain[M]):
    """https://content.twilio.com"""

    v1: lazy[V1[M]] = lazy(".v1", "V1")
    v2: lazy[V2[M]] = lazy(".v2", "V2")

    content_and_approvals: alias[ContentAndApprovalsList[M]] = alias("v1.content_and_approvals", deprecated=True)
    contents: alias[ContentList[M]] = alias("v1.contents", deprecated=True)
    legacy_contents: alias[LegacyContentList[M]] = alias("v1.legacy_contents", deprecated=True)


__all__ = ["Content"]
