"""Auth Type Calls records.

Generated from specs/contract/twilio_api_v2010.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .........base.links import lazy
from .........base.list_resource import ListResource
from .........base.mode import M

if TYPE_CHECKING:
    from .auth_calls_credential_list_mapping import AuthCallsCredentialListMappingList
    from .auth_calls_ip_access_control_list_mapping import AuthCallsIpAccessControlListMappingList


class AuthTypeCallsList(ListResource[M]):
    """Auth Type Calls records."""

    credential_list_mappings: lazy[AuthCallsCredentialListMappingList[M]] = lazy(
        ".auth_calls_credential_list_mapping", "AuthCallsCredentialListMappingList"
    )
    ip_access_control_list_mappings: lazy[AuthCallsIpAccessControlListMappingList[M]] = lazy(
        ".auth_calls_ip_access_control_list_mapping", "AuthCallsIpAccessControlListMappingList"
    )


__all__ = ["AuthTypeCallsList"]
