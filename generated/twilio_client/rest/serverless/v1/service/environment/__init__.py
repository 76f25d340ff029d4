"""Environment records.

Generated from specs/contract/twilio_serverless_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ......base.deserialize import iso8601_datetime
from ......base.fields import field
from ......base.instance_context import InstanceContext
from ......base.instance_resource import InstanceResource
from ......base.links import lazy
from ......base.list_resource import ListResource
from ......base.mode import M
from ......base.operation import listing, op, streaming
from ......base.page import Page
from ......base.paging import Linked
from ......base.pii import Pii, personal
from ......base.request import Listing, Request
from ......base.uri import Uri
from ......base.values import Json
from ......sids import AccountSid, BuildSid, EnvironmentSid, ServerlessServiceSid

if TYPE_CHECKING:
    from .deployment import DeploymentList
    from .log import LogList
    from .variable import VariableList


class EnvironmentContext(InstanceContext[M]):
    """One Environment."""

    _uri = Uri("https://serverless.twilio.com/v1/Services/{service_sid}/Environments/{sid}", sid=EnvironmentSid)

    deployments: lazy[DeploymentList[M]] = lazy(".deployment", "DeploymentList", environment_sid="sid")
    logs: lazy[LogList[M]] = lazy(".log", "LogList", environment_sid="sid")
    variables: lazy[VariableList[M]] = lazy(".variable", "VariableList", environment_sid="sid")

    @op
    def fetch(self) -> Request[EnvironmentInstance[M]]:
        """Fetch the Environment: GET /v1/Services/{ServiceSid}/Environments/{Sid}"""
        return Request(self, "GET", EnvironmentInstance)

    @op
    def delete(self) -> Request[bool]:
        """Delete the Environment: DELETE /v1/Services/{ServiceSid}/Environments/{Sid}"""
        return Request(self, "DELETE", bool)


class EnvironmentInstance(EnvironmentContext[M], InstanceResource[M]):
    """An Environment as returned by Twilio.

    Attributes:
        unique_name: Personal data, kept 7 days.
        domain_suffix: Personal data, kept 7 days.
        domain_name: Personal data, kept 7 days.
    """

    _identity = {"sid": "sid"}
    _shown = ("sid",)
    __pii__ = personal(unique_name=Pii(7), domain_suffix=Pii(7), domain_name=Pii(7))

    sid: field[EnvironmentSid] = field()
    account_sid: field[AccountSid] = field()
    service_sid: field[ServerlessServiceSid] = field()
    build_sid: field[BuildSid] = field()
    unique_name: field[str] = field()
    domain_suffix: field[str] = field()
    domain_name: field[str] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    url: field[str] = field()
    links: field[dict[str, Json]] = field()


class EnvironmentPage(Page[M, EnvironmentInstance[M]]):
    """One page of Environment records."""

    _record = EnvironmentInstance
    _paging = Linked("environments", max_size=1000)


class EnvironmentList(ListResource[M]):
    """Environment records."""

    _uri = Uri("https://serverless.twilio.com/v1/Services/{service_sid}/Environments")

    def __call__(self, sid: EnvironmentSid) -> EnvironmentContext[M]:
        """The Environment with this identifier. Sends no request."""
        return EnvironmentContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[EnvironmentInstance[M]]:
        """List Environment records: GET /v1/Services/{ServiceSid}/Environments

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, EnvironmentPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[EnvironmentPage[M]]:
        """Fetch one page of Environment records: GET /v1/Services/{ServiceSid}/Environments

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self, "GET", EnvironmentPage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[EnvironmentPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", EnvironmentPage, url=target_url)

    @op
    def create(self, unique_name: str, domain_suffix: str | None = None) -> Request[EnvironmentInstance[M]]:
        """Create an Environment: POST /v1/Services/{ServiceSid}/Environments"""
        return Request(
            self, "POST", EnvironmentInstance, form={"UniqueName": unique_name, "DomainSuffix": domain_suffix}
        )


__all__ = ["EnvironmentContext", "EnvironmentInstance", "EnvironmentList", "EnvironmentPage"]
