"""Credential List records.

Generated from specs/contract/twilio_api_v2010.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from .......base.deserialize import rfc2822_datetime
from .......base.fields import field
from .......base.instance_context import InstanceContext
from .......base.instance_resource import InstanceResource
from .......base.links import lazy
from .......base.list_resource import ListResource
from .......base.mode import M
from .......base.operation import listing, op, streaming
from .......base.page import Page
from .......base.paging import Linked
from .......base.request import Listing, Request
from .......base.uri import Uri
from .......base.values import Json
from .......sids import AccountSid, CredentialListSid

if TYPE_CHECKING:
    from .credential import CredentialList


class CredentialListContext(InstanceContext[M]):
    """One Credential List."""

    _uri = Uri(
        "https://api.twilio.com/2010-04-01/Accounts/{account_sid}/SIP/CredentialLists/{sid}.json",
        account_sid=AccountSid,
        sid=CredentialListSid,
    )

    credentials: lazy[CredentialList[M]] = lazy(".credential", "CredentialList", credential_list_sid="sid")

    @op
    def fetch(self) -> Request[CredentialListInstance[M]]:
        """Fetch the Credential List: GET /2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{Sid}.json"""
        return Request(self, "GET", CredentialListInstance)

    @op
    def update(self, friendly_name: str) -> Request[CredentialListInstance[M]]:
        """Update the Credential List: POST /2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{Sid}.json"""
        return Request(self, "POST", CredentialListInstance, form={"FriendlyName": friendly_name})

    @op
    def delete(self) -> Request[bool]:
        """Delete the Credential List: DELETE /2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{Sid}.json"""
        return Request(self, "DELETE", bool)


class CredentialListInstance(CredentialListContext[M], InstanceResource[M]):
    """A Credential List as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid",)

    account_sid: field[AccountSid] = field()
    date_created: field[datetime] = field(rfc2822_datetime)
    date_updated: field[datetime] = field(rfc2822_datetime)
    friendly_name: field[str] = field()
    sid: field[CredentialListSid] = field()
    subresource_uris: field[dict[str, Json]] = field()
    uri: field[str] = field()


class CredentialListPage(Page[M, CredentialListInstance[M]]):
    """One page of Credential List records."""

    _record = CredentialListInstance
    _paging = Linked("credential_lists", max_size=1000)


class CredentialListList(ListResource[M]):
    """Credential List records."""

    _uri = Uri(
        "https://api.twilio.com/2010-04-01/Accounts/{account_sid}/SIP/CredentialLists.json", account_sid=AccountSid
    )

    def __call__(self, sid: CredentialListSid) -> CredentialListContext[M]:
        """The Credential List with this identifier. Sends no request."""
        return CredentialListContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[CredentialListInstance[M]]:
        """List Credential List records: GET /2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists.json

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
        """Fetch one page of Credential List records: GET /2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists.json

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

    @op
    def create(self, friendly_name: str) -> Request[CredentialListInstance[M]]:
        """Create a Credential List: POST /2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists.json"""
        return Request(self, "POST", CredentialListInstance, form={"FriendlyName": friendly_name})


__all__ = ["CredentialListContext", "CredentialListInstance", "CredentialListList", "CredentialListPage"]
