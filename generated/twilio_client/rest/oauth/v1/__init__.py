"""https://oauth.twilio.com/v1: the resources of this version.

Generated from specs/contract/twilio_oauth_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....base.links import lazy
from ....base.mode import M
from ....base.version import Version

if TYPE_CHECKING:
    from .authorize import AuthorizeList
    from .token import TokenList


class V1(Version[M]):
    """https://oauth.twilio.com/v1"""

    authorize: lazy[AuthorizeList[M]] = lazy(".authorize", "AuthorizeList")
    token: lazy[TokenList[M]] = lazy(".token", "TokenList")


__all__ = ["V1"]
