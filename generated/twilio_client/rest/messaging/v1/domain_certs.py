"""Domain Certs records.

Generated from specs/contract/twilio_messaging_v1.json; do not edit: change the rule and run `make generate`.
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
from ....base.values import Json
from ....sids import CertificateSid, DomainSid


class DomainCertsContext(InstanceContext[M]):
    """One Domain Certs."""

    _uri = Uri("https://messaging.twilio.com/v1/LinkShortening/Domains/{domain_sid}/Certificate", domain_sid=DomainSid)

    @op
    def update(self, tls_cert: str) -> Request[DomainCertsInstance[M]]:
        """Update the Domain Certs: POST /v1/LinkShortening/Domains/{DomainSid}/Certificate"""
        return Request(self, "POST", DomainCertsInstance, form={"TlsCert": tls_cert})

    @op
    def fetch(self) -> Request[DomainCertsInstance[M]]:
        """Fetch the Domain Certs: GET /v1/LinkShortening/Domains/{DomainSid}/Certificate"""
        return Request(self, "GET", DomainCertsInstance)

    @op
    def delete(self) -> Request[bool]:
        """Delete the Domain Certs: DELETE /v1/LinkShortening/Domains/{DomainSid}/Certificate"""
        return Request(self, "DELETE", bool)


class DomainCertsInstance(DomainCertsContext[M], InstanceResource[M]):
    """A Domain Certs as returned by Twilio."""

    _identity = {"domain_sid": "domain_sid"}
    _shown = ("domain_sid",)

    domain_sid: field[DomainSid] = field()
    date_updated: field[datetime] = field(iso8601_datetime)
    date_expires: field[datetime] = field(iso8601_datetime)
    date_created: field[datetime] = field(iso8601_datetime)
    domain_name: field[str] = field()
    certificate_sid: field[CertificateSid] = field()
    url: field[str] = field()
    cert_in_validation: field[Json] = field()


class DomainCertsList(ListResource[M]):
    """Domain Certs records."""

    def __call__(self, domain_sid: DomainSid) -> DomainCertsContext[M]:
        """The Domain Certs with this identifier. Sends no request."""
        return DomainCertsContext(self._client, {**self._path, "domain_sid": domain_sid})

    get = __call__


__all__ = ["DomainCertsContext", "DomainCertsInstance", "DomainCertsList"]
