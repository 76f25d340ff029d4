"""Verification Attempts Summary records.

Generated from specs/contract/twilio_verify_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Final, Literal, TypeAlias

from ....base.checks import matches
from ....base.deserialize import integer
from ....base.fields import field
from ....base.instance_context import InstanceContext
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import op
from ....base.request import Request
from ....base.uri import Uri
from ....sids import VerifyServiceSid

VerificationAttemptsSummaryChannels: TypeAlias = Literal["sms", "call", "email", "whatsapp", "rbm"]


class VerificationAttemptsSummaryContext(InstanceContext[M]):
    """One Verification Attempts Summary."""

    _uri = Uri("https://verify.twilio.com/v2/Attempts/Summary")

    @op
    def fetch(
        self,
        verify_service_sid: VerifyServiceSid | None = None,
        date_created_after: datetime | date | str | None = None,
        date_created_before: datetime | date | str | None = None,
        country: str | None = None,
        channel: VerificationAttemptsSummaryChannels | str | None = None,
        destination_prefix: str | None = None,
    ) -> Request[VerificationAttemptsSummaryInstance[M]]:
        """Fetch the Verification Attempts Summary: GET /v2/Attempts/Summary

        Args:
            country: ISO 3166-1 alpha-2 country code.
        """
        return Request(
            self,
            "GET",
            VerificationAttemptsSummaryInstance,
            query={
                "VerifyServiceSid": verify_service_sid,
                "DateCreatedAfter": date_created_after,
                "DateCreatedBefore": date_created_before,
                "Country": country,
                "Channel": channel,
                "DestinationPrefix": destination_prefix,
            },
            checks=(matches(VerifyServiceSid, verify_service_sid=verify_service_sid),),
        )


class VerificationAttemptsSummaryInstance(VerificationAttemptsSummaryContext[M], InstanceResource[M]):
    """A Verification Attempts Summary as returned by Twilio."""

    total_attempts: field[int] = field(integer)
    total_converted: field[int] = field(integer)
    total_unconverted: field[int] = field(integer)
    conversion_rate_percentage: field[str] = field()
    url: field[str] = field()

    class Channels:
        """Values of VerificationAttemptsSummaryChannels."""

        SMS: Final = "sms"
        CALL: Final = "call"
        EMAIL: Final = "email"
        WHATSAPP: Final = "whatsapp"
        RBM: Final = "rbm"


class VerificationAttemptsSummaryList(ListResource[M]):
    """Verification Attempts Summary records."""

    def __call__(self) -> VerificationAttemptsSummaryContext[M]:
        """The Verification Attempts Summary. Sends no request."""
        return VerificationAttemptsSummaryContext(self._client, {**self._path})

    get = __call__


__all__ = [
    "VerificationAttemptsSummaryChannels",
    "VerificationAttemptsSummaryContext",
    "VerificationAttemptsSummaryInstance",
    "VerificationAttemptsSummaryList",
]
