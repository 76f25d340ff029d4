"""https://oauth.twilio.com: the versions of this API.

Generated from specs/contract/twilio_oauth_v1.json, specs/contract/twilio_oauth_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...base.domain import Domain
from ...base.links import alias, lazy
from ...base.mode import M

if TYPE_CHECKING:
    from .v1 import V1
    from .v1.token import TokenList
    from .v2 import V2


class Oauth(Domain[M]):
    """https://oauth.twilio.com"""

    v1: lazy[V1[M]] = lazy(".v1", "V1")
    v2: lazy[V2[M]] = lazy(".v2", "V2")

    token: alias[TokenList[M]] = alias("v1.token", deprecated=True)


__all__ = ["Oauth"]
