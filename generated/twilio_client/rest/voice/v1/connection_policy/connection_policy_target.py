"""Connection Policy Target records.

Generated from specs/contract/twilio_voice_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime

from .....base.deserialize import integer, iso8601_datetime
from .....base.fields import field
from .....base.instance_context import InstanceContext
from .....base.instance_resource import InstanceResource
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.operation import listing, op, streaming
from .....base.page import Page
from .....base.paging import Linked
from .....base.pii import Pii, personal
from .....base.request import Listing, Request
from .....base.serialize import true_or_false
from .....base.uri import Uri
from .....sids import AccountSid, ConnectionPolicySid, ConnectionPolicyTargetSid


class ConnectionPolicyTargetContext(InstanceContext[M]):
    """One Connection Policy Target."""

    _uri = Uri(
        "https://voice.twilio.com/v1/ConnectionPolicies/{connection_policy_sid}/Targets/{sid}",
        connection_policy_sid=ConnectionPolicySid,
        sid=ConnectionPolicyTargetSid,
    )

    @op
    def fetch(self) -> Request[ConnectionPolicyTargetInstance[M]]:
        """Fetch the Connection Policy Target: GET /v1/ConnectionPolicies/{ConnectionPolicySid}/Targets/{Sid}"""
        return Request(self, "GET", ConnectionPolicyTargetInstance)

    @op
    def update(
        self,
        friendly_name: str | None = None,
        target: str | None = None,
        priority: int | None = None,
        weight: int | None = None,
        enabled: bool | None = None,
    ) -> Request[ConnectionPolicyTargetInstance[M]]:
        """Update the Connection Policy Target: POST /v1/ConnectionPolicies/{ConnectionPolicySid}/Targets/{Sid}"""
        return Request(
            self,
            "POST",
            ConnectionPolicyTargetInstance,
            form={
                "FriendlyName": friendly_name,
                "Target": target,
                "Priority": priority,
                "Weight": weight,
                "Enabled": true_or_false(enabled),
            },
        )

    @op
    def delete(self) -> Request[bool]:
        """Delete the Connection Policy Target: DELETE /v1/ConnectionPolicies/{ConnectionPolicySid}/Targets/{Sid}"""
        return Request(self, "DELETE", bool)


class ConnectionPolicyTargetInstance(ConnectionPolicyTargetContext[M], InstanceResource[M]):
    """A Connection Policy Target as returned by Twilio.

    Attributes:
        target: Personal data, kept 30 days.
    """

    _identity = {"sid": "sid"}
    _shown = ("sid",)
    __pii__ = personal(target=Pii(30))

    account_sid: field[AccountSid] = field()
    connection_policy_sid: field[ConnectionPolicySid] = field()
    sid: field[ConnectionPolicyTargetSid] = field()
    friendly_name: field[str] = field()
    target: field[str] = field()
    priority: field[int] = field(integer)
    weight: field[int] = field(integer)
    enabled: field[bool] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    url: field[str] = field()


class ConnectionPolicyTargetPage(Page[M, ConnectionPolicyTargetInstance[M]]):
    """One page of Connection Policy Target records."""

    _record = ConnectionPolicyTargetInstance
    _paging = Linked("targets", max_size=1000)


class ConnectionPolicyTargetList(ListResource[M]):
    """Connection Policy Target records."""

    _uri = Uri(
        "https://voice.twilio.com/v1/ConnectionPolicies/{connection_policy_sid}/Targets",
        connection_policy_sid=ConnectionPolicySid,
    )

    def __call__(self, sid: ConnectionPolicyTargetSid) -> ConnectionPolicyTargetContext[M]:
        """The Connection Policy Target with this identifier. Sends no request."""
        return ConnectionPolicyTargetContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @op
    def create(
        self,
        target: str,
        friendly_name: str | None = None,
        priority: int | None = None,
        weight: int | None = None,
        enabled: bool | None = None,
    ) -> Request[ConnectionPolicyTargetInstance[M]]:
        """Create a Connection Policy Target: POST /v1/ConnectionPolicies/{ConnectionPolicySid}/Targets"""
        return Request(
            self,
            "POST",
            ConnectionPolicyTargetInstance,
            form={
                "Target": target,
                "FriendlyName": friendly_name,
                "Priority": priority,
                "Weight": weight,
                "Enabled": true_or_false(enabled),
            },
        )

    @listing
    def list(
        self, limit: int | None = None, page_size: int | None = None
    ) -> Listing[ConnectionPolicyTargetInstance[M]]:
        """List Connection Policy Target records: GET /v1/ConnectionPolicies/{ConnectionPolicySid}/Targets

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, ConnectionPolicyTargetPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[ConnectionPolicyTargetPage[M]]:
        """Fetch one page of Connection Policy Target records.

        GET /v1/ConnectionPolicies/{ConnectionPolicySid}/Targets

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            ConnectionPolicyTargetPage,
            query={"PageToken": page_token, "Page": page_number, "PageSize": page_size},
        )

    @op
    def get_page(self, target_url: str) -> Request[ConnectionPolicyTargetPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", ConnectionPolicyTargetPage, url=target_url)


__all__ = [
    "ConnectionPolicyTargetContext",
    "ConnectionPolicyTargetInstance",
    "ConnectionPolicyTargetList",
    "ConnectionPolicyTargetPage",
]
