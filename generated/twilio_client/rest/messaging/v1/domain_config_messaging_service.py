"""Domain Config Messaging Service records.

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
from ....sids import DomainConfigSid, DomainSid, MessagingServiceSid


class DomainConfigMessagingServiceContext(InstanceContext[M]):
    """One Domain Config Messaging Service."""

    _uri = Uri(
        "https://messaging.twilio.com/v1/LinkShortening/MessagingService/{messaging_service_sid}/DomainConfig",
        messaging_service_sid=MessagingServiceSid,
    )

    @op
    def fetch(self) -> Request[DomainConfigMessagingServiceInstance[M]]:
        """Fetch the Domain Config Messaging Service.

        GET /v1/LinkShortening/MessagingService/{MessagingServiceSid}/DomainConfig
        """
        return Request(self, "GET", DomainConfigMessagingServiceInstance)


class DomainConfigMessagingServiceInstance(DomainConfigMessagingServiceContext[M], InstanceResource[M]):
    """A Domain Config Messaging Service as returned by Twilio."""

    _identity = {"messaging_service_sid": "messaging_service_sid"}
    _shown = ("messaging_service_sid",)

    domain_sid: field[DomainSid] = field()
    config_sid: field[DomainConfigSid] = field()
    messaging_service_sid: field[MessagingServiceSid] = field()
    fallback_url: field[str] = field()
    callback_url: field[str] = field()
    continue_on_failure: field[bool] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    url: field[str] = field()


class DomainConfigMessagingServiceList(ListResource[M]):
    """Domain Config Messaging Service records."""

    def __call__(self, messaging_service_sid: MessagingServiceSid) -> DomainConfigMessagingServiceContext[M]:
        """The Domain Config Messaging Service with this identifier. Sends no request."""
        return DomainConfigMessagingServiceContext(
            self._client, {**self._path, "messaging_service_sid": messaging_service_sid}
        )

    get = __call__


__all__ = [
    "DomainConfigMessagingServiceContext",
    "DomainConfigMessagingServiceInstance",
    "DomainConfigMessagingServiceList",
]
