"""Linkshortening Messaging Service Domain Association records.

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


class LinkshorteningMessagingServiceDomainAssociationContext(InstanceContext[M]):
    """One Linkshortening Messaging Service Domain Association."""

    _uri = Uri(
        "https://messaging.twilio.com/v1/LinkShortening/MessagingServices/{messaging_service_sid}/Domain",
        messaging_service_sid=MessagingServiceSid,
    )

    @op
    def fetch(self) -> Request[LinkshorteningMessagingServiceDomainAssociationInstance[M]]:
        """Fetch the Linkshortening Messaging Service Domain Association.

        GET /v1/LinkShortening/MessagingServices/{MessagingServiceSid}/Domain
        """
        return Request(self, "GET", LinkshorteningMessagingServiceDomainAssociationInstance)


class LinkshorteningMessagingServiceDomainAssociationInstance(
    LinkshorteningMessagingServiceDomainAssociationContext[M], InstanceResource[M]
):
    """A Linkshortening Messaging Service Domain Association as returned by Twilio."""

    _identity = {"messaging_service_sid": "messaging_service_sid"}
    _shown = ("messaging_service_sid",)

    domain_sid: field[DomainSid] = field()
    messaging_service_sid: field[MessagingServiceSid] = field()
    url: field[str] = field()


class LinkshorteningMessagingServiceDomainAssociationList(ListResource[M]):
    """Linkshortening Messaging Service Domain Association records."""

    def __call__(
        self, messaging_service_sid: MessagingServiceSid
    ) -> LinkshorteningMessagingServiceDomainAssociationContext[M]:
        """The Linkshortening Messaging Service Domain Association with this identifier. Sends no request."""
        return LinkshorteningMessagingServiceDomainAssociationContext(
            self._client, {**self._path, "messaging_service_sid": messaging_service_sid}
        )

    get = __call__


__all__ = [
    "LinkshorteningMessagingServiceDomainAssociationContext",
    "LinkshorteningMessagingServiceDomainAssociationInstance",
    "LinkshorteningMessagingServiceDomainAssociationList",
]
