"""Origination Url records.

Generated from specs/contract/twilio_trunking_v1.json; do not edit: change the rule and run `make generate`.
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
from .....sids import AccountSid, OriginationUrlSid, TrunkSid


class OriginationUrlContext(InstanceContext[M]):
    """One Origination Url."""

    _uri = Uri(
        "https://trunking.twilio.com/v1/Trunks/{trunk_sid}/OriginationUrls/{sid}",
        trunk_sid=TrunkSid,
        sid=OriginationUrlSid,
    )

    @op
    def fetch(self) -> Request[OriginationUrlInstance[M]]:
        """Fetch the Origination Url: GET /v1/Trunks/{TrunkSid}/OriginationUrls/{Sid}"""
        return Request(self, "GET", OriginationUrlInstance)

    @op
    def delete(self) -> Request[bool]:
        """Delete the Origination Url: DELETE /v1/Trunks/{TrunkSid}/OriginationUrls/{Sid}"""
        return Request(self, "DELETE", bool)

    @op
    def update(
        self,
        weight: int | None = None,
        priority: int | None = None,
        enabled: bool | None = None,
        friendly_name: str | None = None,
        sip_url: str | None = None,
    ) -> Request[OriginationUrlInstance[M]]:
        """Update the Origination Url: POST /v1/Trunks/{TrunkSid}/OriginationUrls/{Sid}"""
        return Request(
            self,
            "POST",
            OriginationUrlInstance,
            form={
                "Weight": weight,
                "Priority": priority,
                "Enabled": true_or_false(enabled),
                "FriendlyName": friendly_name,
                "SipUrl": sip_url,
            },
        )


class OriginationUrlInstance(OriginationUrlContext[M], InstanceResource[M]):
    """An Origination Url as returned by Twilio.

    Attributes:
        sip_url: Personal data, kept 30 days.
    """

    _identity = {"sid": "sid"}
    _shown = ("sid",)
    __pii__ = personal(sip_url=Pii(30))

    account_sid: field[AccountSid] = field()
    sid: field[OriginationUrlSid] = field()
    trunk_sid: field[TrunkSid] = field()
    weight: field[int] = field(integer)
    enabled: field[bool] = field()
    sip_url: field[str] = field()
    friendly_name: field[str] = field()
    priority: field[int] = field(integer)
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    url: field[str] = field()


class OriginationUrlPage(Page[M, OriginationUrlInstance[M]]):
    """One page of Origination Url records."""

    _record = OriginationUrlInstance
    _paging = Linked("origination_urls", max_size=1000)


class OriginationUrlList(ListResource[M]):
    """Origination Url records."""

    _uri = Uri("https://trunking.twilio.com/v1/Trunks/{trunk_sid}/OriginationUrls", trunk_sid=TrunkSid)

    def __call__(self, sid: OriginationUrlSid) -> OriginationUrlContext[M]:
        """The Origination Url with this identifier. Sends no request."""
        return OriginationUrlContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @op
    def create(
        self, weight: int, priority: int, enabled: bool, friendly_name: str, sip_url: str
    ) -> Request[OriginationUrlInstance[M]]:
        """Create an Origination Url: POST /v1/Trunks/{TrunkSid}/OriginationUrls"""
        return Request(
            self,
            "POST",
            OriginationUrlInstance,
            form={
                "Weight": weight,
                "Priority": priority,
                "Enabled": true_or_false(enabled),
                "FriendlyName": friendly_name,
                "SipUrl": sip_url,
            },
        )

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[OriginationUrlInstance[M]]:
        """List Origination Url records: GET /v1/Trunks/{TrunkSid}/OriginationUrls

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, OriginationUrlPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[OriginationUrlPage[M]]:
        """Fetch one page of Origination Url records: GET /v1/Trunks/{TrunkSid}/OriginationUrls

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self, "GET", OriginationUrlPage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[OriginationUrlPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", OriginationUrlPage, url=target_url)


__all__ = ["OriginationUrlContext", "OriginationUrlInstance", "OriginationUrlList", "OriginationUrlPage"]
