"""Export Configuration records.

Generated from specs/contract/twilio_bulkexports_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from ....base.fields import field
from ....base.instance_context import InstanceContext
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import op
from ....base.request import Request
from ....base.serialize import true_or_false
from ....base.uri import Uri


class ExportConfigurationContext(InstanceContext[M]):
    """One Export Configuration."""

    _uri = Uri("https://bulkexports.twilio.com/v1/Exports/{resource_type}/Configuration")

    @op
    def fetch(self) -> Request[ExportConfigurationInstance[M]]:
        """Fetch the Export Configuration: GET /v1/Exports/{ResourceType}/Configuration"""
        return Request(self, "GET", ExportConfigurationInstance)

    @op
    def update(
        self, enabled: bool | None = None, webhook_url: str | None = None, webhook_method: str | None = None
    ) -> Request[ExportConfigurationInstance[M]]:
        """Update the Export Configuration: POST /v1/Exports/{ResourceType}/Configuration"""
        return Request(
            self,
            "POST",
            ExportConfigurationInstance,
            form={"Enabled": true_or_false(enabled), "WebhookUrl": webhook_url, "WebhookMethod": webhook_method},
        )


class ExportConfigurationInstance(ExportConfigurationContext[M], InstanceResource[M]):
    """An Export Configuration as returned by Twilio."""

    _identity = {"resource_type": "resource_type"}
    _shown = ("resource_type",)

    enabled: field[bool] = field()
    webhook_url: field[str] = field()
    webhook_method: field[str] = field()
    resource_type: field[str] = field()
    url: field[str] = field()


class ExportConfigurationList(ListResource[M]):
    """Export Configuration records."""

    def __call__(self, resource_type: str) -> ExportConfigurationContext[M]:
        """The Export Configuration with this identifier. Sends no request."""
        return ExportConfigurationContext(self._client, {**self._path, "resource_type": resource_type})

    get = __call__


__all__ = ["ExportConfigurationContext", "ExportConfigurationInstance", "ExportConfigurationList"]
