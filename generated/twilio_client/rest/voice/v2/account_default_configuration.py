"""Account Default Configuration records.

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


class VoiceV2AccountDefaultConfigurationRequest(TypedDict, total=False):
    """`voice.v2.account_default_configuration.request` in a request."""

    description: str | None
    configuration: Mapping[str, object]


class AccountDefaultConfigurationContext(InstanceContext[M]):
    """One Account Default Configuration."""

    _uri = Uri("https://voice.twilio.com/v2/AccountDefaultConfiguration/{type}")

    @op
    def create(
        self, voice_v2_account_default_configuration_request: VoiceV2AccountDefaultConfigurationRequest | None = None
    ) -> Request[AccountDefaultConfigurationInstance[M]]:
        """Create an Account Default Configuration: POST /v2/AccountDefaultConfiguration/{Type}"""
        return Request(
            self,
            "POST",
            AccountDefaultConfigurationInstance,
            json=JsonBody(
                voice_v2_account_default_configuration_request,
                VoiceV2AccountDefaultConfigurationRequest | None,
                name="voice_v2_account_default_configuration_request",
            ),
        )

    @op
    def fetch(self) -> Request[AccountDefaultConfigurationInstance[M]]:
        """Fetch the Account Default Configuration: GET /v2/AccountDefaultConfiguration/{Type}"""
        return Request(self, "GET", AccountDefaultConfigurationInstance)

    @op
    def update(
        self, voice_v2_account_default_configuration_request: VoiceV2AccountDefaultConfigurationRequest | None = None
    ) -> Request[AccountDefaultConfigurationInstance[M]]:
        """Update the Account Default Configuration: PUT /v2/AccountDefaultConfiguration/{Type}"""
        return Request(
            self,
            "PUT",
            AccountDefaultConfigurationInstance,
            json=JsonBody(
                voice_v2_account_default_configuration_request,
                VoiceV2AccountDefaultConfigurationRequest | None,
                name="voice_v2_account_default_configuration_request",
            ),
        )

    @op
    def delete(self) -> Request[bool]:
        """Delete the Account Default Configuration: DELETE /v2/AccountDefaultConfiguration/{Type}"""
        return Request(self, "DELETE", bool)

    # Also class attributes, as in twilio-python: AccountDefaultConfigurationContext.VoiceV2AccountDefaultConfigurationRequest({...})
    VoiceV2AccountDefaultConfigurationRequest = VoiceV2AccountDefaultConfigurationRequest


class AccountDefaultConfigurationInstance(AccountDefaultConfigurationContext[M], InstanceResource[M]):
    """An Account Default Configuration as returned by Twilio."""

    account_sid: field[str] = field()
    description: field[str] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    configuration: field[dict[str, Json]] = field()


class AccountDefaultConfigurationList(ListResource[M]):
    """Account Default Configuration records."""

    def __call__(self, type: str) -> AccountDefaultConfigurationContext[M]:
        """The Account Default Configuration with this identifier. Sends no request."""
        return AccountDefaultConfigurationContext(self._client, {**self._path, "type": type})

    get = __call__

    # Also class attributes, as in twilio-python: AccountDefaultConfigurationList.VoiceV2AccountDefaultConfigurationRequest({...})
    VoiceV2AccountDefaultConfigurationRequest = VoiceV2AccountDefaultConfigurationRequest


__all__ = [
    "AccountDefaultConfigurationContext",
    "AccountDefaultConfigurationInstance",
    "AccountDefaultConfigurationList",
    "VoiceV2AccountDefaultConfigurationRequest",
]
