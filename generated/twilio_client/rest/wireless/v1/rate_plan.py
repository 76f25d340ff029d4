"""Rate Plan records.

Generated from specs/contract/twilio_wireless_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final, Literal, TypeAlias

from ....base.deserialize import integer, iso8601_datetime
from ....base.fields import field
from ....base.instance_context import InstanceContext
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import listing, op, streaming
from ....base.page import Page
from ....base.paging import Linked
from ....base.request import Listing, Request
from ....base.serialize import true_or_false
from ....base.uri import Uri
from ....sids import AccountSid, RatePlanSid

RatePlanDataLimitStrategy: TypeAlias = Literal["block", "throttle"]


class RatePlanContext(InstanceContext[M]):
    """One Rate Plan."""

    _uri = Uri("https://wireless.twilio.com/v1/RatePlans/{sid}")

    @op
    def fetch(self) -> Request[RatePlanInstance[M]]:
        """Fetch the Rate Plan: GET /v1/RatePlans/{Sid}"""
        return Request(self, "GET", RatePlanInstance)

    @op
    def update(self, unique_name: str | None = None, friendly_name: str | None = None) -> Request[RatePlanInstance[M]]:
        """Update the Rate Plan: POST /v1/RatePlans/{Sid}"""
        return Request(self, "POST", RatePlanInstance, form={"UniqueName": unique_name, "FriendlyName": friendly_name})

    @op
    def delete(self) -> Request[bool]:
        """Delete the Rate Plan: DELETE /v1/RatePlans/{Sid}"""
        return Request(self, "DELETE", bool)


class RatePlanInstance(RatePlanContext[M], InstanceResource[M]):
    """A Rate Plan as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid",)

    sid: field[RatePlanSid] = field()
    unique_name: field[str] = field()
    account_sid: field[AccountSid] = field()
    friendly_name: field[str] = field()
    data_enabled: field[bool] = field()
    data_metering: field[str] = field()
    data_limit: field[int] = field(integer)
    messaging_enabled: field[bool] = field()
    voice_enabled: field[bool] = field()
    national_roaming_enabled: field[bool] = field()
    national_roaming_data_limit: field[int] = field(integer)
    international_roaming: field[list[str]] = field()
    international_roaming_data_limit: field[int] = field(integer)
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    url: field[str] = field()

    class DataLimitStrategy:
        """Values of RatePlanDataLimitStrategy."""

        BLOCK: Final = "block"
        THROTTLE: Final = "throttle"


class RatePlanPage(Page[M, RatePlanInstance[M]]):
    """One page of Rate Plan records."""

    _record = RatePlanInstance
    _paging = Linked("rate_plans", max_size=1000)


class RatePlanList(ListResource[M]):
    """Rate Plan records."""

    _uri = Uri("https://wireless.twilio.com/v1/RatePlans")

    def __call__(self, sid: str) -> RatePlanContext[M]:
        """The Rate Plan with this identifier. Sends no request."""
        return RatePlanContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[RatePlanInstance[M]]:
        """List Rate Plan records: GET /v1/RatePlans

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, RatePlanPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[RatePlanPage[M]]:
        """Fetch one page of Rate Plan records: GET /v1/RatePlans

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self, "GET", RatePlanPage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[RatePlanPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", RatePlanPage, url=target_url)

    @op
    def create(
        self,
        unique_name: str | None = None,
        friendly_name: str | None = None,
        data_enabled: bool | None = None,
        data_limit: int | None = None,
        data_metering: str | None = None,
        messaging_enabled: bool | None = None,
        voice_enabled: bool | None = None,
        national_roaming_enabled: bool | None = None,
        international_roaming: str | Sequence[str] | None = None,
        national_roaming_data_limit: int | None = None,
        international_roaming_data_limit: int | None = None,
        data_limit_strategy: RatePlanDataLimitStrategy | str | None = None,
    ) -> Request[RatePlanInstance[M]]:
        """Create a Rate Plan: POST /v1/RatePlans"""
        return Request(
            self,
            "POST",
            RatePlanInstance,
            form={
                "UniqueName": unique_name,
                "FriendlyName": friendly_name,
                "DataEnabled": true_or_false(data_enabled),
                "DataLimit": data_limit,
                "DataMetering": data_metering,
                "MessagingEnabled": true_or_false(messaging_enabled),
                "VoiceEnabled": true_or_false(voice_enabled),
                "NationalRoamingEnabled": true_or_false(national_roaming_enabled),
                "InternationalRoaming": international_roaming,
                "NationalRoamingDataLimit": national_roaming_data_limit,
                "InternationalRoamingDataLimit": international_roaming_data_limit,
                "DataLimitStrategy": data_limit_strategy,
            },
        )


__all__ = ["RatePlanContext", "RatePlanDataLimitStrategy", "RatePlanInstance", "RatePlanList", "RatePlanPage"]
