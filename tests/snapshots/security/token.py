"""Token records.

Generated from tests/snapshots/security.yaml; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import op
from ....base.request import Request
from ....base.uri import Uri


class TokenList(ListResource[M]):
    """Token records."""

    _uri = Uri("https://security.twilio.com/v1/Token")

    @op
    def create(self) -> Request[bool]:
        """Create a Token: POST /v1/Token"""
        return Request(self, "POST", bool, security="none")


__all__ = ["TokenList"]
