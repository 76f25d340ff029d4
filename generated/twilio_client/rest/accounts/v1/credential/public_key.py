"""Public Key records.

Generated from specs/contract/twilio_accounts_v1.json; do not edit: change the rule and run `make generate`.
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
from .....base.pii import Pii, personal
from .....base.request import Listing, Request
from .....base.uri import Uri
from .....sids import AccountSid, CredentialSid


class PublicKeyContext(InstanceContext[M]):
    """One Public Key."""

    _uri = Uri("https://accounts.twilio.com/v1/Credentials/PublicKeys/{sid}", sid=CredentialSid)

    @op
    def fetch(self) -> Request[PublicKeyInstance[M]]:
        """Fetch the Public Key: GET /v1/Credentials/PublicKeys/{Sid}"""
        return Request(self, "GET", PublicKeyInstance)

    @op
    def update(self, friendly_name: str | None = None) -> Request[PublicKeyInstance[M]]:
        """Update the Public Key: POST /v1/Credentials/PublicKeys/{Sid}"""
        return Request(self, "POST", PublicKeyInstance, form={"FriendlyName": friendly_name})

    @op
    def delete(self) -> Request[bool]:
        """Delete the Public Key: DELETE /v1/Credentials/PublicKeys/{Sid}"""
        return Request(self, "DELETE", bool)


class PublicKeyInstance(PublicKeyContext[M], InstanceResource[M]):
    """A Public Key as returned by Twilio.

    Attributes:
        friendly_name: Personal data, kept 0 days.
    """

    _identity = {"sid": "sid"}
    _shown = ("sid",)
    __pii__ = personal(friendly_name=Pii(0))

    sid: field[CredentialSid] = field()
    account_sid: field[AccountSid] = field()
    friendly_name: field[str] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    url: field[str] = field()


class PublicKeyPage(Page[M, PublicKeyInstance[M]]):
    """One page of Public Key records."""

    _record = PublicKeyInstance
    _paging = Linked("credentials", max_size=1000)


class PublicKeyList(ListResource[M]):
    """Public Key records."""

    _uri = Uri("https://accounts.twilio.com/v1/Credentials/PublicKeys")

    def __call__(self, sid: CredentialSid) -> PublicKeyContext[M]:
        """The Public Key with this identifier. Sends no request."""
        return PublicKeyContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[PublicKeyInstance[M]]:
        """List Public Key records: GET /v1/Credentials/PublicKeys

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, PublicKeyPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[PublicKeyPage[M]]:
        """Fetch one page of Public Key records: GET /v1/Credentials/PublicKeys

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self, "GET", PublicKeyPage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[PublicKeyPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", PublicKeyPage, url=target_url)

    @op
    def create(
        self, public_key: str, friendly_name: str | None = None, account_sid: AccountSid | None = None
    ) -> Request[PublicKeyInstance[M]]:
        """Create a Public Key: POST /v1/Credentials/PublicKeys"""
        return Request(
            self,
            "POST",
            PublicKeyInstance,
            form={"PublicKey": public_key, "FriendlyName": friendly_name, "AccountSid": account_sid},
            checks=(matches(AccountSid, account_sid=account_sid),),
        )


__all__ = ["PublicKeyContext", "PublicKeyInstance", "PublicKeyList", "PublicKeyPage"]
