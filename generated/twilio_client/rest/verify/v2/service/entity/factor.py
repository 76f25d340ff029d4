"""Factor records.

Generated from specs/contract/twilio_verify_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final, Literal, TypeAlias

from ......base.deserialize import iso8601_datetime
from ......base.fields import field
from ......base.instance_context import InstanceContext
from ......base.instance_resource import InstanceResource
from ......base.list_resource import ListResource
from ......base.mode import M
from ......base.operation import listing, op, streaming
from ......base.page import Page
from ......base.paging import Linked
from ......base.pii import Pii, personal
from ......base.request import Listing, Request
from ......base.uri import Uri
from ......base.values import Json
from ......sids import AccountSid, EntitySid, FactorSid, VerifyServiceSid

FactorTotpAlgorithms: TypeAlias = Literal["sha1", "sha256", "sha512"]
FactorFactorStatuses: TypeAlias = Literal["unverified", "verified"]
FactorFactorTypes: TypeAlias = Literal["push", "totp", "passkeys"]


class FactorContext(InstanceContext[M]):
    """One Factor."""

    _uri = Uri(
        "https://verify.twilio.com/v2/Services/{service_sid}/Entities/{identity}/Factors/{sid}",
        service_sid=VerifyServiceSid,
        sid=FactorSid,
    )

    @op
    def delete(self) -> Request[bool]:
        """Delete the Factor: DELETE /v2/Services/{ServiceSid}/Entities/{Identity}/Factors/{Sid}"""
        return Request(self, "DELETE", bool)

    @op
    def fetch(self) -> Request[FactorInstance[M]]:
        """Fetch the Factor: GET /v2/Services/{ServiceSid}/Entities/{Identity}/Factors/{Sid}"""
        return Request(self, "GET", FactorInstance)

    @op
    def update(
        self,
        auth_payload: str | None = None,
        friendly_name: str | None = None,
        config_notification_token: str | None = None,
        config_sdk_version: str | None = None,
        config_time_step: int | None = None,
        config_skew: int | None = None,
        config_code_length: int | None = None,
        config_alg: FactorTotpAlgorithms | str | None = None,
        config_notification_platform: str | None = None,
    ) -> Request[FactorInstance[M]]:
        """Update the Factor: POST /v2/Services/{ServiceSid}/Entities/{Identity}/Factors/{Sid}"""
        return Request(
            self,
            "POST",
            FactorInstance,
            form={
                "AuthPayload": auth_payload,
                "FriendlyName": friendly_name,
                "Config.NotificationToken": config_notification_token,
                "Config.SdkVersion": config_sdk_version,
                "Config.TimeStep": config_time_step,
                "Config.Skew": config_skew,
                "Config.CodeLength": config_code_length,
                "Config.Alg": config_alg,
                "Config.NotificationPlatform": config_notification_platform,
            },
        )


class FactorInstance(FactorContext[M], InstanceResource[M]):
    """A Factor as returned by Twilio.

    Attributes:
        identity: Personal data, kept 30 days.
        metadata: Personal data, kept 30 days.
    """

    _identity = {"sid": "sid"}
    _shown = ("sid", "status", "factor_type")
    __pii__ = personal(identity=Pii(30), metadata=Pii(30))

    sid: field[FactorSid] = field()
    account_sid: field[AccountSid] = field()
    service_sid: field[VerifyServiceSid] = field()
    entity_sid: field[EntitySid] = field()
    identity: field[str] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    friendly_name: field[str] = field()
    status: field[FactorFactorStatuses | str] = field()
    factor_type: field[FactorFactorTypes | str] = field()
    config: field[Json] = field()
    metadata: field[Json] = field()
    url: field[str] = field()

    class TotpAlgorithms:
        """Values of FactorTotpAlgorithms."""

        SHA1: Final = "sha1"
        SHA256: Final = "sha256"
        SHA512: Final = "sha512"

    class FactorStatuses:
        """Values of FactorFactorStatuses."""

        UNVERIFIED: Final = "unverified"
        VERIFIED: Final = "verified"

    class FactorTypes:
        """Values of FactorFactorTypes."""

        PUSH: Final = "push"
        TOTP: Final = "totp"
        PASSKEYS: Final = "passkeys"


class FactorPage(Page[M, FactorInstance[M]]):
    """One page of Factor records."""

    _record = FactorInstance
    _paging = Linked("factors", max_size=1000)


class FactorList(ListResource[M]):
    """Factor records."""

    _uri = Uri(
        "https://verify.twilio.com/v2/Services/{service_sid}/Entities/{identity}/Factors", service_sid=VerifyServiceSid
    )

    def __call__(self, sid: FactorSid) -> FactorContext[M]:
        """The Factor with this identifier. Sends no request."""
        return FactorContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[FactorInstance[M]]:
        """List Factor records: GET /v2/Services/{ServiceSid}/Entities/{Identity}/Factors

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, FactorPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[FactorPage[M]]:
        """Fetch one page of Factor records: GET /v2/Services/{ServiceSid}/Entities/{Identity}/Factors

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self, "GET", FactorPage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[FactorPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", FactorPage, url=target_url)


__all__ = [
    "FactorContext",
    "FactorFactorStatuses",
    "FactorFactorTypes",
    "FactorInstance",
    "FactorList",
    "FactorPage",
    "FactorTotpAlgorithms",
]
