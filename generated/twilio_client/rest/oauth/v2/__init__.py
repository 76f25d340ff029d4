"""https://oauth.twilio.com/v2: the resources of this version.

Generated from specs/contract/twilio_oauth_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....base.links import lazy
from ....base.mode import M
from ....base.version import Version

if TYPE_CHECKING:
    from .authorize import AuthorizeList
    from .oauth_authorization_server import OauthAuthorizationServerList
    from .token import TokenList


class V2(Version[M]):
    """https://oauth.twilio.com/v2"""

    token: lazy[TokenList[M]] = lazy(".token", "TokenList")
    authorize: lazy[AuthorizeList[M]] = lazy(".authorize", "AuthorizeList")
    oauth_authorization_server: lazy[OauthAuthorizationServerList[M]] = lazy(
        ".oauth_authorization_server", "OauthAuthorizationServerList"
    )


__all__ = ["V2"]
