"""Connection Policy records.

Generated from specs/contract/twilio_voice_v1.json; do not edit: change the rule and run `make generate`.
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
from .....base.request import Listing, Request
from .....base.uri import Uri
from .....base.values import Json
from .....sids import AccountSid, ConnectionPolicySid

if TYPE_CHECKING:
    from .connection_policy_target import ConnectionPolicyTargetList


class ConnectionPolicyContext(InstanceContext[M]):
    """One Connection Policy."""

    _uri = Uri("https://voice.twilio.com/v1/ConnectionPolicies/{sid}", sid=ConnectionPolicySid)

    targets: lazy[ConnectionPolicyTargetList[M]] = lazy(
        ".connection_policy_target", "ConnectionPolicyTargetList", connection_policy_sid="sid"
    )

    @op
    def fetch(self) -> Request[ConnectionPolicyInstance[M]]:
        """Fetch the Connection Policy: GET /v1/ConnectionPolicies/{Sid}"""
        return Request(self, "GET", ConnectionPolicyInstance)

    @op
    def update(self, friendly_name: str | None = None) -> Request[ConnectionPolicyInstance[M]]:
        """Update the Connection Policy: POST /v1/ConnectionPolicies/{Sid}"""
        return Request(self, "POST", ConnectionPolicyInstance, form={"FriendlyName": friendly_name})

    @op
    def delete(self) -> Request[bool]:
        """Delete the Connection Policy: DELETE /v1/ConnectionPolicies/{Sid}"""
        return Request(self, "DELETE", bool)


class ConnectionPolicyInstance(ConnectionPolicyContext[M], InstanceResource[M]):
    """A Connection Policy as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid",)

    account_sid: field[AccountSid] = field()
    sid: field[ConnectionPolicySid] = field()
    friendly_name: field[str] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    url: field[str] = field()
    links: field[dict[str, Json]] = field()


class ConnectionPolicyPage(Page[M, ConnectionPolicyInstance[M]]):
    """One page of Connection Policy records."""

    _record = ConnectionPolicyInstance
    _paging = Linked("connection_policies", max_size=1000)


class ConnectionPolicyList(ListResource[M]):
    """Connection Policy records."""

    _uri = Uri("https://voice.twilio.com/v1/ConnectionPolicies")

    def __call__(self, sid: ConnectionPolicySid) -> ConnectionPolicyContext[M]:
        """The Connection Policy with this identifier. Sends no request."""
        return ConnectionPolicyContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @op
    def create(self, friendly_name: str | None = None) -> Request[ConnectionPolicyInstance[M]]:
        """Create a Connection Policy: POST /v1/ConnectionPolicies"""
        return Request(self, "POST", ConnectionPolicyInstance, form={"FriendlyName": friendly_name})

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[ConnectionPolicyInstance[M]]:
        """List Connection Policy records: GET /v1/ConnectionPolicies

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, ConnectionPolicyPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[ConnectionPolicyPage[M]]:
        """Fetch one page of Connection Policy records: GET /v1/ConnectionPolicies

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            ConnectionPolicyPage,
            query={"PageToken": page_token, "Page": page_number, "PageSize": page_size},
        )

    @op
    def get_page(self, target_url: str) -> Request[ConnectionPolicyPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", ConnectionPolicyPage, url=target_url)


__all__ = ["ConnectionPolicyContext", "ConnectionPolicyInstance", "ConnectionPolicyList", "ConnectionPolicyPage"]
