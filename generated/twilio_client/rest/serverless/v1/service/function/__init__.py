"""Function records.

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
from ......sids import AccountSid, ServerlessServiceSid, ZHSid

if TYPE_CHECKING:
    from .function_version import FunctionVersionList


class FunctionContext(InstanceContext[M]):
    """One Function."""

    _uri = Uri("https://serverless.twilio.com/v1/Services/{service_sid}/Functions/{sid}", sid=ZHSid)

    function_versions: lazy[FunctionVersionList[M]] = lazy(
        ".function_version", "FunctionVersionList", function_sid="sid"
    )

    @op
    def fetch(self) -> Request[FunctionInstance[M]]:
        """Fetch the Function: GET /v1/Services/{ServiceSid}/Functions/{Sid}"""
        return Request(self, "GET", FunctionInstance)

    @op
    def delete(self) -> Request[bool]:
        """Delete the Function: DELETE /v1/Services/{ServiceSid}/Functions/{Sid}"""
        return Request(self, "DELETE", bool)

    @op
    def update(self, friendly_name: str) -> Request[FunctionInstance[M]]:
        """Update the Function: POST /v1/Services/{ServiceSid}/Functions/{Sid}"""
        return Request(self, "POST", FunctionInstance, form={"FriendlyName": friendly_name})


class FunctionInstance(FunctionContext[M], InstanceResource[M]):
    """A Function as returned by Twilio.

    Attributes:
        friendly_name: Personal data, kept 7 days.
    """

    _identity = {"sid": "sid"}
    _shown = ("sid",)
    __pii__ = personal(friendly_name=Pii(7))

    sid: field[ZHSid] = field()
    account_sid: field[AccountSid] = field()
    service_sid: field[ServerlessServiceSid] = field()
    friendly_name: field[str] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    url: field[str] = field()
    links: field[dict[str, Json]] = field()


class FunctionPage(Page[M, FunctionInstance[M]]):
    """One page of Function records."""

    _record = FunctionInstance
    _paging = Linked("functions", max_size=1000)


class FunctionList(ListResource[M]):
    """Function records."""

    _uri = Uri("https://serverless.twilio.com/v1/Services/{service_sid}/Functions")

    def __call__(self, sid: ZHSid) -> FunctionContext[M]:
        """The Function with this identifier. Sends no request."""
        return FunctionContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[FunctionInstance[M]]:
        """List Function records: GET /v1/Services/{ServiceSid}/Functions

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, FunctionPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[FunctionPage[M]]:
        """Fetch one page of Function records: GET /v1/Services/{ServiceSid}/Functions

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self, "GET", FunctionPage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[FunctionPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", FunctionPage, url=target_url)

    @op
    def create(self, friendly_name: str) -> Request[FunctionInstance[M]]:
        """Create a Function: POST /v1/Services/{ServiceSid}/Functions"""
        return Request(self, "POST", FunctionInstance, form={"FriendlyName": friendly_name})


__all__ = ["FunctionContext", "FunctionInstance", "FunctionList", "FunctionPage"]
