"""Setting records.

Generated from specs/contract/twilio_insights_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from ....base.checks import matches
from ....base.fields import field
from ....base.instance_context import InstanceContext
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import op
from ....base.request import Request
from ....base.serialize import true_or_false
from ....base.uri import Uri
from ....sids import AccountSid


class SettingContext(InstanceContext[M]):
    """One Setting."""

    _uri = Uri("https://insights.twilio.com/v1/Voice/Settings")

    @op
    def fetch(self, subaccount_sid: AccountSid | None = None) -> Request[SettingInstance[M]]:
        """Fetch the Setting: GET /v1/Voice/Settings"""
        return Request(
            self,
            "GET",
            SettingInstance,
            query={"SubaccountSid": subaccount_sid},
            checks=(matches(AccountSid, subaccount_sid=subaccount_sid),),
        )

    @op
    def update(
        self,
        advanced_features: bool | None = None,
        voice_trace: bool | None = None,
        subaccount_sid: AccountSid | None = None,
    ) -> Request[SettingInstance[M]]:
        """Update the Setting: POST /v1/Voice/Settings"""
        return Request(
            self,
            "POST",
            SettingInstance,
            form={
                "AdvancedFeatures": true_or_false(advanced_features),
                "VoiceTrace": true_or_false(voice_trace),
                "SubaccountSid": subaccount_sid,
            },
            checks=(matches(AccountSid, subaccount_sid=subaccount_sid),),
        )


class SettingInstance(SettingContext[M], InstanceResource[M]):
    """A Setting as returned by Twilio."""

    account_sid: field[AccountSid] = field()
    advanced_features: field[bool] = field()
    voice_trace: field[bool] = field()
    url: field[str] = field()


class SettingList(ListResource[M]):
    """Setting records."""

    def __call__(self) -> SettingContext[M]:
        """The Setting. Sends no request."""
        return SettingContext(self._client, {**self._path})

    get = __call__


__all__ = ["SettingContext", "SettingInstance", "SettingList"]
