"""Credential records.

Generated from specs/contract/twilio_api_v2010.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime

from .......base.deserialize import rfc2822_datetime
from .......base.fields import field
from .......base.instance_context import InstanceContext
from .......base.instance_resource import InstanceResource
from .......base.list_resource import ListResource
from .......base.mode import M
from .......base.operation import listing, op, streaming
from .......base.page import Page
from .......base.paging import Linked
from .......base.pii import Pii, personal
from .......base.request import Listing, Request
from .......base.uri import Uri
from .......sids import AccountSid, CredentialListSid, SipCredentialSid


class CredentialContext(InstanceContext[M]):
    """One Credential."""

    _uri = Uri(
        "https://api.twilio.com/2010-04-01/Accounts/{account_sid}/SIP/CredentialLists/{credential_list_sid}/Credentials/{sid}.json",
        account_sid=AccountSid,
        credential_list_sid=CredentialListSid,
        sid=SipCredentialSid,
    )

    @op
    def fetch(self) -> Request[CredentialInstance[M]]:
        """Fetch the Credential.

        GET /2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{CredentialListSid}/Credentials/{Sid}.json
        """
        return Request(self, "GET", CredentialInstance)

    @op
    def update(self, password: str | None = None) -> Request[CredentialInstance[M]]:
        """Update the Credential.

        POST /2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{CredentialListSid}/Credentials/{Sid}.json
        """
        return Request(self, "POST", CredentialInstance, form={"Password": password})

    @op
    def delete(self) -> Request[bool]:
        """Delete the Credential.

        DELETE /2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{CredentialListSid}/Credentials/{Sid}.json
        """
        return Request(self, "DELETE", bool)


class CredentialInstance(CredentialContext[M], InstanceResource[M]):
    """A Credential as returned by Twilio.

    Attributes:
        username: Personal data, kept 30 days.
    """

    _identity = {"sid": "sid"}
    _shown = ("sid",)
    __pii__ = personal(username=Pii(30))

    sid: field[SipCredentialSid] = field()
    account_sid: field[AccountSid] = field()
    credential_list_sid: field[CredentialListSid] = field()
    username: field[str] = field()
    date_created: field[datetime] = field(rfc2822_datetime)
    date_updated: field[datetime] = field(rfc2822_datetime)
    uri: field[str] = field()


class CredentialPage(Page[M, CredentialInstance[M]]):
    """One page of Credential records."""

    _record = CredentialInstance
    _paging = Linked("credentials", max_size=1000)


class CredentialList(ListResource[M]):
    """Credential records."""

    _uri = Uri(
        "https://api.twilio.com/2010-04-01/Accounts/{account_sid}/SIP/CredentialLists/{credential_list_sid}/Credentials.json",
        account_sid=AccountSid,
        credential_list_sid=CredentialListSid,
    )

    def __call__(self, sid: SipCredentialSid) -> CredentialContext[M]:
        """The Credential with this identifier. Sends no request."""
        return CredentialContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[CredentialInstance[M]]:
        """List Credential records.

        GET /2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{CredentialListSid}/Credentials.json

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, CredentialPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[CredentialPage[M]]:
        """Fetch one page of Credential records.

        GET /2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{CredentialListSid}/Credentials.json

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self, "GET", CredentialPage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[CredentialPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", CredentialPage, url=target_url)

    @op
    def create(self, username: str, password: str) -> Request[CredentialInstance[M]]:
        """Create a Credential.

        POST /2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{CredentialListSid}/Credentials.json
        """
        return Request(self, "POST", CredentialInstance, form={"Username": username, "Password": password})


__all__ = ["CredentialContext", "CredentialInstance", "CredentialList", "CredentialPage"]
