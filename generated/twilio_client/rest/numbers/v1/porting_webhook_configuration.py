"""Porting Webhook Configuration records.

Generated from specs/contract/twilio_numbers_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Mapping

from ....base.fields import field
from ....base.instance_resource import InstanceResource
from ....base.json_body import JsonBody
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import op
from ....base.request import Request
from ....base.uri import Uri


class PortingWebhookConfigurationInstance(InstanceResource[M]):
    """A Porting Webhook Configuration as returned by Twilio."""

    url: field[str] = field()
    port_in_target_url: field[str] = field()
    port_out_target_url: field[str] = field()
    notifications_of: field[list[str]] = field()


class PortingWebhookConfigurationList(ListResource[M]):
    """Porting Webhook Configuration records."""

    _uri = Uri("https://numbers.twilio.com/v1/Porting/Configuration/Webhook")

    @op
    def create(self, body: Mapping[str, object] | None = None) -> Request[PortingWebhookConfigurationInstance[M]]:
        """Create a Porting Webhook Configuration: POST /v1/Porting/Configuration/Webhook"""
        return Request(
            self, "POST", PortingWebhookConfigurationInstance, json=JsonBody(body, Mapping[str, object] | None)
        )


__all__ = ["PortingWebhookConfigurationInstance", "PortingWebhookConfigurationList"]
