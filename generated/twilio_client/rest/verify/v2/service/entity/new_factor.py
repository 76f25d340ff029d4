"""New Factor records.

Generated from specs/contract/twilio_verify_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final, Literal, TypeAlias

from ......base.deserialize import iso8601_datetime
from ......base.fields import field
from ......base.instance_resource import InstanceResource
from ......base.list_resource import ListResource
from ......base.mode import M
from ......base.operation import op
from ......base.pii import Pii, personal
from ......base.request import Request
from ......base.serialize import json_text
from ......base.uri import Uri
from ......base.values import Json
from ......sids import AccountSid, EntitySid, FactorSid, VerifyServiceSid

NewFactorFactorTypes: TypeAlias = Literal["push", "totp", "passkeys"]
NewFactorNotificationPlatforms: TypeAlias = Literal["apn", "fcm", "none"]
NewFactorTotpAlgorithms: TypeAlias = Literal["sha1", "sha256", "sha512"]
NewFactorFactorStatuses: TypeAlias = Literal["unverified", "verified"]


class NewFactorInstance(InstanceResource[M]):
    """A New Factor as returned by Twilio.

    Attributes:
        identity: Personal data, kept 30 days.
        metadata: Personal data, kept 30 days.
    """

    _shown = ("status", "factor_type")
    __pii__ = personal(identity=Pii(30), metadata=Pii(30))

    sid: field[FactorSid] = field()
    account_sid: field[AccountSid] = field()
    service_sid: field[VerifyServiceSid] = field()
    entity_sid: field[EntitySid] = field()
    identity: field[str] = field()
    binding: field[Json] = field()
    options: field[Json] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    friendly_name: field[str] = field()
    status: field[NewFactorFactorStatuses | str] = field()
    factor_type: field[NewFactorFactorTypes | str] = field()
    config: field[Json] = field()
    metadata: field[Json] = field()
    url: field[str] = field()

    class FactorTypes:
        """Values of NewFactorFactorTypes."""

        PUSH: Final = "push"
        TOTP: Final = "totp"
        PASSKEYS: Final = "passkeys"

    class NotificationPlatforms:
        """Values of NewFactorNotificationPlatforms."""

        APN: Final = "apn"
        FCM: Final = "fcm"
        NONE: Final = "none"

    class TotpAlgorithms:
        """Values of NewFactorTotpAlgorithms."""

        SHA1: Final = "sha1"
        SHA256: Final = "sha256"
        SHA512: Final = "sha512"

    class FactorStatuses:
        """Values of NewFactorFactorStatuses."""

        UNVERIFIED: Final = "unverified"
        VERIFIED: Final = "verified"


class NewFactorList(ListResource[M]):
    """New Factor records."""

    _uri = Uri(
        "https://verify.twilio.com/v2/Services/{service_sid}/Entities/{identity}/Factors", service_sid=VerifyServiceSid
    )

    @op
    def create(
        self,
        friendly_name: str,
        factor_type: NewFactorFactorTypes | str,
        binding_alg: str | None = None,
        binding_public_key: str | None = None,
        config_app_id: str | None = None,
        config_notification_platform: NewFactorNotificationPlatforms | str | None = None,
        config_notification_token: str | None = None,
        config_sdk_version: str | None = None,
        binding_secret: str | None = None,
        config_time_step: int | None = None,
        config_skew: int | None = None,
        config_code_length: int | None = None,
        config_alg: NewFactorTotpAlgorithms | str | None = None,
        metadata: object | None = None,
    ) -> Request[NewFactorInstance[M]]:
        """Create a New Factor: POST /v2/Services/{ServiceSid}/Entities/{Identity}/Factors"""
        return Request(
            self,
            "POST",
            NewFactorInstance,
            form={
                "FriendlyName": friendly_name,
                "FactorType": factor_type,
                "Binding.Alg": binding_alg,
                "Binding.PublicKey": binding_public_key,
                "Config.AppId": config_app_id,
                "Config.NotificationPlatform": config_notification_platform,
                "Config.NotificationToken": config_notification_token,
                "Config.SdkVersion": config_sdk_version,
                "Binding.Secret": binding_secret,
                "Config.TimeStep": config_time_step,
                "Config.Skew": config_skew,
                "Config.CodeLength": config_code_length,
                "Config.Alg": config_alg,
                "Metadata": json_text(metadata, "metadata"),
            },
        )


__all__ = [
    "NewFactorFactorStatuses",
    "NewFactorFactorTypes",
    "NewFactorInstance",
    "NewFactorList",
    "NewFactorNotificationPlatforms",
    "NewFactorTotpAlgorithms",
]
