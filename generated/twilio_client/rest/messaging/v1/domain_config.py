"""Domain Config records.

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
from ....base.serialize import true_or_false
from ....base.uri import Uri
from ....sids import DomainConfigSid, DomainSid


class DomainConfigContext(InstanceContext[M]):
    """One Domain Config."""

    _uri = Uri("https://messaging.twilio.com/v1/LinkShortening/Domains/{domain_sid}/Config", domain_sid=DomainSid)

    @op
    def update(
        self,
        fallback_url: str | None = None,
        callback_url: str | None = None,
        continue_on_failure: bool | None = None,
        disable_https: bool | None = None,
    ) -> Request[DomainConfigInstance[M]]:
        """Update the Domain Config: POST /v1/LinkShortening/Domains/{DomainSid}/Config"""
        return Request(
            self,
            "POST",
            DomainConfigInstance,
            form={
                "FallbackUrl": fallback_url,
                "CallbackUrl": callback_url,
                "ContinueOnFailure": true_or_false(continue_on_failure),
                "DisableHttps": true_or_false(disable_https),
            },
        )

    @op
    def fetch(self) -> Request[DomainConfigInstance[M]]:
        """Fetch the Domain Config: GET /v1/LinkShortening/Domains/{DomainSid}/Config"""
        return Request(self, "GET", DomainConfigInstance)


class DomainConfigInstance(DomainConfigContext[M], InstanceResource[M]):
    """A Domain Config as returned by Twilio."""

    _identity = {"domain_sid": "domain_sid"}
    _shown = ("domain_sid",)

    domain_sid: field[DomainSid] = field()
    config_sid: field[DomainConfigSid] = field()
    fallback_url: field[str] = field()
    callback_url: field[str] = field()
    continue_on_failure: field[bool] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    url: field[str] = field()
    disable_https: field[bool] = field()


class DomainConfigList(ListResource[M]):
    """Domain Config records."""

    def __call__(self, domain_sid: DomainSid) -> DomainConfigContext[M]:
        """The Domain Config with this identifier. Sends no request."""
        return DomainConfigContext(self._client, {**self._path, "domain_sid": domain_sid})

    get = __call__


__all__ = ["DomainConfigContext", "DomainConfigInstance", "DomainConfigList"]
