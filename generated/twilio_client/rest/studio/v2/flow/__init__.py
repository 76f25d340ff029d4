"""Flow records.

Generated from specs/contract/twilio_studio_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from .....base.checks import matches
from .....base.deserialize import integer, iso8601_datetime
from .....base.fields import field
from .....base.instance_context import InstanceContext
from .....base.instance_resource import InstanceResource
from .....base.links import lazy
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.operation import listing, op, streaming
from .....base.page import Page
from .....base.paging import Linked
from .....base.request import Listing, Request
from .....base.serialize import json_text
from .....base.uri import Uri
from .....base.values import Json
from .....sids import AccountSid, FlowSid, UserSid

if TYPE_CHECKING:
    from .execution import ExecutionList
    from .flow_revision import FlowRevisionList
    from .flow_test_user import FlowTestUserList

FlowStatus: TypeAlias = Literal["draft", "published"]


class FlowContext(InstanceContext[M]):
    """One Flow."""

    _uri = Uri("https://studio.twilio.com/v2/Flows/{sid}", sid=FlowSid)

    executions: lazy[ExecutionList[M]] = lazy(".execution", "ExecutionList", flow_sid="sid")
    revisions: lazy[FlowRevisionList[M]] = lazy(".flow_revision", "FlowRevisionList")
    test_users: lazy[FlowTestUserList[M]] = lazy(".flow_test_user", "FlowTestUserList")

    @op
    def update(
        self,
        status: FlowStatus | str,
        friendly_name: str | None = None,
        definition: object | None = None,
        commit_message: str | None = None,
        author_sid: UserSid | None = None,
    ) -> Request[FlowInstance[M]]:
        """Update the Flow: POST /v2/Flows/{Sid}"""
        return Request(
            self,
            "POST",
            FlowInstance,
            form={
                "Status": status,
                "FriendlyName": friendly_name,
                "Definition": json_text(definition, "definition"),
                "CommitMessage": commit_message,
                "AuthorSid": author_sid,
            },
            checks=(matches(UserSid, author_sid=author_sid),),
        )

    @op
    def fetch(self) -> Request[FlowInstance[M]]:
        """Fetch the Flow: GET /v2/Flows/{Sid}"""
        return Request(self, "GET", FlowInstance)

    @op
    def delete(self) -> Request[bool]:
        """Delete the Flow: DELETE /v2/Flows/{Sid}"""
        return Request(self, "DELETE", bool)


class FlowInstance(FlowContext[M], InstanceResource[M]):
    """A Flow as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid", "status")

    sid: field[FlowSid] = field()
    account_sid: field[AccountSid] = field()
    author_sid: field[UserSid] = field()
    friendly_name: field[str] = field()
    definition: field[Json] = field()
    status: field[FlowStatus | str] = field()
    revision: field[int] = field(integer)
    commit_message: field[str] = field()
    valid: field[bool] = field()
    errors: field[list[Json]] = field()
    warnings: field[list[Json]] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    webhook_url: field[str] = field()
    url: field[str] = field()
    links: field[dict[str, Json]] = field()

    class Status:
        """Values of FlowStatus."""

        DRAFT: Final = "draft"
        PUBLISHED: Final = "published"


class FlowPage(Page[M, FlowInstance[M]]):
    """One page of Flow records."""

    _record = FlowInstance
    _paging = Linked("flows", max_size=1000)


class FlowList(ListResource[M]):
    """Flow records."""

    _uri = Uri("https://studio.twilio.com/v2/Flows")

    def __call__(self, sid: FlowSid) -> FlowContext[M]:
        """The Flow with this identifier. Sends no request."""
        return FlowContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @op
    def create(
        self,
        friendly_name: str,
        status: FlowStatus | str,
        definition: object,
        commit_message: str | None = None,
        author_sid: UserSid | None = None,
    ) -> Request[FlowInstance[M]]:
        """Create a Flow: POST /v2/Flows"""
        return Request(
            self,
            "POST",
            FlowInstance,
            form={
                "FriendlyName": friendly_name,
                "Status": status,
                "Definition": json_text(definition, "definition"),
                "CommitMessage": commit_message,
                "AuthorSid": author_sid,
            },
            checks=(matches(UserSid, author_sid=author_sid),),
        )

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[FlowInstance[M]]:
        """List Flow records: GET /v2/Flows

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, FlowPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[FlowPage[M]]:
        """Fetch one page of Flow records: GET /v2/Flows

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self, "GET", FlowPage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[FlowPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", FlowPage, url=target_url)


__all__ = ["FlowContext", "FlowInstance", "FlowList", "FlowPage", "FlowStatus"]
