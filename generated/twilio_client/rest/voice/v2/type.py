"""Type records.

Generated from specs/contract/twilio_voice_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TypedDict

from ....base.deserialize import iso8601_datetime
from ....base.fields import field
from ....base.instance_context import InstanceContext
from ....base.instance_resource import InstanceResource
from ....base.json_body import JsonBody
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import op
from ....base.request import Request
from ....base.uri import Uri
from ....base.values import Json


class VoiceV2ConfigurationRequest(TypedDict, total=False):
    """`voice.v2.configuration.request` in a request."""

    unique_name: str | None
    description: str | None
    configuration: Mapping[str, object]


class TypeContext(InstanceContext[M]):
    """One Type."""

    _uri = Uri("https://voice.twilio.com/v2/Configurations/{type}/{id_or_unique_name}")

    @op
    def delete(self) -> Request[bool]:
        """Delete the Type: DELETE /v2/Configurations/{Type}/{IdOrUniqueName}"""
        return Request(self, "DELETE", bool)

    @op
    def update(
        self, voice_v2_configuration_request: VoiceV2ConfigurationRequest | None = None
    ) -> Request[TypeInstance[M]]:
        """Update the Type: PUT /v2/Configurations/{Type}/{IdOrUniqueName}"""
        return Request(
            self,
            "PUT",
            TypeInstance,
            json=JsonBody(
                voice_v2_configuration_request,
                VoiceV2ConfigurationRequest | None,
                name="voice_v2_configuration_request",
            ),
        )

    @op
    def fetch(self) -> Request[TypeInstance[M]]:
        """Fetch the Type: GET /v2/Configurations/{Type}/{IdOrUniqueName}"""
        return Request(self, "GET", TypeInstance)

    # Also class attributes, as in twilio-python: TypeContext.VoiceV2ConfigurationRequest({...})
    VoiceV2ConfigurationRequest = VoiceV2ConfigurationRequest


class TypeInstance(TypeContext[M], InstanceResource[M]):
    """A Type as returned by Twilio."""

    id: field[str] = field()
    account_sid: field[str] = field()
    unique_name: field[str] = field()
    description: field[str] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    configuration: field[dict[str, Json]] = field()


class TypeList(ListResource[M]):
    """Type records."""

    def __call__(self, type: str, id_or_unique_name: str) -> TypeContext[M]:
        """The Type with this identifier. Sends no request."""
        return TypeContext(self._client, {**self._path, "type": type, "id_or_unique_name": id_or_unique_name})

    get = __call__

    # Also class attributes, as in twilio-python: TypeList.VoiceV2ConfigurationRequest({...})
    VoiceV2ConfigurationRequest = VoiceV2ConfigurationRequest


__all__ = ["TypeContext", "TypeInstance", "TypeList", "VoiceV2ConfigurationRequest"]
