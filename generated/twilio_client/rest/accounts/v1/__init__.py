"""https://accounts.twilio.com/v1: the resources of this version.

Generated from specs/contract/twilio_accounts_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....base.links import lazy
from ....base.mode import M
from ....base.version import Version

if TYPE_CHECKING:
    from .auth_token_promotion import AuthTokenPromotionList
    from .bulk_consents import BulkConsentsList
    from .bulk_contacts import BulkContactsList
    from .credential import CredentialList
    from .messaging_geopermissions import MessagingGeopermissionsList
    from .safelist import SafelistList
    from .secondary_auth_token import SecondaryAuthTokenList


class V1(Version[M]):
    """https://accounts.twilio.com/v1"""

    auth_token_promotion: lazy[AuthTokenPromotionList[M]] = lazy(".auth_token_promotion", "AuthTokenPromotionList")
    bulk_consents: lazy[BulkConsentsList[M]] = lazy(".bulk_consents", "BulkConsentsList")
    bulk_contacts: lazy[BulkContactsList[M]] = lazy(".bulk_contacts", "BulkContactsList")
    credentials: lazy[CredentialList[M]] = lazy(".credential", "CredentialList")
    messaging_geopermissions: lazy[MessagingGeopermissionsList[M]] = lazy(
        ".messaging_geopermissions", "MessagingGeopermissionsList"
    )
    safelist: lazy[SafelistList[M]] = lazy(".safelist", "SafelistList")
    secondary_auth_token: lazy[SecondaryAuthTokenList[M]] = lazy(".secondary_auth_token", "SecondaryAuthTokenList")


__all__ = ["V1"]
