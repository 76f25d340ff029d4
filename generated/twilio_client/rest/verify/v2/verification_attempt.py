"""Verification Attempt records.

Generated from specs/contract/twilio_verify_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Final, Literal, TypeAlias

from ....base.checks import matches
from ....base.deserialize import iso8601_datetime
from ....base.fields import field
from ....base.instance_context import InstanceContext
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import listing, op, streaming
from ....base.page import Page
from ....base.paging import Linked
from ....base.request import Listing, Request
from ....base.uri import Uri
from ....base.values import Json
from ....sids import AccountSid, VerificationAttemptSid, VerificationSid, VerifyServiceSid

VerificationAttemptChannels: TypeAlias = Literal["sms", "call", "email", "whatsapp", "rbm"]
VerificationAttemptConversionStatus: TypeAlias = Literal["converted", "unconverted"]


class VerificationAttemptContext(InstanceContext[M]):
    """One Verification Attempt."""

    _uri = Uri("https://verify.twilio.com/v2/Attempts/{sid}", sid=VerificationAttemptSid)

    @op
    def fetch(self) -> Request[VerificationAttemptInstance[M]]:
        """Fetch the Verification Attempt: GET /v2/Attempts/{Sid}"""
        return Request(self, "GET", VerificationAttemptInstance)


class VerificationAttemptInstance(VerificationAttemptContext[M], InstanceResource[M]):
    """A Verification Attempt as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid", "conversion_status", "channel")

    sid: field[VerificationAttemptSid] = field()
    account_sid: field[AccountSid] = field()
    service_sid: field[VerifyServiceSid] = field()
    verification_sid: field[VerificationSid] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    conversion_status: field[VerificationAttemptConversionStatus | str] = field()
    channel: field[VerificationAttemptChannels | str] = field()
    price: field[Json] = field()
    channel_data: field[Json] = field()
    url: field[str] = field()

    class Channels:
        """Values of VerificationAttemptChannels."""

        SMS: Final = "sms"
        CALL: Final = "call"
        EMAIL: Final = "email"
        WHATSAPP: Final = "whatsapp"
        RBM: Final = "rbm"

    class ConversionStatus:
        """Values of VerificationAttemptConversionStatus."""

        CONVERTED: Final = "converted"
        UNCONVERTED: Final = "unconverted"


class VerificationAttemptPage(Page[M, VerificationAttemptInstance[M]]):
    """One page of Verification Attempt records."""

    _record = VerificationAttemptInstance
    _paging = Linked("attempts", max_size=1000)


class VerificationAttemptList(ListResource[M]):
    """Verification Attempt records."""

    _uri = Uri("https://verify.twilio.com/v2/Attempts")

    def __call__(self, sid: VerificationAttemptSid) -> VerificationAttemptContext[M]:
        """The Verification Attempt with this identifier. Sends no request."""
        return VerificationAttemptContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(
        self,
        date_created_after: datetime | date | str | None = None,
        date_created_before: datetime | date | str | None = None,
        channel_data_to: str | None = None,
        country: str | None = None,
        channel: VerificationAttemptChannels | str | None = None,
        verify_service_sid: VerifyServiceSid | None = None,
        verification_sid: VerificationSid | None = None,
        status: VerificationAttemptConversionStatus | str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[VerificationAttemptInstance[M]]:
        """List Verification Attempt records: GET /v2/Attempts

        Args:
            channel_data_to: Personal data, kept 30 days.
            country: ISO 3166-1 alpha-2 country code.
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(
            self,
            VerificationAttemptPage,
            query={
                "DateCreatedAfter": date_created_after,
                "DateCreatedBefore": date_created_before,
                "ChannelData.To": channel_data_to,
                "Country": country,
                "Channel": channel,
                "VerifyServiceSid": verify_service_sid,
                "VerificationSid": verification_sid,
                "Status": status,
                "PageSize": page_size,
            },
            limit=limit,
            checks=(
                matches(VerifyServiceSid, verify_service_sid=verify_service_sid),
                matches(VerificationSid, verification_sid=verification_sid),
            ),
        )

    stream = streaming(list)

    @op
    def page(
        self,
        date_created_after: datetime | date | str | None = None,
        date_created_before: datetime | date | str | None = None,
        channel_data_to: str | None = None,
        country: str | None = None,
        channel: VerificationAttemptChannels | str | None = None,
        verify_service_sid: VerifyServiceSid | None = None,
        verification_sid: VerificationSid | None = None,
        status: VerificationAttemptConversionStatus | str | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[VerificationAttemptPage[M]]:
        """Fetch one page of Verification Attempt records: GET /v2/Attempts

        Args:
            channel_data_to: Personal data, kept 30 days.
            country: ISO 3166-1 alpha-2 country code.
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            VerificationAttemptPage,
            query={
                "DateCreatedAfter": date_created_after,
                "DateCreatedBefore": date_created_before,
                "ChannelData.To": channel_data_to,
                "Country": country,
                "Channel": channel,
                "VerifyServiceSid": verify_service_sid,
                "VerificationSid": verification_sid,
                "Status": status,
                "PageToken": page_token,
                "Page": page_number,
                "PageSize": page_size,
            },
            checks=(
                matches(VerifyServiceSid, verify_service_sid=verify_service_sid),
                matches(VerificationSid, verification_sid=verification_sid),
            ),
        )

    @op
    def get_page(self, target_url: str) -> Request[VerificationAttemptPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", VerificationAttemptPage, url=target_url)


__all__ = [
    "VerificationAttemptChannels",
    "VerificationAttemptContext",
    "VerificationAttemptConversionStatus",
    "VerificationAttemptInstance",
    "VerificationAttemptList",
    "VerificationAttemptPage",
]
