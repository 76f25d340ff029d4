"""https://assistants.twilio.com: the versions of this API.

Generated from specs/contract/twilio_assistants_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...base.domain import Domain
from ...base.links import lazy
from ...base.mode import M

if TYPE_CHECKING:
    from .v1 import V1


class Assistants(Domain[M]):
    """https://assistants.twilio.com"""

    v1: lazy[V1[M]] = lazy(".v1", "V1")


__all__ = ["Assistants"]
