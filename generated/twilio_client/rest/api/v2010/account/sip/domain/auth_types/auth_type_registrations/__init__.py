"""Auth Type Registrations records.

Generated from specs/contract/twilio_api_v2010.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .........base.links import lazy
from .........base.list_resource import ListResource
from .........base.mode import M

if TYPE_CHECKING:
    from .auth_registrations_credential_list_mapping import AuthRegistrationsCredentialListMappingList


class AuthTypeRegistrationsList(ListResource[M]):
    """Auth Type Registrations records."""

    credential_list_mappings: lazy[AuthRegistrationsCredentialListMappingList[M]] = lazy(
        ".auth_registrations_credential_list_mapping", "AuthRegistrationsCredentialListMappingList"
    )


__all__ = ["AuthTypeRegistrationsList"]
