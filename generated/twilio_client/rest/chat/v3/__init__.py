"""https://chat.twilio.com/v3: the resources of this version.

Generated from specs/contract/twilio_chat_v3.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....base.links import lazy
from ....base.mode import M
from ....base.version import Version

if TYPE_CHECKING:
    from .channel import ChannelList


class V3(Version[M]):
    """https://chat.twilio.com/v3"""

    channels: lazy[ChannelList[M]] = lazy(".channel", "ChannelList")


__all__ = ["V3"]
