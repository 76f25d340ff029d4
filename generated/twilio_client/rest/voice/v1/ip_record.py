"""Ip Record records.

Generated from specs/contract/twilio_voice_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime

from ....base.deserialize import integer, iso8601_datetime
from ....base.fields import field
from ....base.instance_context import InstanceContext
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import listing, op, streaming
from ....base.page import Page
from ....base.paging import Linked
from ....base.pii import Pii, personal
from ....base.request import Listing, Request
from ....base.uri import Uri
from ....sids import AccountSid, IpRecordSid


class IpRecordContext(InstanceContext[M]):
    """One Ip Record."""

    _uri = Uri("https://voice.twilio.com/v1/IpRecords/{sid}", sid=IpRecordSid)

    @op
    def fetch(self) -> Request[IpRecordInstance[M]]:
        """Fetch the Ip Record: GET /v1/IpRecords/{Sid}"""
        return Request(self, "GET", IpRecordInstance)

    @op
    def update(self, friendly_name: str | None = None) -> Request[IpRecordInstance[M]]:
        """Update the Ip Record: POST /v1/IpRecords/{Sid}"""
        return Request(self, "POST", IpRecordInstance, form={"FriendlyName": friendly_name})

    @op
    def delete(self) -> Request[bool]:
        """Delete the Ip Record: DELETE /v1/IpRecords/{Sid}"""
        return Request(self, "DELETE", bool)


class IpRecordInstance(IpRecordContext[M], InstanceResource[M]):
    """An Ip Record as returned by Twilio.

    Attributes:
        ip_address: Personal data, kept 30 days.
    """

    _identity = {"sid": "sid"}
    _shown = ("sid",)
    __pii__ = personal(ip_address=Pii(30))

    account_sid: field[AccountSid] = field()
    sid: field[IpRecordSid] = field()
    friendly_name: field[str] = field()
    ip_address: field[str] = field()
    cidr_prefix_length: field[int] = field(integer)
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    url: field[str] = field()


class IpRecordPage(Page[M, IpRecordInstance[M]]):
    """One page of Ip Record records."""

    _record = IpRecordInstance
    _paging = Linked("ip_records", max_size=1000)


class IpRecordList(ListResource[M]):
    """Ip Record records."""

    _uri = Uri("https://voice.twilio.com/v1/IpRecords")

    def __call__(self, sid: IpRecordSid) -> IpRecordContext[M]:
        """The Ip Record with this identifier. Sends no request."""
        return IpRecordContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @op
    def create(
        self, ip_address: str, friendly_name: str | None = None, cidr_prefix_length: int | None = None
    ) -> Request[IpRecordInstance[M]]:
        """Create an Ip Record: POST /v1/IpRecords"""
        return Request(
            self,
            "POST",
            IpRecordInstance,
            form={"IpAddress": ip_address, "FriendlyName": friendly_name, "CidrPrefixLength": cidr_prefix_length},
        )

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[IpRecordInstance[M]]:
        """List Ip Record records: GET /v1/IpRecords

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, IpRecordPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[IpRecordPage[M]]:
        """Fetch one page of Ip Record records: GET /v1/IpRecords

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self, "GET", IpRecordPage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[IpRecordPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", IpRecordPage, url=target_url)


__all__ = ["IpRecordContext", "IpRecordInstance", "IpRecordList", "IpRecordPage"]
