"""Job records.

Generated from specs/contract/twilio_bulkexports_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from .....base.fields import field
from .....base.instance_context import InstanceContext
from .....base.instance_resource import InstanceResource
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.operation import op
from .....base.request import Request
from .....base.uri import Uri
from .....base.values import Json
from .....sids import JobSid


class JobContext(InstanceContext[M]):
    """One Job."""

    _uri = Uri("https://bulkexports.twilio.com/v1/Exports/Jobs/{job_sid}", job_sid=JobSid)

    @op
    def fetch(self) -> Request[JobInstance[M]]:
        """Fetch the Job: GET /v1/Exports/Jobs/{JobSid}"""
        return Request(self, "GET", JobInstance)

    @op
    def delete(self) -> Request[bool]:
        """Delete the Job: DELETE /v1/Exports/Jobs/{JobSid}"""
        return Request(self, "DELETE", bool)


class JobInstance(JobContext[M], InstanceResource[M]):
    """A Job as returned by Twilio."""

    _identity = {"job_sid": "job_sid"}
    _shown = ("job_sid",)

    resource_type: field[str] = field()
    friendly_name: field[str] = field()
    details: field[list[Json]] = field()
    start_day: field[str] = field()
    end_day: field[str] = field()
    job_sid: field[JobSid] = field()
    webhook_url: field[str] = field()
    webhook_method: field[str] = field()
    email: field[str] = field()
    url: field[str] = field()
    job_queue_position: field[str] = field()
    estimated_completion_time: field[str] = field()


class JobList(ListResource[M]):
    """Job records."""

    def __call__(self, job_sid: JobSid) -> JobContext[M]:
        """The Job with this identifier. Sends no request."""
        return JobContext(self._client, {**self._path, "job_sid": job_sid})

    get = __call__


__all__ = ["JobContext", "JobInstance", "JobList"]
