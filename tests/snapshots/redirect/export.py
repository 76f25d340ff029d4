"""Export records.

Generated from tests/snapshots/redirect.yaml; do not edit: change the rule and run `make generate`.
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


class ExportContext(InstanceContext[M]):
    """One Export."""

    _uri = Uri("https://redirect.twilio.com/v1/Exports/{day}")

    @op
    def fetch(self) -> Request[ExportInstance[M]]:
        """Fetch the Export: GET /v1/Exports/{Day}"""
        return Request(self, "GET", ExportInstance, expects=(307,))


class ExportInstance(ExportContext[M], InstanceResource[M]):
    """An Export as returned by Twilio."""

    redirect_to: field[str] = field()


class ExportList(ListResource[M]):
    """Export records."""

    def __call__(self, day: str) -> ExportContext[M]:
        """The Export with this identifier. Sends no request."""
        return ExportContext(self._client, {**self._path, "day": day})

    get = __call__


__all__ = ["ExportContext", "ExportInstance", "ExportList"]
