"""Configuration records.

Generated from specs/contract/twilio_voice_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, TypedDict

from .....base.deserialize import iso8601_datetime
from .....base.fields import field
from .....base.instance_context import InstanceContext
from .....base.instance_resource import InstanceResource
from .....base.json_body import JsonBody
from .....base.links import lazy
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.operation import op
from .....base.request import Request
from .....base.uri import Uri
from .....base.values import Json

if TYPE_CHECKING:
    from .default import DefaultList


class VoiceV2ConfigurationRequest(TypedDict, total=False):
    """`voice.v2.configuration.request` in a request."""

    unique_name: str | None
    description: str | None
    configuration: Mapping[str, object]


class ConfigurationContext(InstanceContext[M]):
    """One Configuration."""

    _uri = Uri("https://voice.twilio.com/v2/Configurations/{type}")

    default: lazy[DefaultList[M]] = lazy(".default", "DefaultList")

    @op
    def create(
        self, voice_v2_configuration_request: VoiceV2ConfigurationRequest | None = None
    ) -> Request[ConfigurationInstance[M]]:
        """Create a Configuration: POST /v2/Configurations/{Type}"""
        return Request(
            self,
            "POST",
            ConfigurationInstance,
            json=JsonBody(
                voice_v2_configuration_request,
                VoiceV2ConfigurationRequest | None,
                name="voice_v2_configuration_request",
            ),
        )

    # Also class attributes, as in twilio-python: ConfigurationContext.VoiceV2ConfigurationRequest({...})
    VoiceV2ConfigurationRequest = VoiceV2ConfigurationRequest


class ConfigurationInstance(ConfigurationContext[M], InstanceResource[M]):
    """A Configuration as returned by Twilio."""

    id: field[str] = field()
    account_sid: field[str] = field()
    unique_name: field[str] = field()
    description: field[str] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    configuration: field[dict[str, Json]] = field()


class ConfigurationList(ListResource[M]):
    """Configuration records."""

    def __call__(self, type: str) -> ConfigurationContext[M]:
        """The Configuration with this identifier. Sends no request."""
        return ConfigurationContext(self._client, {**self._path, "type": type})

    get = __call__

    # Also class attributes, as in twilio-python: ConfigurationList.VoiceV2ConfigurationRequest({...})
    VoiceV2ConfigurationRequest = VoiceV2ConfigurationRequest


__all__ = ["ConfigurationContext", "ConfigurationInstance", "ConfigurationList", "VoiceV2ConfigurationRequest"]
