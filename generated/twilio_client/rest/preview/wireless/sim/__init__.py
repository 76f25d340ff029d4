"""Sim records.

Generated from specs/contract/twilio_preview.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

from .....base.deserialize import iso8601_datetime
from .....base.fields import field
from .....base.instance_context import InstanceContext
from .....base.instance_resource import InstanceResource
from .....base.links import lazy
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.operation import listing, op, streaming
from .....base.page import Page
from .....base.paging import Linked
from .....base.request import Listing, Request
from .....base.uri import Uri
from .....base.values import Json
from .....sids import AccountSid, RatePlanSid, WirelessSimSid

if TYPE_CHECKING:
    from .usage import UsageList

SimCommandsCallbackMethod: TypeAlias = Literal["GET", "POST"]
SimSmsFallbackMethod: TypeAlias = Literal["GET", "POST"]
SimSmsMethod: TypeAlias = Literal["GET", "POST"]
SimVoiceFallbackMethod: TypeAlias = Literal["GET", "POST"]
SimVoiceMethod: TypeAlias = Literal["GET", "POST"]


class SimContext(InstanceContext[M]):
    """One Sim."""

    _uri = Uri("https://preview.twilio.com/wireless/Sims/{sid}")

    usage: lazy[UsageList[M]] = lazy(".usage", "UsageList", sim_sid="sid")

    @op
    def fetch(self) -> Request[SimInstance[M]]:
        """Fetch the Sim: GET /wireless/Sims/{Sid}"""
        return Request(self, "GET", SimInstance)

    @op
    def update(
        self,
        unique_name: str | None = None,
        callback_method: str | None = None,
        callback_url: str | None = None,
        friendly_name: str | None = None,
        rate_plan: str | None = None,
        status: str | None = None,
        commands_callback_method: SimCommandsCallbackMethod | str | None = None,
        commands_callback_url: str | None = None,
        sms_fallback_method: SimSmsFallbackMethod | str | None = None,
        sms_fallback_url: str | None = None,
        sms_method: SimSmsMethod | str | None = None,
        sms_url: str | None = None,
        voice_fallback_method: SimVoiceFallbackMethod | str | None = None,
        voice_fallback_url: str | None = None,
        voice_method: SimVoiceMethod | str | None = None,
        voice_url: str | None = None,
    ) -> Request[SimInstance[M]]:
        """Update the Sim: POST /wireless/Sims/{Sid}"""
        return Request(
            self,
            "POST",
            SimInstance,
            form={
                "UniqueName": unique_name,
                "CallbackMethod": callback_method,
                "CallbackUrl": callback_url,
                "FriendlyName": friendly_name,
                "RatePlan": rate_plan,
                "Status": status,
                "CommandsCallbackMethod": commands_callback_method,
                "CommandsCallbackUrl": commands_callback_url,
                "SmsFallbackMethod": sms_fallback_method,
                "SmsFallbackUrl": sms_fallback_url,
                "SmsMethod": sms_method,
                "SmsUrl": sms_url,
                "VoiceFallbackMethod": voice_fallback_method,
                "VoiceFallbackUrl": voice_fallback_url,
                "VoiceMethod": voice_method,
                "VoiceUrl": voice_url,
            },
        )


class SimInstance(SimContext[M], InstanceResource[M]):
    """A Sim as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid", "sms_fallback_method", "sms_method", "voice_fallback_method", "voice_method")

    sid: field[WirelessSimSid] = field()
    unique_name: field[str] = field()
    account_sid: field[AccountSid] = field()
    rate_plan_sid: field[RatePlanSid] = field()
    friendly_name: field[str] = field()
    iccid: field[str] = field()
    e_id: field[str] = field()
    status: field[str] = field()
    commands_callback_url: field[str] = field()
    commands_callback_method: field[str] = field()
    sms_fallback_method: field[SimSmsFallbackMethod | str] = field()
    sms_fallback_url: field[str] = field()
    sms_method: field[SimSmsMethod | str] = field()
    sms_url: field[str] = field()
    voice_fallback_method: field[SimVoiceFallbackMethod | str] = field()
    voice_fallback_url: field[str] = field()
    voice_method: field[SimVoiceMethod | str] = field()
    voice_url: field[str] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    url: field[str] = field()
    links: field[dict[str, Json]] = field()


class SimPage(Page[M, SimInstance[M]]):
    """One page of Sim records."""

    _record = SimInstance
    _paging = Linked("sims", max_size=1000)


class SimList(ListResource[M]):
    """Sim records."""

    _uri = Uri("https://preview.twilio.com/wireless/Sims")

    def __call__(self, sid: str) -> SimContext[M]:
        """The Sim with this identifier. Sends no request."""
        return SimContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(
        self,
        status: str | None = None,
        iccid: str | None = None,
        rate_plan: str | None = None,
        e_id: str | None = None,
        sim_registration_code: str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[SimInstance[M]]:
        """List Sim records: GET /wireless/Sims

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(
            self,
            SimPage,
            query={
                "Status": status,
                "Iccid": iccid,
                "RatePlan": rate_plan,
                "EId": e_id,
                "SimRegistrationCode": sim_registration_code,
                "PageSize": page_size,
            },
            limit=limit,
        )

    stream = streaming(list)

    @op
    def page(
        self,
        status: str | None = None,
        iccid: str | None = None,
        rate_plan: str | None = None,
        e_id: str | None = None,
        sim_registration_code: str | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[SimPage[M]]:
        """Fetch one page of Sim records: GET /wireless/Sims

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            SimPage,
            query={
                "Status": status,
                "Iccid": iccid,
                "RatePlan": rate_plan,
                "EId": e_id,
                "SimRegistrationCode": sim_registration_code,
                "PageToken": page_token,
                "Page": page_number,
                "PageSize": page_size,
            },
        )

    @op
    def get_page(self, target_url: str) -> Request[SimPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", SimPage, url=target_url)


__all__ = [
    "SimCommandsCallbackMethod",
    "SimContext",
    "SimInstance",
    "SimList",
    "SimPage",
    "SimSmsFallbackMethod",
    "SimSmsMethod",
    "SimVoiceFallbackMethod",
    "SimVoiceMethod",
]
