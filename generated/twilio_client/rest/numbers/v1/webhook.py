"""Webhook records.

Generated from specs/contract/twilio_numbers_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime

from ....base.deserialize import iso8601_datetime
from ....base.fields import field
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import op
from ....base.request import Request
from ....base.uri import Uri


class WebhookInstance(InstanceResource[M]):
    """A Webhook as returned by Twilio."""

    url: field[str] = field()
    port_in_target_url: field[str] = field()
    port_out_target_url: field[str] = field()
    notifications_of: field[list[str]] = field()
    port_in_target_date_created: field[datetime] = field(iso8601_datetime)
    port_out_target_date_created: field[datetime] = field(iso8601_datetime)


class WebhookList(ListResource[M]):
    """Webhook records."""

    _uri = Uri("https://numbers.twilio.com/v1/Porting/Configuration/Webhook")

    @op
    def fetch(self) -> Request[WebhookInstance[M]]:
        """Fetch the Webhook: GET /v1/Porting/Configuration/Webhook"""
        return Request(self, "GET", WebhookInstance)


__all__ = ["WebhookInstance", "WebhookList"]
