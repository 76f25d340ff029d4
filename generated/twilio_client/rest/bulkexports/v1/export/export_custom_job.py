"""Export Custom Job records.

Generated from specs/contract/twilio_bulkexports_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from .....base.fields import field
from .....base.instance_resource import InstanceResource
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.operation import listing, op, streaming
from .....base.page import Page
from .....base.paging import Linked
from .....base.request import Listing, Request
from .....base.uri import Uri
from .....base.values import Json
from .....sids import JobSid


class ExportCustomJobInstance(InstanceResource[M]):
    """An Export Custom Job as returned by Twilio."""

    friendly_name: field[str] = field()
    resource_type: field[str] = field()
    start_day: field[str] = field()
    end_day: field[str] = field()
    webhook_url: field[str] = field()
    webhook_method: field[str] = field()
    email: field[str] = field()
    job_sid: field[JobSid] = field()
    details: field[list[Json]] = field()
    job_queue_position: field[str] = field()
    estimated_completion_time: field[str] = field()


class ExportCustomJobPage(Page[M, ExportCustomJobInstance[M]]):
    """One page of Export Custom Job records."""

    _record = ExportCustomJobInstance
    _paging = Linked("jobs", max_size=1000)


class ExportCustomJobList(ListResource[M]):
    """Export Custom Job records."""

    _uri = Uri("https://bulkexports.twilio.com/v1/Exports/{resource_type}/Jobs")

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[ExportCustomJobInstance[M]]:
        """List Export Custom Job records: GET /v1/Exports/{ResourceType}/Jobs

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, ExportCustomJobPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[ExportCustomJobPage[M]]:
        """Fetch one page of Export Custom Job records: GET /v1/Exports/{ResourceType}/Jobs

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            ExportCustomJobPage,
            query={"PageToken": page_token, "Page": page_number, "PageSize": page_size},
        )

    @op
    def get_page(self, target_url: str) -> Request[ExportCustomJobPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", ExportCustomJobPage, url=target_url)

    @op
    def create(
        self,
        start_day: str,
        end_day: str,
        friendly_name: str,
        webhook_url: str | None = None,
        webhook_method: str | None = None,
        email: str | None = None,
    ) -> Request[ExportCustomJobInstance[M]]:
        """Create an Export Custom Job: POST /v1/Exports/{ResourceType}/Jobs"""
        return Request(
            self,
            "POST",
            ExportCustomJobInstance,
            form={
                "StartDay": start_day,
                "EndDay": end_day,
                "FriendlyName": friendly_name,
                "WebhookUrl": webhook_url,
                "WebhookMethod": webhook_method,
                "Email": email,
            },
        )


__all__ = ["ExportCustomJobInstance", "ExportCustomJobList", "ExportCustomJobPage"]
