"""Policy records.

Generated from specs/contract/twilio_assistants_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime

from ....base.deserialize import iso8601_datetime
from ....base.fields import field
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import listing, op, streaming
from ....base.page import Page
from ....base.paging import Linked
from ....base.request import Listing, Request
from ....base.uri import Uri
from ....base.values import Json
from ....sids import AccountSid, AssistantPolicyId, UserSid


class PolicyInstance(InstanceResource[M]):
    """A Policy as returned by Twilio."""

    id: field[AssistantPolicyId] = field()
    name: field[str] = field()
    description: field[str] = field()
    account_sid: field[AccountSid] = field()
    user_sid: field[UserSid] = field()
    type: field[str] = field()
    policy_details: field[dict[str, Json]] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)


class PolicyPage(Page[M, PolicyInstance[M]]):
    """One page of Policy records."""

    _record = PolicyInstance
    _paging = Linked("policies", max_size=1000)


class PolicyList(ListResource[M]):
    """Policy records."""

    _uri = Uri("https://assistants.twilio.com/v1/Policies")

    @listing
    def list(
        self,
        tool_id: str | None = None,
        knowledge_id: str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[PolicyInstance[M]]:
        """List Policy records: GET /v1/Policies

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(
            self, PolicyPage, query={"ToolId": tool_id, "KnowledgeId": knowledge_id, "PageSize": page_size}, limit=limit
        )

    stream = streaming(list)

    @op
    def page(
        self,
        tool_id: str | None = None,
        knowledge_id: str | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[PolicyPage[M]]:
        """Fetch one page of Policy records: GET /v1/Policies

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            PolicyPage,
            query={
                "ToolId": tool_id,
                "KnowledgeId": knowledge_id,
                "PageToken": page_token,
                "Page": page_number,
                "PageSize": page_size,
            },
        )

    @op
    def get_page(self, target_url: str) -> Request[PolicyPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", PolicyPage, url=target_url)


__all__ = ["PolicyInstance", "PolicyList", "PolicyPage"]
