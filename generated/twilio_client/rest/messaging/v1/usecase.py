"""Usecase records.

Generated from specs/contract/twilio_messaging_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from ....base.fields import field
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import op
from ....base.request import Request
from ....base.uri import Uri
from ....base.values import Json


class UsecaseInstance(InstanceResource[M]):
    """A Usecase as returned by Twilio."""

    usecases: field[list[Json]] = field()


class UsecaseList(ListResource[M]):
    """Usecase records."""

    _uri = Uri("https://messaging.twilio.com/v1/Services/Usecases")

    @op
    def fetch(self) -> Request[UsecaseInstance[M]]:
        """Fetch the Usecase: GET /v1/Services/Usecases"""
        return Request(self, "GET", UsecaseInstance)


__all__ = ["UsecaseInstance", "UsecaseList"]
