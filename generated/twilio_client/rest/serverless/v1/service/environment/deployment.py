"""Deployment records.

Generated from specs/contract/twilio_serverless_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime

from ......base.checks import matches
from ......base.deserialize import iso8601_datetime
from ......base.fields import field
from ......base.instance_context import InstanceContext
from ......base.instance_resource import InstanceResource
from ......base.list_resource import ListResource
from ......base.mode import M
from ......base.operation import listing, op, streaming
from ......base.page import Page
from ......base.paging import Linked
from ......base.request import Listing, Request
from ......base.serialize import true_or_false
from ......base.uri import Uri
from ......sids import AccountSid, BuildSid, DeploymentSid, EnvironmentSid, ServerlessServiceSid


class DeploymentContext(InstanceContext[M]):
    """One Deployment."""

    _uri = Uri(
        "https://serverless.twilio.com/v1/Services/{service_sid}/Environments/{environment_sid}/Deployments/{sid}",
        environment_sid=EnvironmentSid,
        sid=DeploymentSid,
    )

    @op
    def fetch(self) -> Request[DeploymentInstance[M]]:
        """Fetch the Deployment: GET /v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Deployments/{Sid}"""
        return Request(self, "GET", DeploymentInstance)


class DeploymentInstance(DeploymentContext[M], InstanceResource[M]):
    """A Deployment as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid",)

    sid: field[DeploymentSid] = field()
    account_sid: field[AccountSid] = field()
    service_sid: field[ServerlessServiceSid] = field()
    environment_sid: field[EnvironmentSid] = field()
    build_sid: field[BuildSid] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    url: field[str] = field()


class DeploymentPage(Page[M, DeploymentInstance[M]]):
    """One page of Deployment records."""

    _record = DeploymentInstance
    _paging = Linked("deployments", max_size=1000)


class DeploymentList(ListResource[M]):
    """Deployment records."""

    _uri = Uri(
        "https://serverless.twilio.com/v1/Services/{service_sid}/Environments/{environment_sid}/Deployments",
        environment_sid=EnvironmentSid,
    )

    def __call__(self, sid: DeploymentSid) -> DeploymentContext[M]:
        """The Deployment with this identifier. Sends no request."""
        return DeploymentContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[DeploymentInstance[M]]:
        """List Deployment records: GET /v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Deployments

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, DeploymentPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[DeploymentPage[M]]:
        """Fetch one page of Deployment records.

        GET /v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Deployments

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self, "GET", DeploymentPage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[DeploymentPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", DeploymentPage, url=target_url)

    @op
    def create(
        self, build_sid: BuildSid | None = None, is_plugin: bool | None = None
    ) -> Request[DeploymentInstance[M]]:
        """Create a Deployment: POST /v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Deployments"""
        return Request(
            self,
            "POST",
            DeploymentInstance,
            form={"BuildSid": build_sid, "IsPlugin": true_or_false(is_plugin)},
            checks=(matches(BuildSid, build_sid=build_sid),),
        )


__all__ = ["DeploymentContext", "DeploymentInstance", "DeploymentList", "DeploymentPage"]
