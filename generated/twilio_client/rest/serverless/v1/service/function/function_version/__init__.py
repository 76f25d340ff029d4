"""Function Version records.

Generated from specs/contract/twilio_serverless_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from .......base.deserialize import iso8601_datetime
from .......base.fields import field
from .......base.instance_context import InstanceContext
from .......base.instance_resource import InstanceResource
from .......base.links import lazy
from .......base.list_resource import ListResource
from .......base.mode import M
from .......base.operation import listing, op, streaming
from .......base.page import Page
from .......base.paging import Linked
from .......base.pii import Pii, personal
from .......base.request import Listing, Request
from .......base.uri import Uri
from .......base.values import Json
from .......sids import AccountSid, ServerlessServiceSid, ZHSid, ZNSid

if TYPE_CHECKING:
    from .function_version_content import FunctionVersionContentList

FunctionVersionVisibility: TypeAlias = Literal["public", "private", "protected"]


class FunctionVersionContext(InstanceContext[M]):
    """One Function Version."""

    _uri = Uri(
        "https://serverless.twilio.com/v1/Services/{service_sid}/Functions/{function_sid}/Versions/{sid}",
        function_sid=ZHSid,
        sid=ZNSid,
    )

    function_version_content: lazy[FunctionVersionContentList[M]] = lazy(
        ".function_version_content", "FunctionVersionContentList"
    )

    @op
    def fetch(self) -> Request[FunctionVersionInstance[M]]:
        """Fetch the Function Version: GET /v1/Services/{ServiceSid}/Functions/{FunctionSid}/Versions/{Sid}"""
        return Request(self, "GET", FunctionVersionInstance)


class FunctionVersionInstance(FunctionVersionContext[M], InstanceResource[M]):
    """A Function Version as returned by Twilio.

    Attributes:
        path: Personal data, kept 7 days.
    """

    _identity = {"sid": "sid"}
    _shown = ("sid", "visibility")
    __pii__ = personal(path=Pii(7))

    sid: field[ZNSid] = field()
    account_sid: field[AccountSid] = field()
    service_sid: field[ServerlessServiceSid] = field()
    function_sid: field[ZHSid] = field()
    path: field[str] = field()
    visibility: field[FunctionVersionVisibility | str] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    url: field[str] = field()
    links: field[dict[str, Json]] = field()

    class Visibility:
        """Values of FunctionVersionVisibility."""

        PUBLIC: Final = "public"
        PRIVATE: Final = "private"
        PROTECTED: Final = "protected"


class FunctionVersionPage(Page[M, FunctionVersionInstance[M]]):
    """One page of Function Version records."""

    _record = FunctionVersionInstance
    _paging = Linked("function_versions", max_size=1000)


class FunctionVersionList(ListResource[M]):
    """Function Version records."""

    _uri = Uri(
        "https://serverless.twilio.com/v1/Services/{service_sid}/Functions/{function_sid}/Versions", function_sid=ZHSid
    )

    def __call__(self, sid: ZNSid) -> FunctionVersionContext[M]:
        """The Function Version with this identifier. Sends no request."""
        return FunctionVersionContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[FunctionVersionInstance[M]]:
        """List Function Version records: GET /v1/Services/{ServiceSid}/Functions/{FunctionSid}/Versions

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, FunctionVersionPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[FunctionVersionPage[M]]:
        """Fetch one page of Function Version records: GET /v1/Services/{ServiceSid}/Functions/{FunctionSid}/Versions

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            FunctionVersionPage,
            query={"PageToken": page_token, "Page": page_number, "PageSize": page_size},
        )

    @op
    def get_page(self, target_url: str) -> Request[FunctionVersionPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", FunctionVersionPage, url=target_url)


__all__ = [
    "FunctionVersionContext",
    "FunctionVersionInstance",
    "FunctionVersionList",
    "FunctionVersionPage",
    "FunctionVersionVisibility",
]
