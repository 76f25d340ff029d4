"""Composition Settings records.

Generated from specs/contract/twilio_video_v1.json; do not edit: change the rule and run `make generate`.
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
from ....sids import AccountSid, CredentialSid


class CompositionSettingsContext(InstanceContext[M]):
    """One Composition Settings."""

    _uri = Uri("https://video.twilio.com/v1/CompositionSettings/Default")

    @op
    def fetch(self) -> Request[CompositionSettingsInstance[M]]:
        """Fetch the Composition Settings: GET /v1/CompositionSettings/Default"""
        return Request(self, "GET", CompositionSettingsInstance)

    @op
    def create(
        self,
        friendly_name: str,
        aws_credentials_sid: CredentialSid | None = None,
        encryption_key_sid: CredentialSid | None = None,
        aws_s3_url: str | None = None,
        aws_storage_enabled: bool | None = None,
        encryption_enabled: bool | None = None,
    ) -> Request[CompositionSettingsInstance[M]]:
        """Create a Composition Settings: POST /v1/CompositionSettings/Default"""
        return Request(
            self,
            "POST",
            CompositionSettingsInstance,
            form={
                "FriendlyName": friendly_name,
                "AwsCredentialsSid": aws_credentials_sid,
                "EncryptionKeySid": encryption_key_sid,
                "AwsS3Url": aws_s3_url,
                "AwsStorageEnabled": true_or_false(aws_storage_enabled),
                "EncryptionEnabled": true_or_false(encryption_enabled),
            },
            checks=(
                matches(CredentialSid, aws_credentials_sid=aws_credentials_sid, encryption_key_sid=encryption_key_sid),
            ),
        )


class CompositionSettingsInstance(CompositionSettingsContext[M], InstanceResource[M]):
    """A Composition Settings as returned by Twilio."""

    account_sid: field[AccountSid] = field()
    friendly_name: field[str] = field()
    aws_credentials_sid: field[CredentialSid] = field()
    aws_s3_url: field[str] = field()
    aws_storage_enabled: field[bool] = field()
    encryption_key_sid: field[CredentialSid] = field()
    encryption_enabled: field[bool] = field()
    url: field[str] = field()


class CompositionSettingsList(ListResource[M]):
    """Composition Settings records."""

    def __call__(self) -> CompositionSettingsContext[M]:
        """The Composition Settings. Sends no request."""
        return CompositionSettingsContext(self._client, {**self._path})

    get = __call__


__all__ = ["CompositionSettingsContext", "CompositionSettingsInstance", "CompositionSettingsList"]
