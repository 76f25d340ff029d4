"""Default records.

Generated from specs/contract/twilio_voice_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import TypedDict

from .....base.deserialize import iso8601_datetime
from .....base.fields import field
from .....base.instance_resource import InstanceResource
from .....base.json_body import JsonBody
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.operation import op
from .....base.request import Request
from .....base.uri import Uri
from .....base.values import Json


class DefaultConfigurationRequest(TypedDict, total=False):
    """The body of a request."""

    configuration_id: str


class DefaultInstance(InstanceResource[M]):
    """A Default as returned by Twilio."""

    id: field[str] = field()
    account_sid: field[str] = field()
    unique_name: field[str] = field()
    description: field[str] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    configuration: field[dict[str, Json]] = field()

    # Also class attributes, as in twilio-python: DefaultInstance.DefaultConfigurationRequest({...})
    DefaultConfigurationRequest = DefaultConfigurationRequest


class DefaultList(ListResource[M]):
    """Default records."""

    _uri = Uri("https://voice.twilio.com/v2/Configurations/{type}/Default")

    @op
    def fetch(self) -> Request[DefaultInstance[M]]:
        """Fetch the Default: GET /v2/Configurations/{Type}/Default"""
        return Request(self, "GET", DefaultInstance)

    @op
    def create(self, default_configuration_request: DefaultConfigurationRequest | None = None) -> Request[bool]:
        """Create a Default: POST /v2/Configurations/{Type}/Default"""
        return Request(
            self,
            "POST",
            bool,
            json=JsonBody(
                default_configuration_request, DefaultConfigurationRequest | None, name="default_configuration_request"
            ),
        )

    # Also class attributes, as in twilio-python: DefaultList.DefaultConfigurationRequest({...})
    DefaultConfigurationRequest = DefaultConfigurationRequest


__all__ = ["DefaultConfigurationRequest", "DefaultInstance", "DefaultList"]
