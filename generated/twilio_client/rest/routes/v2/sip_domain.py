"""Sip Domain records.

Generated from specs/contract/twilio_routes_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime

from ....base.deserialize import iso8601_datetime
from ....base.fields import field
from ....base.instance_context import InstanceContext
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import op
from ....base.request import Request
from ....base.uri import Uri
from ....sids import AccountSid, QQSid


class SipDomainContext(InstanceContext[M]):
    """One Sip Domain."""

    _uri = Uri("https://routes.twilio.com/v2/SipDomains/{sip_domain}")

    @op
    def update(
        self, voice_region: str | None = None, friendly_name: str | None = None
    ) -> Request[SipDomainInstance[M]]:
        """Update the Sip Domain: POST /v2/SipDomains/{SipDomain}"""
        return Request(
            self, "POST", SipDomainInstance, form={"VoiceRegion": voice_region, "FriendlyName": friendly_name}
        )

    @op
    def fetch(self) -> Request[SipDomainInstance[M]]:
        """Fetch the Sip Domain: GET /v2/SipDomains/{SipDomain}"""
        return Request(self, "GET", SipDomainInstance)


class SipDomainInstance(SipDomainContext[M], InstanceResource[M]):
    """A Sip Domain as returned by Twilio."""

    _identity = {"sip_domain": "sip_domain"}
    _shown = ("sip_domain",)

    sip_domain: field[str] = field()
    url: field[str] = field()
    sid: field[QQSid] = field()
    account_sid: field[AccountSid] = field()
    friendly_name: field[str] = field()
    voice_region: field[str] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)


class SipDomainList(ListResource[M]):
    """Sip Domain records."""

    def __call__(self, sip_domain: str) -> SipDomainContext[M]:
        """The Sip Domain with this identifier. Sends no request."""
        return SipDomainContext(self._client, {**self._path, "sip_domain": sip_domain})

    get = __call__


__all__ = ["SipDomainContext", "SipDomainInstance", "SipDomainList"]
