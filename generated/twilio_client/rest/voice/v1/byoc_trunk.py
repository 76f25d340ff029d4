"""Byoc Trunk records.

Generated from specs/contract/twilio_voice_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import Literal, TypeAlias

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
from ....base.pii import Pii, personal
from ....base.request import Listing, Request
from ....base.serialize import true_or_false
from ....base.uri import Uri
from ....sids import AccountSid, ByocTrunkSid, ConnectionPolicySid, SipDomainSid

ByocTrunkVoiceMethod: TypeAlias = Literal["GET", "POST"]
ByocTrunkVoiceFallbackMethod: TypeAlias = Literal["GET", "POST"]
ByocTrunkStatusCallbackMethod: TypeAlias = Literal["GET", "POST"]


class ByocTrunkContext(InstanceContext[M]):
    """One Byoc Trunk."""

    _uri = Uri("https://voice.twilio.com/v1/ByocTrunks/{sid}", sid=ByocTrunkSid)

    @op
    def fetch(self) -> Request[ByocTrunkInstance[M]]:
        """Fetch the Byoc Trunk: GET /v1/ByocTrunks/{Sid}"""
        return Request(self, "GET", ByocTrunkInstance)

    @op
    def update(
        self,
        friendly_name: str | None = None,
        voice_url: str | None = None,
        voice_method: ByocTrunkVoiceMethod | str | None = None,
        voice_fallback_url: str | None = None,
        voice_fallback_method: ByocTrunkVoiceFallbackMethod | str | None = None,
        status_callback_url: str | None = None,
        status_callback_method: ByocTrunkStatusCallbackMethod | str | None = None,
        cnam_lookup_enabled: bool | None = None,
        connection_policy_sid: ConnectionPolicySid | None = None,
        from_domain_sid: SipDomainSid | None = None,
    ) -> Request[ByocTrunkInstance[M]]:
        """Update the Byoc Trunk: POST /v1/ByocTrunks/{Sid}"""
        return Request(
            self,
            "POST",
            ByocTrunkInstance,
            form={
                "FriendlyName": friendly_name,
                "VoiceUrl": voice_url,
                "VoiceMethod": voice_method,
                "VoiceFallbackUrl": voice_fallback_url,
                "VoiceFallbackMethod": voice_fallback_method,
                "StatusCallbackUrl": status_callback_url,
                "StatusCallbackMethod": status_callback_method,
                "CnamLookupEnabled": true_or_false(cnam_lookup_enabled),
                "ConnectionPolicySid": connection_policy_sid,
                "FromDomainSid": from_domain_sid,
            },
            checks=(
                matches(ConnectionPolicySid, connection_policy_sid=connection_policy_sid),
                matches(SipDomainSid, from_domain_sid=from_domain_sid),
            ),
        )

    @op
    def delete(self) -> Request[bool]:
        """Delete the Byoc Trunk: DELETE /v1/ByocTrunks/{Sid}"""
        return Request(self, "DELETE", bool)


class ByocTrunkInstance(ByocTrunkContext[M], InstanceResource[M]):
    """A Byoc Trunk as returned by Twilio.

    Attributes:
        voice_url: Personal data, kept 30 days.
        voice_fallback_url: Personal data, kept 30 days.
        status_callback_url: Personal data, kept 30 days.
    """

    _identity = {"sid": "sid"}
    _shown = ("sid", "voice_method", "voice_fallback_method", "status_callback_method")
    __pii__ = personal(voice_url=Pii(30), voice_fallback_url=Pii(30), status_callback_url=Pii(30))

    account_sid: field[AccountSid] = field()
    sid: field[ByocTrunkSid] = field()
    friendly_name: field[str] = field()
    voice_url: field[str] = field()
    voice_method: field[ByocTrunkVoiceMethod | str] = field()
    voice_fallback_url: field[str] = field()
    voice_fallback_method: field[ByocTrunkVoiceFallbackMethod | str] = field()
    status_callback_url: field[str] = field()
    status_callback_method: field[ByocTrunkStatusCallbackMethod | str] = field()
    cnam_lookup_enabled: field[bool] = field()
    connection_policy_sid: field[ConnectionPolicySid] = field()
    from_domain_sid: field[SipDomainSid] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    url: field[str] = field()


class ByocTrunkPage(Page[M, ByocTrunkInstance[M]]):
    """One page of Byoc Trunk records."""

    _record = ByocTrunkInstance
    _paging = Linked("byoc_trunks", max_size=1000)


class ByocTrunkList(ListResource[M]):
    """Byoc Trunk records."""

    _uri = Uri("https://voice.twilio.com/v1/ByocTrunks")

    def __call__(self, sid: ByocTrunkSid) -> ByocTrunkContext[M]:
        """The Byoc Trunk with this identifier. Sends no request."""
        return ByocTrunkContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @op
    def create(
        self,
        friendly_name: str | None = None,
        voice_url: str | None = None,
        voice_method: ByocTrunkVoiceMethod | str | None = None,
        voice_fallback_url: str | None = None,
        voice_fallback_method: ByocTrunkVoiceFallbackMethod | str | None = None,
        status_callback_url: str | None = None,
        status_callback_method: ByocTrunkStatusCallbackMethod | str | None = None,
        cnam_lookup_enabled: bool | None = None,
        connection_policy_sid: ConnectionPolicySid | None = None,
        from_domain_sid: SipDomainSid | None = None,
    ) -> Request[ByocTrunkInstance[M]]:
        """Create a Byoc Trunk: POST /v1/ByocTrunks"""
        return Request(
            self,
            "POST",
            ByocTrunkInstance,
            form={
                "FriendlyName": friendly_name,
                "VoiceUrl": voice_url,
                "VoiceMethod": voice_method,
                "VoiceFallbackUrl": voice_fallback_url,
                "VoiceFallbackMethod": voice_fallback_method,
                "StatusCallbackUrl": status_callback_url,
                "StatusCallbackMethod": status_callback_method,
                "CnamLookupEnabled": true_or_false(cnam_lookup_enabled),
                "ConnectionPolicySid": connection_policy_sid,
                "FromDomainSid": from_domain_sid,
            },
            checks=(
                matches(ConnectionPolicySid, connection_policy_sid=connection_policy_sid),
                matches(SipDomainSid, from_domain_sid=from_domain_sid),
            ),
        )

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[ByocTrunkInstance[M]]:
        """List Byoc Trunk records: GET /v1/ByocTrunks

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, ByocTrunkPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[ByocTrunkPage[M]]:
        """Fetch one page of Byoc Trunk records: GET /v1/ByocTrunks

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self, "GET", ByocTrunkPage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[ByocTrunkPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", ByocTrunkPage, url=target_url)


__all__ = [
    "ByocTrunkContext",
    "ByocTrunkInstance",
    "ByocTrunkList",
    "ByocTrunkPage",
    "ByocTrunkStatusCallbackMethod",
    "ByocTrunkVoiceFallbackMethod",
    "ByocTrunkVoiceMethod",
]
