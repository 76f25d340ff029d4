"""Flow Revision records.

Generated from specs/contract/twilio_studio_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final, Literal, TypeAlias

from .....base.deserialize import integer, iso8601_datetime
from .....base.fields import field
from .....base.instance_context import InstanceContext
from .....base.instance_resource import InstanceResource
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.operation import listing, op, streaming
from .....base.page import Page
from .....base.paging import Linked
from .....base.request import Listing, Request
from .....base.uri import Uri
from .....base.values import Json
from .....sids import AccountSid, FlowSid, UserSid

FlowRevisionStatus: TypeAlias = Literal["draft", "published"]


class FlowRevisionContext(InstanceContext[M]):
    """One Flow Revision."""

    _uri = Uri("https://studio.twilio.com/v2/Flows/{sid}/Revisions/{revision}", sid=FlowSid)

    @op
    def fetch(self) -> Request[FlowRevisionInstance[M]]:
        """Fetch the Flow Revision: GET /v2/Flows/{Sid}/Revisions/{Revision}"""
        return Request(self, "GET", FlowRevisionInstance)


class FlowRevisionInstance(FlowRevisionContext[M], InstanceResource[M]):
    """A Flow Revision as returned by Twilio."""

    _identity = {"revision": "revision"}
    _shown = ("revision", "status")

    sid: field[FlowSid] = field()
    account_sid: field[AccountSid] = field()
    author_sid: field[UserSid] = field()
    friendly_name: field[str] = field()
    definition: field[Json] = field()
    status: field[FlowRevisionStatus | str] = field()
    revision: field[int] = field(integer)
    commit_message: field[str] = field()
    valid: field[bool] = field()
    errors: field[list[Json]] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    url: field[str] = field()

    class Status:
        """Values of FlowRevisionStatus."""

        DRAFT: Final = "draft"
        PUBLISHED: Final = "published"


class FlowRevisionPage(Page[M, FlowRevisionInstance[M]]):
    """One page of Flow Revision records."""

    _record = FlowRevisionInstance
    _paging = Linked("revisions", max_size=1000)


class FlowRevisionList(ListResource[M]):
    """Flow Revision records."""

    _uri = Uri("https://studio.twilio.com/v2/Flows/{sid}/Revisions", sid=FlowSid)

    def __call__(self, revision: str) -> FlowRevisionContext[M]:
        """The Flow Revision with this identifier. Sends no request."""
        return FlowRevisionContext(self._client, {**self._path, "revision": revision})

    get = __call__

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[FlowRevisionInstance[M]]:
        """List Flow Revision records: GET /v2/Flows/{Sid}/Revisions

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, FlowRevisionPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[FlowRevisionPage[M]]:
        """Fetch one page of Flow Revision records: GET /v2/Flows/{Sid}/Revisions

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self, "GET", FlowRevisionPage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[FlowRevisionPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", FlowRevisionPage, url=target_url)


__all__ = ["FlowRevisionContext", "FlowRevisionInstance", "FlowRevisionList", "FlowRevisionPage", "FlowRevisionStatus"]
