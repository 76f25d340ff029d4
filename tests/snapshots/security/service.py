"""Service records.

Generated from tests/snapshots/security.yaml; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import op
from ....base.request import Request
from ....base.uri import Uri


class ServiceList(ListResource[M]):
    """Service records."""

    _uri = Uri("https://security.twilio.com/v1/Services")

    @op
    def create(self) -> Request[bool]:
        """Create a Service: POST /v1/Services"""
        return Request(self, "POST", bool)


__all__ = ["ServiceList"]
