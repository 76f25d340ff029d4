"""Export records.

Generated from specs/contract/twilio_bulkexports_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .....base.fields import field
from .....base.instance_context import InstanceContext
from .....base.instance_resource import InstanceResource
from .....base.links import lazy
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.operation import op
from .....base.request import Request
from .....base.uri import Uri
from .....base.values import Json

if TYPE_CHECKING:
    from .day import DayList
    from .export_custom_job import ExportCustomJobList
    from .job import JobList


class ExportContext(InstanceContext[M]):
    """One Export."""

    _uri = Uri("https://bulkexports.twilio.com/v1/Exports/{resource_type}")

    days: lazy[DayList[M]] = lazy(".day", "DayList")
    export_custom_jobs: lazy[ExportCustomJobList[M]] = lazy(".export_custom_job", "ExportCustomJobList")

    @op
    def fetch(self) -> Request[ExportInstance[M]]:
        """Fetch the Export: GET /v1/Exports/{ResourceType}"""
        return Request(self, "GET", ExportInstance)


class ExportInstance(ExportContext[M], InstanceResource[M]):
    """An Export as returned by Twilio."""

    _identity = {"resource_type": "resource_type"}
    _shown = ("resource_type",)

    resource_type: field[str] = field()
    url: field[str] = field()
    links: field[dict[str, Json]] = field()


class ExportList(ListResource[M]):
    """Export records."""

    jobs: lazy[JobList[M]] = lazy(".job", "JobList")

    def __call__(self, resource_type: str) -> ExportContext[M]:
        """The Export with this identifier. Sends no request."""
        return ExportContext(self._client, {**self._path, "resource_type": resource_type})

    get = __call__


__all__ = ["ExportContext", "ExportInstance", "ExportList"]
