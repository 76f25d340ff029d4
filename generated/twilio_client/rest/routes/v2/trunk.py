"""Trunk records.

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


class TrunkContext(InstanceContext[M]):
    """One Trunk."""

    _uri = Uri("https://routes.twilio.com/v2/Trunks/{sip_trunk_domain}")

    @op
    def update(self, voice_region: str | None = None, friendly_name: str | None = None) -> Request[TrunkInstance[M]]:
        """Update the Trunk: POST /v2/Trunks/{SipTrunkDomain}"""
        return Request(self, "POST", TrunkInstance, form={"VoiceRegion": voice_region, "FriendlyName": friendly_name})

    @op
    def fetch(self) -> Request[TrunkInstance[M]]:
        """Fetch the Trunk: GET /v2/Trunks/{SipTrunkDomain}"""
        return Request(self, "GET", TrunkInstance)


class TrunkInstance(TrunkContext[M], InstanceResource[M]):
    """A Trunk as returned by Twilio."""

    _identity = {"sip_trunk_domain": "sip_trunk_domain"}
    _shown = ("sip_trunk_domain",)

    sip_trunk_domain: field[str] = field()
    url: field[str] = field()
    sid: field[QQSid] = field()
    account_sid: field[AccountSid] = field()
    friendly_name: field[str] = field()
    voice_region: field[str] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)


class TrunkList(ListResource[M]):
    """Trunk records."""

    def __call__(self, sip_trunk_domain: str) -> TrunkContext[M]:
        """The Trunk with this identifier. Sends no request."""
        return TrunkContext(self._client, {**self._path, "sip_trunk_domain": sip_trunk_domain})

    get = __call__


__all__ = ["TrunkContext", "TrunkInstance", "TrunkList"]
