"""https://messaging.twilio.com/v2: the resources of this version.

Generated from specs/contract/twilio_messaging_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....base.links import lazy
from ....base.mode import M
from ....base.version import Version

if TYPE_CHECKING:
    from .channels_sender import ChannelsSenderList
    from .domain_certs import DomainCertsList
    from .typing_indicator import TypingIndicatorList


class V2(Version[M]):
    """https://messaging.twilio.com/v2"""

    typing_indicator: lazy[TypingIndicatorList[M]] = lazy(".typing_indicator", "TypingIndicatorList")
    channels_senders: lazy[ChannelsSenderList[M]] = lazy(".channels_sender", "ChannelsSenderList")
    domain_certs: lazy[DomainCertsList[M]] = lazy(".domain_certs", "DomainCertsList")


__all__ = ["V2"]
