"""Key records.

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
from .....base.pii import Pii, personal
from .....base.request import Listing, Request
from .....base.uri import Uri
from .....sids import AccountSid, KeySid


class KeyContext(InstanceContext[M]):
    """One Key."""

    _uri = Uri(
        "https://api.twilio.com/2010-04-01/Accounts/{account_sid}/Keys/{sid}.json", account_sid=AccountSid, sid=KeySid
    )

    @op
    def fetch(self) -> Request[KeyInstance[M]]:
        """Fetch the Key: GET /2010-04-01/Accounts/{AccountSid}/Keys/{Sid}.json"""
        return Request(self, "GET", KeyInstance)

    @op
    def update(self, friendly_name: str | None = None) -> Request[KeyInstance[M]]:
        """Update the Key: POST /2010-04-01/Accounts/{AccountSid}/Keys/{Sid}.json"""
        return Request(self, "POST", KeyInstance, form={"FriendlyName": friendly_name})

    @op
    def delete(self) -> Request[bool]:
        """Delete the Key: DELETE /2010-04-01/Accounts/{AccountSid}/Keys/{Sid}.json"""
        return Request(self, "DELETE", bool)


class KeyInstance(KeyContext[M], InstanceResource[M]):
    """A Key as returned by Twilio.

    Attributes:
        friendly_name: Personal data, kept 30 days.
    """

    _identity = {"sid": "sid"}
    _shown = ("sid",)
    __pii__ = personal(friendly_name=Pii(30))

    sid: field[KeySid] = field()
    friendly_name: field[str] = field()
    date_created: field[datetime] = field(rfc2822_datetime)
    date_updated: field[datetime] = field(rfc2822_datetime)


class KeyPage(Page[M, KeyInstance[M]]):
    """One page of Key records."""

    _record = KeyInstance
    _paging = Linked("keys", max_size=1000)


class KeyList(ListResource[M]):
    """Key records."""

    _uri = Uri("https://api.twilio.com/2010-04-01/Accounts/{account_sid}/Keys.json", account_sid=AccountSid)

    def __call__(self, sid: KeySid) -> KeyContext[M]:
        """The Key with this identifier. Sends no request."""
        return KeyContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[KeyInstance[M]]:
        """List Key records: GET /2010-04-01/Accounts/{AccountSid}/Keys.json

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, KeyPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[KeyPage[M]]:
        """Fetch one page of Key records: GET /2010-04-01/Accounts/{AccountSid}/Keys.json

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self, "GET", KeyPage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[KeyPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", KeyPage, url=target_url)


__all__ = ["KeyContext", "KeyInstance", "KeyList", "KeyPage"]
