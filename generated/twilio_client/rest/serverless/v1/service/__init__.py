"""Service records.

Generated from specs/contract/twilio_serverless_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from .....base.deserialize import iso8601_datetime
from .....base.fields import field
from .....base.instance_context import InstanceContext
from .....base.instance_resource import InstanceResource
from .....base.links import lazy
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.operation import listing, op, streaming
from .....base.page import Page
from .....base.paging import Linked
from .....base.pii import Pii, personal
from .....base.request import Listing, Request
from .....base.serialize import true_or_false
from .....base.uri import Uri
from .....base.values import Json
from .....sids import AccountSid, ServerlessServiceSid

if TYPE_CHECKING:
    from .asset import AssetList
    from .build import BuildList
    from .environment import EnvironmentList
    from .function import FunctionList


class ServiceContext(InstanceContext[M]):
    """One Service."""

    _uri = Uri("https://serverless.twilio.com/v1/Services/{sid}")

    assets: lazy[AssetList[M]] = lazy(".asset", "AssetList", service_sid="sid")
    builds: lazy[BuildList[M]] = lazy(".build", "BuildList", service_sid="sid")
    environments: lazy[EnvironmentList[M]] = lazy(".environment", "EnvironmentList", service_sid="sid")
    functions: lazy[FunctionList[M]] = lazy(".function", "FunctionList", service_sid="sid")

    @op
    def fetch(self) -> Request[ServiceInstance[M]]:
        """Fetch the Service: GET /v1/Services/{Sid}"""
        return Request(self, "GET", ServiceInstance)

    @op
    def delete(self) -> Request[bool]:
        """Delete the Service: DELETE /v1/Services/{Sid}"""
        return Request(self, "DELETE", bool)

    @op
    def update(
        self, include_credentials: bool | None = None, friendly_name: str | None = None, ui_editable: bool | None = None
    ) -> Request[ServiceInstance[M]]:
        """Update the Service: POST /v1/Services/{Sid}"""
        return Request(
            self,
            "POST",
            ServiceInstance,
            form={
                "IncludeCredentials": true_or_false(include_credentials),
                "FriendlyName": friendly_name,
                "UiEditable": true_or_false(ui_editable),
            },
        )


class ServiceInstance(ServiceContext[M], InstanceResource[M]):
    """A Service as returned by Twilio.

    Attributes:
        friendly_name: Personal data, kept 7 days.
        unique_name: Personal data, kept 7 days.
    """

    _identity = {"sid": "sid"}
    _shown = ("sid",)
    __pii__ = personal(friendly_name=Pii(7), unique_name=Pii(7))

    sid: field[ServerlessServiceSid] = field()
    account_sid: field[AccountSid] = field()
    friendly_name: field[str] = field()
    unique_name: field[str] = field()
    include_credentials: field[bool] = field()
    ui_editable: field[bool] = field()
    domain_base: field[str] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    url: field[str] = field()
    links: field[dict[str, Json]] = field()


class ServicePage(Page[M, ServiceInstance[M]]):
    """One page of Service records."""

    _record = ServiceInstance
    _paging = Linked("services", max_size=1000)


class ServiceList(ListResource[M]):
    """Service records."""

    _uri = Uri("https://serverless.twilio.com/v1/Services")

    def __call__(self, sid: str) -> ServiceContext[M]:
        """The Service with this identifier. Sends no request."""
        return ServiceContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[ServiceInstance[M]]:
        """List Service records: GET /v1/Services

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, ServicePage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[ServicePage[M]]:
        """Fetch one page of Service records: GET /v1/Services

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self, "GET", ServicePage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[ServicePage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", ServicePage, url=target_url)

    @op
    def create(
        self,
        unique_name: str,
        friendly_name: str,
        include_credentials: bool | None = None,
        ui_editable: bool | None = None,
    ) -> Request[ServiceInstance[M]]:
        """Create a Service: POST /v1/Services"""
        return Request(
            self,
            "POST",
            ServiceInstance,
            form={
                "UniqueName": unique_name,
                "FriendlyName": friendly_name,
                "IncludeCredentials": true_or_false(include_credentials),
                "UiEditable": true_or_false(ui_editable),
            },
        )


__all__ = ["ServiceContext", "ServiceInstance", "ServiceList", "ServicePage"]
