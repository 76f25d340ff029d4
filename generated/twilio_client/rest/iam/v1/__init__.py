"""https://iam.twilio.com/v1: the resources of this version.

Generated from specs/contract/twilio_iam_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....base.links import lazy
from ....base.mode import M
from ....base.version import Version
from ....sids import IamRoleSid

if TYPE_CHECKING:
    from .api_key import ApiKeyList
    from .get_api_keys import GetApiKeysList
    from .new_api_key import NewApiKeyList
    from .o_auth_app import OAuthAppList
    from .role_permission import RolePermissionList
    from .token import TokenList


class V1(Version[M]):
    """https://iam.twilio.com/v1"""

    get_api_keys: lazy[GetApiKeysList[M]] = lazy(".get_api_keys", "GetApiKeysList")
    new_api_key: lazy[NewApiKeyList[M]] = lazy(".new_api_key", "NewApiKeyList")
    api_key: lazy[ApiKeyList[M]] = lazy(".api_key", "ApiKeyList")
    token: lazy[TokenList[M]] = lazy(".token", "TokenList")
    o_auth_apps: lazy[OAuthAppList[M]] = lazy(".o_auth_app", "OAuthAppList")

    def role_permission(self, role_sid: IamRoleSid) -> RolePermissionList[M]:
        """The Role Permission records under these IDs. Sends nothing."""
        from .role_permission import RolePermissionList

        return RolePermissionList(self._client, {**self._path, "role_sid": role_sid})


__all__ = ["V1"]
