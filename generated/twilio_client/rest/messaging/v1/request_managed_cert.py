"""Request Managed Cert records.

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
from ....sids import CertificateSid, DomainSid


class RequestManagedCertContext(InstanceContext[M]):
    """One Request Managed Cert."""

    _uri = Uri(
        "https://messaging.twilio.com/v1/LinkShortening/Domains/{domain_sid}/RequestManagedCert", domain_sid=DomainSid
    )

    @op
    def update(self) -> Request[RequestManagedCertInstance[M]]:
        """Update the Request Managed Cert: POST /v1/LinkShortening/Domains/{DomainSid}/RequestManagedCert"""
        return Request(self, "POST", RequestManagedCertInstance)


class RequestManagedCertInstance(RequestManagedCertContext[M], InstanceResource[M]):
    """A Request Managed Cert as returned by Twilio."""

    _identity = {"domain_sid": "domain_sid"}
    _shown = ("domain_sid",)

    domain_sid: field[DomainSid] = field()
    date_updated: field[datetime] = field(iso8601_datetime)
    date_created: field[datetime] = field(iso8601_datetime)
    date_expires: field[datetime] = field(iso8601_datetime)
    domain_name: field[str] = field()
    certificate_sid: field[CertificateSid] = field()
    url: field[str] = field()
    managed: field[bool] = field()
    requesting: field[bool] = field()


class RequestManagedCertList(ListResource[M]):
    """Request Managed Cert records."""

    def __call__(self, domain_sid: DomainSid) -> RequestManagedCertContext[M]:
        """The Request Managed Cert with this identifier. Sends no request."""
        return RequestManagedCertContext(self._client, {**self._path, "domain_sid": domain_sid})

    get = __call__


__all__ = ["RequestManagedCertContext", "RequestManagedCertInstance", "RequestManagedCertList"]
