"""Signing Key records.

Generated from specs/contract/twilio_api_v2010.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime

from .....base.deserialize import rfc2822_datetime
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
from .....sids import AccountSid, KeySid


class SigningKeyContext(InstanceContext[M]):
    """One Signing Key."""

    _uri = Uri(
        "https://api.twilio.com/2010-04-01/Accounts/{account_sid}/SigningKeys/{sid}.json",
        account_sid=AccountSid,
        sid=KeySid,
    )

    @op
    def fetch(self) -> Request[SigningKeyInstance[M]]:
        """Fetch the Signing Key: GET /2010-04-01/Accounts/{AccountSid}/SigningKeys/{Sid}.json"""
        return Request(self, "GET", SigningKeyInstance)

    @op
    def update(self, friendly_name: str | None = None) -> Request[SigningKeyInstance[M]]:
        """Update the Signing Key: POST /2010-04-01/Accounts/{AccountSid}/SigningKeys/{Sid}.json"""
        return Request(self, "POST", SigningKeyInstance, form={"FriendlyName": friendly_name})

    @op
    def delete(self) -> Request[bool]:
        """Delete the Signing Key: DELETE /2010-04-01/Accounts/{AccountSid}/SigningKeys/{Sid}.json"""
        return Request(self, "DELETE", bool)


class SigningKeyInstance(SigningKeyContext[M], InstanceResource[M]):
    """A Signing Key as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid",)

    sid: field[KeySid] = field()
    friendly_name: field[str] = field()
    date_created: field[datetime] = field(rfc2822_datetime)
    date_updated: field[datetime] = field(rfc2822_datetime)


class SigningKeyPage(Page[M, SigningKeyInstance[M]]):
    """One page of Signing Key records."""

    _record = SigningKeyInstance
    _paging = Linked("signing_keys", max_size=1000)


class SigningKeyList(ListResource[M]):
    """Signing Key records."""

    _uri = Uri("https://api.twilio.com/2010-04-01/Accounts/{account_sid}/SigningKeys.json", account_sid=AccountSid)

    def __call__(self, sid: KeySid) -> SigningKeyContext[M]:
        """The Signing Key with this identifier. Sends no request."""
        return SigningKeyContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[SigningKeyInstance[M]]:
        """List Signing Key records: GET /2010-04-01/Accounts/{AccountSid}/SigningKeys.json

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, SigningKeyPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[SigningKeyPage[M]]:
        """Fetch one page of Signing Key records: GET /2010-04-01/Accounts/{AccountSid}/SigningKeys.json

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self, "GET", SigningKeyPage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[SigningKeyPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", SigningKeyPage, url=target_url)


__all__ = ["SigningKeyContext", "SigningKeyInstance", "SigningKeyList", "SigningKeyPage"]
