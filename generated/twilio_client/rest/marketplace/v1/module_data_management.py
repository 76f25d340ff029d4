"""Module Data Management records.

Generated from specs/contract/twilio_marketplace_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from ....base.fields import field
from ....base.instance_context import InstanceContext
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import op
from ....base.request import Request
from ....base.uri import Uri
from ....base.values import Json
from ....sids import AvailableAddOnSid


class ModuleDataManagementContext(InstanceContext[M]):
    """One Module Data Management."""

    _uri = Uri("https://marketplace.twilio.com/v1/Listing/{sid}", sid=AvailableAddOnSid)

    @op
    def update(
        self,
        module_info: str | None = None,
        description: str | None = None,
        documentation: str | None = None,
        policies: str | None = None,
        support: str | None = None,
        configuration: str | None = None,
        pricing: str | None = None,
    ) -> Request[ModuleDataManagementInstance[M]]:
        """Update the Module Data Management: POST /v1/Listing/{Sid}"""
        return Request(
            self,
            "POST",
            ModuleDataManagementInstance,
            form={
                "ModuleInfo": module_info,
                "Description": description,
                "Documentation": documentation,
                "Policies": policies,
                "Support": support,
                "Configuration": configuration,
                "Pricing": pricing,
            },
        )

    @op
    def fetch(self) -> Request[ModuleDataManagementInstance[M]]:
        """Fetch the Module Data Management: GET /v1/Listing/{Sid}"""
        return Request(self, "GET", ModuleDataManagementInstance)


class ModuleDataManagementInstance(ModuleDataManagementContext[M], InstanceResource[M]):
    """A Module Data Management as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid",)

    url: field[str] = field()
    sid: field[AvailableAddOnSid] = field()
    description: field[dict[str, Json]] = field()
    support: field[dict[str, Json]] = field()
    policies: field[dict[str, Json]] = field()
    module_info: field[dict[str, Json]] = field()
    documentation: field[dict[str, Json]] = field()
    configuration: field[dict[str, Json]] = field()
    pricing: field[dict[str, Json]] = field()


class ModuleDataManagementList(ListResource[M]):
    """Module Data Management records."""

    def __call__(self, sid: AvailableAddOnSid) -> ModuleDataManagementContext[M]:
        """The Module Data Management with this identifier. Sends no request."""
        return ModuleDataManagementContext(self._client, {**self._path, "sid": sid})

    get = __call__


__all__ = ["ModuleDataManagementContext", "ModuleDataManagementInstance", "ModuleDataManagementList"]
