"""Aws records.

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


class AwsContext(InstanceContext[M]):
    """One Aws."""

    _uri = Uri("https://accounts.twilio.com/v1/Credentials/AWS/{sid}", sid=CredentialSid)

    @op
    def fetch(self) -> Request[AwsInstance[M]]:
        """Fetch the Aws: GET /v1/Credentials/AWS/{Sid}"""
        return Request(self, "GET", AwsInstance)

    @op
    def update(self, friendly_name: str | None = None) -> Request[AwsInstance[M]]:
        """Update the Aws: POST /v1/Credentials/AWS/{Sid}"""
        return Request(self, "POST", AwsInstance, form={"FriendlyName": friendly_name})

    @op
    def delete(self) -> Request[bool]:
        """Delete the Aws: DELETE /v1/Credentials/AWS/{Sid}"""
        return Request(self, "DELETE", bool)


class AwsInstance(AwsContext[M], InstanceResource[M]):
    """An Aws as returned by Twilio.

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


class AwsPage(Page[M, AwsInstance[M]]):
    """One page of Aws records."""

    _record = AwsInstance
    _paging = Linked("credentials", max_size=1000)


class AwsList(ListResource[M]):
    """Aws records."""

    _uri = Uri("https://accounts.twilio.com/v1/Credentials/AWS")

    def __call__(self, sid: CredentialSid) -> AwsContext[M]:
        """The Aws with this identifier. Sends no request."""
        return AwsContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[AwsInstance[M]]:
        """List Aws records: GET /v1/Credentials/AWS

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, AwsPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[AwsPage[M]]:
        """Fetch one page of Aws records: GET /v1/Credentials/AWS

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self, "GET", AwsPage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[AwsPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", AwsPage, url=target_url)

    @op
    def create(
        self, credentials: str, friendly_name: str | None = None, account_sid: AccountSid | None = None
    ) -> Request[AwsInstance[M]]:
        """Create an Aws: POST /v1/Credentials/AWS"""
        return Request(
            self,
            "POST",
            AwsInstance,
            form={"Credentials": credentials, "FriendlyName": friendly_name, "AccountSid": account_sid},
            checks=(matches(AccountSid, account_sid=account_sid),),
        )


__all__ = ["AwsContext", "AwsInstance", "AwsList", "AwsPage"]
