"""Linkshortening Messaging Service records.

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
from ....sids import DomainSid, MessagingServiceSid


class LinkshorteningMessagingServiceContext(InstanceContext[M]):
    """One Linkshortening Messaging Service."""

    _uri = Uri(
        "https://messaging.twilio.com/v1/LinkShortening/Domains/{domain_sid}/MessagingServices/{messaging_service_sid}",
        domain_sid=DomainSid,
        messaging_service_sid=MessagingServiceSid,
    )

    @op
    def create(self) -> Request[LinkshorteningMessagingServiceInstance[M]]:
        """Create a Linkshortening Messaging Service.

        POST /v1/LinkShortening/Domains/{DomainSid}/MessagingServices/{MessagingServiceSid}
        """
        return Request(self, "POST", LinkshorteningMessagingServiceInstance)

    @op
    def delete(self) -> Request[bool]:
        """Delete the Linkshortening Messaging Service.

        DELETE /v1/LinkShortening/Domains/{DomainSid}/MessagingServices/{MessagingServiceSid}
        """
        return Request(self, "DELETE", bool)


class LinkshorteningMessagingServiceInstance(LinkshorteningMessagingServiceContext[M], InstanceResource[M]):
    """A Linkshortening Messaging Service as returned by Twilio."""

    _identity = {"domain_sid": "domain_sid", "messaging_service_sid": "messaging_service_sid"}
    _shown = ("domain_sid", "messaging_service_sid")

    domain_sid: field[DomainSid] = field()
    messaging_service_sid: field[MessagingServiceSid] = field()
    url: field[str] = field()


class LinkshorteningMessagingServiceList(ListResource[M]):
    """Linkshortening Messaging Service records."""

    def __call__(
        self, domain_sid: DomainSid, messaging_service_sid: MessagingServiceSid
    ) -> LinkshorteningMessagingServiceContext[M]:
        """The Linkshortening Messaging Service with this identifier. Sends no request."""
        return LinkshorteningMessagingServiceContext(
            self._client, {**self._path, "domain_sid": domain_sid, "messaging_service_sid": messaging_service_sid}
        )

    get = __call__


__all__ = [
    "LinkshorteningMessagingServiceContext",
    "LinkshorteningMessagingServiceInstance",
    "LinkshorteningMessagingServiceList",
]
