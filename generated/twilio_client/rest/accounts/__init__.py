"""https://accounts.twilio.com: the versions of this API.

Generated from specs/contract/twilio_accounts_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...base.domain import Domain
from ...base.links import alias, lazy
from ...base.mode import M

if TYPE_CHECKING:
    from .v1 import V1
    from .v1.auth_token_promotion import AuthTokenPromotionList
    from .v1.credential import CredentialList
    from .v1.secondary_auth_token import SecondaryAuthTokenList


class Accounts(Domain[M]):
    """https://accounts.twilio.com"""

    v1: lazy[V1[M]] = lazy(".v1", "V1")

    auth_token_promotion: alias[AuthTokenPromotionList[M]] = alias("v1.auth_token_promotion", deprecated=True)
    credentials: alias[CredentialList[M]] = alias("v1.credentials", deprecated=True)
    secondary_auth_token: alias[SecondaryAuthTokenList[M]] = alias("v1.secondary_auth_token", deprecated=True)


__all__ = ["Accounts"]
