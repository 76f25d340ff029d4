"""Organization records.

Generated from tests/snapshots/security.yaml; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import op
from ....base.request import Request
from ....base.uri import Uri


class OrganizationList(ListResource[M]):
    """Organization records."""

    _uri = Uri("https://security.twilio.com/v1/Organizations")

    @op
    def create(self) -> Request[bool]:
        """Create an Organization: POST /v1/Organizations"""
        return Request(self, "POST", bool, security="oauth2")


__all__ = ["OrganizationList"]
