"""Domain Validate Dn records.

Generated from specs/contract/twilio_messaging_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from ....base.fields import field
from ....base.instance_context import InstanceContext
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import op
from ....base.request import Request
from ....base.uri import Uri
from ....sids import DomainSid


class DomainValidateDnContext(InstanceContext[M]):
    """One Domain Validate Dn."""

    _uri = Uri("https://messaging.twilio.com/v1/LinkShortening/Domains/{domain_sid}/ValidateDns", domain_sid=DomainSid)

    @op
    def fetch(self) -> Request[DomainValidateDnInstance[M]]:
        """Fetch the Domain Validate Dn: GET /v1/LinkShortening/Domains/{DomainSid}/ValidateDns"""
        return Request(self, "GET", DomainValidateDnInstance)


class DomainValidateDnInstance(DomainValidateDnContext[M], InstanceResource[M]):
    """A Domain Validate Dn as returned by Twilio."""

    _identity = {"domain_sid": "domain_sid"}
    _shown = ("domain_sid",)

    domain_sid: field[DomainSid] = field()
    is_valid: field[bool] = field()
    reason: field[str] = field()
    url: field[str] = field()


class DomainValidateDnList(ListResource[M]):
    """Domain Validate Dn records."""

    def __call__(self, domain_sid: DomainSid) -> DomainValidateDnContext[M]:
        """The Domain Validate Dn with this identifier. Sends no request."""
        return DomainValidateDnContext(self._client, {**self._path, "domain_sid": domain_sid})

    get = __call__


__all__ = ["DomainValidateDnContext", "DomainValidateDnInstance", "DomainValidateDnList"]
