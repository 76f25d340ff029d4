"""https://flex-api.twilio.com/v2: the resources of this version.

Generated from specs/contract/twilio_flex_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....base.links import lazy
from ....base.mode import M
from ....base.version import Version

if TYPE_CHECKING:
    from .flex_user import FlexUserList
    from .web_channels import WebChannelsList


class V2(Version[M]):
    """https://flex-api.twilio.com/v2"""

    flex_user: lazy[FlexUserList[M]] = lazy(".flex_user", "FlexUserList")
    web_channels: lazy[WebChannelsList[M]] = lazy(".web_channels", "WebChannelsList")


__all__ = ["V2"]
