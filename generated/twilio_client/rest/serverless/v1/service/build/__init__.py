"""Build records.

Generated from specs/contract/twilio_serverless_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from ......base.checks import matches
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
from ......base.request import Listing, Request
from ......base.uri import Uri
from ......base.values import Json
from ......sids import AccountSid, BuildSid, ServerlessServiceSid, ZNSid

if TYPE_CHECKING:
    from .build_status import BuildStatusList

BuildStatus: TypeAlias = Literal["building", "completed", "failed"]
BuildRuntime: TypeAlias = Literal[
    "node8", "node10", "node12", "node14", "node16", "node18", "node20", "node22", "node24"
]


class BuildContext(InstanceContext[M]):
    """One Build."""

    _uri = Uri("https://serverless.twilio.com/v1/Services/{service_sid}/Builds/{sid}", sid=BuildSid)

    build_status: lazy[BuildStatusList[M]] = lazy(".build_status", "BuildStatusList")

    @op
    def fetch(self) -> Request[BuildInstance[M]]:
        """Fetch the Build: GET /v1/Services/{ServiceSid}/Builds/{Sid}"""
        return Request(self, "GET", BuildInstance)

    @op
    def delete(self) -> Request[bool]:
        """Delete the Build: DELETE /v1/Services/{ServiceSid}/Builds/{Sid}"""
        return Request(self, "DELETE", bool)


class BuildInstance(BuildContext[M], InstanceResource[M]):
    """A Build as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid", "status", "runtime")

    sid: field[BuildSid] = field()
    account_sid: field[AccountSid] = field()
    service_sid: field[ServerlessServiceSid] = field()
    status: field[BuildStatus | str] = field()
    asset_versions: field[list[Json]] = field()
    function_versions: field[list[Json]] = field()
    dependencies: field[list[Json]] = field()
    runtime: field[BuildRuntime | str] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    url: field[str] = field()
    links: field[dict[str, Json]] = field()

    class Status:
        """Values of BuildStatus."""

        BUILDING: Final = "building"
        COMPLETED: Final = "completed"
        FAILED: Final = "failed"

    class Runtime:
        """Values of BuildRuntime."""

        NODE8: Final = "node8"
        NODE10: Final = "node10"
        NODE12: Final = "node12"
        NODE14: Final = "node14"
        NODE16: Final = "node16"
        NODE18: Final = "node18"
        NODE20: Final = "node20"
        NODE22: Final = "node22"
        NODE24: Final = "node24"


class BuildPage(Page[M, BuildInstance[M]]):
    """One page of Build records."""

    _record = BuildInstance
    _paging = Linked("builds", max_size=1000)


class BuildList(ListResource[M]):
    """Build records."""

    _uri = Uri("https://serverless.twilio.com/v1/Services/{service_sid}/Builds")

    def __call__(self, sid: BuildSid) -> BuildContext[M]:
        """The Build with this identifier. Sends no request."""
        return BuildContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[BuildInstance[M]]:
        """List Build records: GET /v1/Services/{ServiceSid}/Builds

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, BuildPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[BuildPage[M]]:
        """Fetch one page of Build records: GET /v1/Services/{ServiceSid}/Builds

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self, "GET", BuildPage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[BuildPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", BuildPage, url=target_url)

    @op
    def create(
        self,
        asset_versions: ZNSid | Sequence[ZNSid] | None = None,
        function_versions: ZNSid | Sequence[ZNSid] | None = None,
        dependencies: str | None = None,
        runtime: str | None = None,
    ) -> Request[BuildInstance[M]]:
        """Create a Build: POST /v1/Services/{ServiceSid}/Builds"""
        return Request(
            self,
            "POST",
            BuildInstance,
            form={
                "AssetVersions": asset_versions,
                "FunctionVersions": function_versions,
                "Dependencies": dependencies,
                "Runtime": runtime,
            },
            checks=(matches(ZNSid, asset_versions=asset_versions, function_versions=function_versions),),
        )


__all__ = ["BuildContext", "BuildInstance", "BuildList", "BuildPage", "BuildRuntime", "BuildStatus"]
