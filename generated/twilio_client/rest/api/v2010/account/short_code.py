"""Short Code records.

Generated from specs/contract/twilio_api_v2010.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import Literal, TypeAlias

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
from .....sids import AccountSid, ShortCodeSid

ShortCodeSmsMethod: TypeAlias = Literal["GET", "POST"]
ShortCodeSmsFallbackMethod: TypeAlias = Literal["GET", "POST"]


class ShortCodeContext(InstanceContext[M]):
    """One Short Code."""

    _uri = Uri(
        "https://api.twilio.com/2010-04-01/Accounts/{account_sid}/SMS/ShortCodes/{sid}.json",
        account_sid=AccountSid,
        sid=ShortCodeSid,
    )

    @op
    def fetch(self) -> Request[ShortCodeInstance[M]]:
        """Fetch the Short Code: GET /2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes/{Sid}.json"""
        return Request(self, "GET", ShortCodeInstance)

    @op
    def update(
        self,
        friendly_name: str | None = None,
        api_version: str | None = None,
        sms_url: str | None = None,
        sms_method: ShortCodeSmsMethod | str | None = None,
        sms_fallback_url: str | None = None,
        sms_fallback_method: ShortCodeSmsFallbackMethod | str | None = None,
    ) -> Request[ShortCodeInstance[M]]:
        """Update the Short Code: POST /2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes/{Sid}.json"""
        return Request(
            self,
            "POST",
            ShortCodeInstance,
            form={
                "FriendlyName": friendly_name,
                "ApiVersion": api_version,
                "SmsUrl": sms_url,
                "SmsMethod": sms_method,
                "SmsFallbackUrl": sms_fallback_url,
                "SmsFallbackMethod": sms_fallback_method,
            },
        )


class ShortCodeInstance(ShortCodeContext[M], InstanceResource[M]):
    """A Short Code as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid", "sms_fallback_method", "sms_method")

    account_sid: field[AccountSid] = field()
    api_version: field[str] = field()
    date_created: field[datetime] = field(rfc2822_datetime)
    date_updated: field[datetime] = field(rfc2822_datetime)
    friendly_name: field[str] = field()
    short_code: field[str] = field()
    sid: field[ShortCodeSid] = field()
    sms_fallback_method: field[ShortCodeSmsFallbackMethod | str] = field()
    sms_fallback_url: field[str] = field()
    sms_method: field[ShortCodeSmsMethod | str] = field()
    sms_url: field[str] = field()
    uri: field[str] = field()


class ShortCodePage(Page[M, ShortCodeInstance[M]]):
    """One page of Short Code records."""

    _record = ShortCodeInstance
    _paging = Linked("short_codes", max_size=1000)


class ShortCodeList(ListResource[M]):
    """Short Code records."""

    _uri = Uri("https://api.twilio.com/2010-04-01/Accounts/{account_sid}/SMS/ShortCodes.json", account_sid=AccountSid)

    def __call__(self, sid: ShortCodeSid) -> ShortCodeContext[M]:
        """The Short Code with this identifier. Sends no request."""
        return ShortCodeContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(
        self,
        friendly_name: str | None = None,
        short_code: str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[ShortCodeInstance[M]]:
        """List Short Code records: GET /2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes.json

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(
            self,
            ShortCodePage,
            query={"FriendlyName": friendly_name, "ShortCode": short_code, "PageSize": page_size},
            limit=limit,
        )

    stream = streaming(list)

    @op
    def page(
        self,
        friendly_name: str | None = None,
        short_code: str | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[ShortCodePage[M]]:
        """Fetch one page of Short Code records: GET /2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes.json

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            ShortCodePage,
            query={
                "FriendlyName": friendly_name,
                "ShortCode": short_code,
                "PageToken": page_token,
                "Page": page_number,
                "PageSize": page_size,
            },
        )

    @op
    def get_page(self, target_url: str) -> Request[ShortCodePage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", ShortCodePage, url=target_url)


__all__ = [
    "ShortCodeContext",
    "ShortCodeInstance",
    "ShortCodeList",
    "ShortCodePage",
    "ShortCodeSmsFallbackMethod",
    "ShortCodeSmsMethod",
]
