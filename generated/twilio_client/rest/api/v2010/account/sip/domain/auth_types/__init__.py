"""Auth Types records.

Generated from specs/contract/twilio_api_v2010.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ........base.links import lazy
from ........base.list_resource import ListResource
from ........base.mode import M

if TYPE_CHECKING:
    from .auth_type_calls import AuthTypeCallsList
    from .auth_type_registrations import AuthTypeRegistrationsList


class AuthTypesList(ListResource[M]):
    """Auth Types records."""

    calls: lazy[AuthTypeCallsList[M]] = lazy(".auth_type_calls", "AuthTypeCallsList")
    registrations: lazy[AuthTypeRegistrationsList[M]] = lazy(".auth_type_registrations", "AuthTypeRegistrationsList")


__all__ = ["AuthTypesList"]
