"""Module Data records.

Generated from specs/contract/twilio_marketplace_v1.json; do not edit: change the rule and run `make generate`.
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
from ....sids import AvailableAddOnSid


class ModuleDataInstance(InstanceResource[M]):
    """A Module Data as returned by Twilio."""

    url: field[str] = field()
    sid: field[AvailableAddOnSid] = field()
    description: field[dict[str, Json]] = field()
    support: field[dict[str, Json]] = field()
    policies: field[dict[str, Json]] = field()
    module_info: field[dict[str, Json]] = field()
    documentation: field[dict[str, Json]] = field()
    configuration: field[dict[str, Json]] = field()
    pricing: field[dict[str, Json]] = field()
    listings: field[list[dict[str, Json]]] = field()


class ModuleDataList(ListResource[M]):
    """Module Data records."""

    _uri = Uri("https://marketplace.twilio.com/v1/Listings")

    @op
    def create(
        self, module_info: str | None = None, configuration: str | None = None
    ) -> Request[ModuleDataInstance[M]]:
        """Create a Module Data: POST /v1/Listings"""
        return Request(
            self, "POST", ModuleDataInstance, form={"ModuleInfo": module_info, "Configuration": configuration}
        )

    @op
    def fetch(self) -> Request[ModuleDataInstance[M]]:
        """Fetch the Module Data: GET /v1/Listings"""
        return Request(self, "GET", ModuleDataInstance)


__all__ = ["ModuleDataInstance", "ModuleDataList"]
