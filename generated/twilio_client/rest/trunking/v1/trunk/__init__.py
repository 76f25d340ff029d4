"""Trunk records.

Generated from specs/contract/twilio_trunking_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from .....base.deserialize import iso8601_datetime
from .....base.fields import field
from .....base.instance_context import InstanceContext
from .....base.instance_resource import InstanceResource
from .....base.links import lazy
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.operation import listing, op, streaming
from .....base.page import Page
from .....base.paging import Linked
from .....base.pii import Pii, personal
from .....base.request import Listing, Request
from .....base.serialize import true_or_false
from .....base.uri import Uri
from .....base.values import Json
from .....sids import AccountSid, TrunkSid

if TYPE_CHECKING:
    from .credential_list import CredentialListList
    from .ip_access_control_list import IpAccessControlListList
    from .origination_url import OriginationUrlList
    from .phone_number import PhoneNumberList
    from .recording import RecordingList

TrunkDisasterRecoveryMethod: TypeAlias = Literal["GET", "POST"]
TrunkTransferSetting: TypeAlias = Literal["disable-all", "enable-all", "sip-only"]
TrunkTransferCallerId: TypeAlias = Literal["from-transferee", "from-transferor"]


class TrunkContext(InstanceContext[M]):
    """One Trunk."""

    _uri = Uri("https://trunking.twilio.com/v1/Trunks/{sid}", sid=TrunkSid)

    credentials_lists: lazy[CredentialListList[M]] = lazy(".credential_list", "CredentialListList", trunk_sid="sid")
    ip_access_control_lists: lazy[IpAccessControlListList[M]] = lazy(
        ".ip_access_control_list", "IpAccessControlListList", trunk_sid="sid"
    )
    origination_urls: lazy[OriginationUrlList[M]] = lazy(".origination_url", "OriginationUrlList", trunk_sid="sid")
    phone_numbers: lazy[PhoneNumberList[M]] = lazy(".phone_number", "PhoneNumberList", trunk_sid="sid")
    recordings: lazy[RecordingList[M]] = lazy(".recording", "RecordingList", trunk_sid="sid")

    @op
    def fetch(self) -> Request[TrunkInstance[M]]:
        """Fetch the Trunk: GET /v1/Trunks/{Sid}"""
        return Request(self, "GET", TrunkInstance)

    @op
    def delete(self) -> Request[bool]:
        """Delete the Trunk: DELETE /v1/Trunks/{Sid}"""
        return Request(self, "DELETE", bool)

    @op
    def update(
        self,
        friendly_name: str | None = None,
        domain_name: str | None = None,
        disaster_recovery_url: str | None = None,
        disaster_recovery_method: TrunkDisasterRecoveryMethod | str | None = None,
        transfer_mode: TrunkTransferSetting | str | None = None,
        secure: bool | None = None,
        cnam_lookup_enabled: bool | None = None,
        transfer_caller_id: TrunkTransferCallerId | str | None = None,
    ) -> Request[TrunkInstance[M]]:
        """Update the Trunk: POST /v1/Trunks/{Sid}"""
        return Request(
            self,
            "POST",
            TrunkInstance,
            form={
                "FriendlyName": friendly_name,
                "DomainName": domain_name,
                "DisasterRecoveryUrl": disaster_recovery_url,
                "DisasterRecoveryMethod": disaster_recovery_method,
                "TransferMode": transfer_mode,
                "Secure": true_or_false(secure),
                "CnamLookupEnabled": true_or_false(cnam_lookup_enabled),
                "TransferCallerId": transfer_caller_id,
            },
        )


class TrunkInstance(TrunkContext[M], InstanceResource[M]):
    """A Trunk as returned by Twilio.

    Attributes:
        disaster_recovery_url: Personal data, kept 30 days.
    """

    _identity = {"sid": "sid"}
    _shown = ("sid", "disaster_recovery_method", "transfer_mode", "transfer_caller_id")
    __pii__ = personal(disaster_recovery_url=Pii(30))

    account_sid: field[AccountSid] = field()
    domain_name: field[str] = field()
    disaster_recovery_method: field[TrunkDisasterRecoveryMethod | str] = field()
    disaster_recovery_url: field[str] = field()
    friendly_name: field[str] = field()
    secure: field[bool] = field()
    recording: field[Json] = field()
    transfer_mode: field[TrunkTransferSetting | str] = field()
    transfer_caller_id: field[TrunkTransferCallerId | str] = field()
    cnam_lookup_enabled: field[bool] = field()
    auth_type: field[str] = field()
    symmetric_rtp_enabled: field[bool] = field()
    auth_type_set: field[list[str]] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    sid: field[TrunkSid] = field()
    url: field[str] = field()
    links: field[dict[str, Json]] = field()

    class TransferSetting:
        """Values of TrunkTransferSetting."""

        DISABLE_ALL: Final = "disable-all"
        ENABLE_ALL: Final = "enable-all"
        SIP_ONLY: Final = "sip-only"

    class TransferCallerId:
        """Values of TrunkTransferCallerId."""

        FROM_TRANSFEREE: Final = "from-transferee"
        FROM_TRANSFEROR: Final = "from-transferor"


class TrunkPage(Page[M, TrunkInstance[M]]):
    """One page of Trunk records."""

    _record = TrunkInstance
    _paging = Linked("trunks", max_size=1000)


class TrunkList(ListResource[M]):
    """Trunk records."""

    _uri = Uri("https://trunking.twilio.com/v1/Trunks")

    def __call__(self, sid: TrunkSid) -> TrunkContext[M]:
        """The Trunk with this identifier. Sends no request."""
        return TrunkContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @op
    def create(
        self,
        friendly_name: str | None = None,
        domain_name: str | None = None,
        disaster_recovery_url: str | None = None,
        disaster_recovery_method: TrunkDisasterRecoveryMethod | str | None = None,
        transfer_mode: TrunkTransferSetting | str | None = None,
        secure: bool | None = None,
        cnam_lookup_enabled: bool | None = None,
        transfer_caller_id: TrunkTransferCallerId | str | None = None,
    ) -> Request[TrunkInstance[M]]:
        """Create a Trunk: POST /v1/Trunks"""
        return Request(
            self,
            "POST",
            TrunkInstance,
            form={
                "FriendlyName": friendly_name,
                "DomainName": domain_name,
                "DisasterRecoveryUrl": disaster_recovery_url,
                "DisasterRecoveryMethod": disaster_recovery_method,
                "TransferMode": transfer_mode,
                "Secure": true_or_false(secure),
                "CnamLookupEnabled": true_or_false(cnam_lookup_enabled),
                "TransferCallerId": transfer_caller_id,
            },
        )

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[TrunkInstance[M]]:
        """List Trunk records: GET /v1/Trunks

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, TrunkPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[TrunkPage[M]]:
        """Fetch one page of Trunk records: GET /v1/Trunks

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self, "GET", TrunkPage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[TrunkPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", TrunkPage, url=target_url)


__all__ = [
    "TrunkContext",
    "TrunkDisasterRecoveryMethod",
    "TrunkInstance",
    "TrunkList",
    "TrunkPage",
    "TrunkTransferCallerId",
    "TrunkTransferSetting",
]
