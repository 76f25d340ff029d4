"""Outgoing Caller Id records.

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
from .....sids import AccountSid, PhoneNumberSid


class OutgoingCallerIdContext(InstanceContext[M]):
    """One Outgoing Caller Id."""

    _uri = Uri(
        "https://api.twilio.com/2010-04-01/Accounts/{account_sid}/OutgoingCallerIds/{sid}.json",
        account_sid=AccountSid,
        sid=PhoneNumberSid,
    )

    @op
    def fetch(self) -> Request[OutgoingCallerIdInstance[M]]:
        """Fetch the Outgoing Caller Id: GET /2010-04-01/Accounts/{AccountSid}/OutgoingCallerIds/{Sid}.json"""
        return Request(self, "GET", OutgoingCallerIdInstance)

    @op
    def update(self, friendly_name: str | None = None) -> Request[OutgoingCallerIdInstance[M]]:
        """Update the Outgoing Caller Id: POST /2010-04-01/Accounts/{AccountSid}/OutgoingCallerIds/{Sid}.json"""
        return Request(self, "POST", OutgoingCallerIdInstance, form={"FriendlyName": friendly_name})

    @op
    def delete(self) -> Request[bool]:
        """Delete the Outgoing Caller Id: DELETE /2010-04-01/Accounts/{AccountSid}/OutgoingCallerIds/{Sid}.json"""
        return Request(self, "DELETE", bool)


class OutgoingCallerIdInstance(OutgoingCallerIdContext[M], InstanceResource[M]):
    """An Outgoing Caller Id as returned by Twilio.

    Attributes:
        friendly_name: Personal data, kept 30 days.
        phone_number: Personal data, kept 30 days.
    """

    _identity = {"sid": "sid"}
    _shown = ("sid",)
    __pii__ = personal(friendly_name=Pii(30), phone_number=Pii(30))

    sid: field[PhoneNumberSid] = field()
    date_created: field[datetime] = field(rfc2822_datetime)
    date_updated: field[datetime] = field(rfc2822_datetime)
    friendly_name: field[str] = field()
    account_sid: field[AccountSid] = field()
    phone_number: field[str] = field()
    uri: field[str] = field()


class OutgoingCallerIdPage(Page[M, OutgoingCallerIdInstance[M]]):
    """One page of Outgoing Caller Id records."""

    _record = OutgoingCallerIdInstance
    _paging = Linked("outgoing_caller_ids", max_size=1000)


class OutgoingCallerIdList(ListResource[M]):
    """Outgoing Caller Id records."""

    _uri = Uri(
        "https://api.twilio.com/2010-04-01/Accounts/{account_sid}/OutgoingCallerIds.json", account_sid=AccountSid
    )

    def __call__(self, sid: PhoneNumberSid) -> OutgoingCallerIdContext[M]:
        """The Outgoing Caller Id with this identifier. Sends no request."""
        return OutgoingCallerIdContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(
        self,
        phone_number: str | None = None,
        friendly_name: str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[OutgoingCallerIdInstance[M]]:
        """List Outgoing Caller Id records: GET /2010-04-01/Accounts/{AccountSid}/OutgoingCallerIds.json

        Args:
            phone_number: Phone number in E.164 format, or a channel address; personal data, kept 30 days.
            friendly_name: Personal data, kept 30 days.
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(
            self,
            OutgoingCallerIdPage,
            query={"PhoneNumber": phone_number, "FriendlyName": friendly_name, "PageSize": page_size},
            limit=limit,
        )

    stream = streaming(list)

    @op
    def page(
        self,
        phone_number: str | None = None,
        friendly_name: str | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[OutgoingCallerIdPage[M]]:
        """Fetch one page of Outgoing Caller Id records: GET /2010-04-01/Accounts/{AccountSid}/OutgoingCallerIds.json

        Args:
            phone_number: Phone number in E.164 format, or a channel address; personal data, kept 30 days.
            friendly_name: Personal data, kept 30 days.
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            OutgoingCallerIdPage,
            query={
                "PhoneNumber": phone_number,
                "FriendlyName": friendly_name,
                "PageToken": page_token,
                "Page": page_number,
                "PageSize": page_size,
            },
        )

    @op
    def get_page(self, target_url: str) -> Request[OutgoingCallerIdPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", OutgoingCallerIdPage, url=target_url)


__all__ = ["OutgoingCallerIdContext", "OutgoingCallerIdInstance", "OutgoingCallerIdList", "OutgoingCallerIdPage"]
