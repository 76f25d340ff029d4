"""Credential List records.

Generated from specs/contract/twilio_trunking_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime

from .....base.checks import matches
from .....base.deserialize import iso8601_datetime
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
from .....sids import AccountSid, CredentialListSid, TrunkSid


class CredentialListContext(InstanceContext[M]):
    """One Credential List."""

    _uri = Uri(
        "https://trunking.twilio.com/v1/Trunks/{trunk_sid}/CredentialLists/{sid}",
        trunk_sid=TrunkSid,
        sid=CredentialListSid,
    )

    @op
    def fetch(self) -> Request[CredentialListInstance[M]]:
        """Fetch the Credential List: GET /v1/Trunks/{TrunkSid}/CredentialLists/{Sid}"""
        return Request(self, "GET", CredentialListInstance)

    @op
    def delete(self) -> Request[bool]:
        """Delete the Credential List: DELETE /v1/Trunks/{TrunkSid}/CredentialLists/{Sid}"""
        return Request(self, "DELETE", bool)


class CredentialListInstance(CredentialListContext[M], InstanceResource[M]):
    """A Credential List as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid",)

    account_sid: field[AccountSid] = field()
    sid: field[CredentialListSid] = field()
    trunk_sid: field[TrunkSid] = field()
    friendly_name: field[str] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    url: field[str] = field()


class CredentialListPage(Page[M, CredentialListInstance[M]]):
    """One page of Credential List records."""

    _record = CredentialListInstance
    _paging = Linked("credential_lists", max_size=1000)


class CredentialListList(ListResource[M]):
    """Credential List records."""

    _uri = Uri("https://trunking.twilio.com/v1/Trunks/{trunk_sid}/CredentialLists", trunk_sid=TrunkSid)

    def __call__(self, sid: CredentialListSid) -> CredentialListContext[M]:
        """The Credential List with this identifier. Sends no request."""
        return CredentialListContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @op
    def create(self, credential_list_sid: CredentialListSid) -> Request[CredentialListInstance[M]]:
        """Create a Credential List: POST /v1/Trunks/{TrunkSid}/CredentialLists"""
        return Request(
            self,
            "POST",
            CredentialListInstance,
            form={"CredentialListSid": credential_list_sid},
            checks=(matches(CredentialListSid, credential_list_sid=credential_list_sid),),
        )

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[CredentialListInstance[M]]:
        """List Credential List records: GET /v1/Trunks/{TrunkSid}/CredentialLists

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, CredentialListPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[CredentialListPage[M]]:
        """Fetch one page of Credential List records: GET /v1/Trunks/{TrunkSid}/CredentialLists

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self, "GET", CredentialListPage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[CredentialListPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", CredentialListPage, url=target_url)


__all__ = ["CredentialListContext", "CredentialListInstance", "CredentialListList", "CredentialListPage"]
