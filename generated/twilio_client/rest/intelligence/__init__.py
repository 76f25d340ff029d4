"""https://intelligence.twilio.com: the versions of this API.

Generated from specs/contract/twilio_intelligence_v2.json, specs/contract/twilio_intelligence_v3.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...base.domain import Domain
from ...base.links import alias, lazy
from ...base.mode import M

if TYPE_CHECKING:
    from .v2 import V2
    from .v2.service import ServiceList
    from .v2.transcript import TranscriptList
    from .v3 import V3


class Intelligence(Domain[M]):
    """https://intelligence.twilio.com"""

    v2: lazy[V2[M]] = lazy(".v2", "V2")
    v3: lazy[V3[M]] = lazy(".v3", "V3")

    services: alias[ServiceList[M]] = alias("v2.services")
    transcripts: alias[TranscriptList[M]] = alias("v2.transcripts")


__all__ = ["Intelligence"]
