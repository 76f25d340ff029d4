"""Challenge records.

Generated from specs/contract/twilio_verify_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from .......base.checks import matches
from .......base.deserialize import iso8601_datetime
from .......base.fields import field
from .......base.instance_context import InstanceContext
from .......base.instance_resource import InstanceResource
from .......base.links import lazy
from .......base.list_resource import ListResource
from .......base.mode import M
from .......base.operation import listing, op, streaming
from .......base.page import Page
from .......base.paging import Linked
from .......base.pii import Pii, personal
from .......base.request import Listing, Request
from .......base.serialize import json_text
from .......base.uri import Uri
from .......base.values import Json
from .......sids import AccountSid, ChallengeSid, EntitySid, FactorSid, VerifyServiceSid

if TYPE_CHECKING:
    from .notification import NotificationList

ChallengeChallengeStatuses: TypeAlias = Literal["pending", "expired", "approved", "denied"]
ChallengeListOrders: TypeAlias = Literal["asc", "desc"]
ChallengeChallengeReasons: TypeAlias = Literal["none", "not_needed", "not_requested"]
ChallengeFactorTypes: TypeAlias = Literal["push", "totp", "passkeys"]


class ChallengeContext(InstanceContext[M]):
    """One Challenge."""

    _uri = Uri(
        "https://verify.twilio.com/v2/Services/{service_sid}/Entities/{identity}/Challenges/{sid}",
        service_sid=VerifyServiceSid,
        sid=ChallengeSid,
    )

    notifications: lazy[NotificationList[M]] = lazy(".notification", "NotificationList", challenge_sid="sid")

    @op
    def fetch(self) -> Request[ChallengeInstance[M]]:
        """Fetch the Challenge: GET /v2/Services/{ServiceSid}/Entities/{Identity}/Challenges/{Sid}"""
        return Request(self, "GET", ChallengeInstance)

    @op
    def update(self, auth_payload: str | None = None, metadata: object | None = None) -> Request[ChallengeInstance[M]]:
        """Update the Challenge: POST /v2/Services/{ServiceSid}/Entities/{Identity}/Challenges/{Sid}"""
        return Request(
            self,
            "POST",
            ChallengeInstance,
            form={"AuthPayload": auth_payload, "Metadata": json_text(metadata, "metadata")},
        )


class ChallengeInstance(ChallengeContext[M], InstanceResource[M]):
    """A Challenge as returned by Twilio.

    Attributes:
        identity: Personal data, kept 30 days.
        details: Personal data, kept 30 days.
        hidden_details: Personal data, kept 30 days.
        metadata: Personal data, kept 30 days.
    """

    _identity = {"sid": "sid"}
    _shown = ("sid", "status", "responded_reason", "factor_type")
    __pii__ = personal(identity=Pii(30), details=Pii(30), hidden_details=Pii(30), metadata=Pii(30))

    sid: field[ChallengeSid] = field()
    account_sid: field[AccountSid] = field()
    service_sid: field[VerifyServiceSid] = field()
    entity_sid: field[EntitySid] = field()
    identity: field[str] = field()
    factor_sid: field[FactorSid] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    date_responded: field[datetime] = field(iso8601_datetime)
    expiration_date: field[datetime] = field(iso8601_datetime)
    status: field[ChallengeChallengeStatuses | str] = field()
    responded_reason: field[ChallengeChallengeReasons | str] = field()
    details: field[Json] = field()
    hidden_details: field[Json] = field()
    metadata: field[Json] = field()
    factor_type: field[ChallengeFactorTypes | str] = field()
    url: field[str] = field()
    links: field[dict[str, Json]] = field()

    class ChallengeStatuses:
        """Values of ChallengeChallengeStatuses."""

        PENDING: Final = "pending"
        EXPIRED: Final = "expired"
        APPROVED: Final = "approved"
        DENIED: Final = "denied"

    class ListOrders:
        """Values of ChallengeListOrders."""

        ASC: Final = "asc"
        DESC: Final = "desc"

    class ChallengeReasons:
        """Values of ChallengeChallengeReasons."""

        NONE: Final = "none"
        NOT_NEEDED: Final = "not_needed"
        NOT_REQUESTED: Final = "not_requested"

    class FactorTypes:
        """Values of ChallengeFactorTypes."""

        PUSH: Final = "push"
        TOTP: Final = "totp"
        PASSKEYS: Final = "passkeys"


class ChallengePage(Page[M, ChallengeInstance[M]]):
    """One page of Challenge records."""

    _record = ChallengeInstance
    _paging = Linked("challenges", max_size=1000)


class ChallengeList(ListResource[M]):
    """Challenge records."""

    _uri = Uri(
        "https://verify.twilio.com/v2/Services/{service_sid}/Entities/{identity}/Challenges",
        service_sid=VerifyServiceSid,
    )

    def __call__(self, sid: ChallengeSid) -> ChallengeContext[M]:
        """The Challenge with this identifier. Sends no request."""
        return ChallengeContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @op
    def create(
        self,
        factor_sid: FactorSid,
        expiration_date: datetime | date | str | None = None,
        details_message: str | None = None,
        details_fields: object | Sequence[object] | None = None,
        hidden_details: object | None = None,
        auth_payload: str | None = None,
    ) -> Request[ChallengeInstance[M]]:
        """Create a Challenge: POST /v2/Services/{ServiceSid}/Entities/{Identity}/Challenges"""
        return Request(
            self,
            "POST",
            ChallengeInstance,
            form={
                "FactorSid": factor_sid,
                "ExpirationDate": expiration_date,
                "Details.Message": details_message,
                "Details.Fields": details_fields,
                "HiddenDetails": json_text(hidden_details, "hidden_details"),
                "AuthPayload": auth_payload,
            },
            checks=(matches(FactorSid, factor_sid=factor_sid),),
        )

    @listing
    def list(
        self,
        factor_sid: FactorSid | None = None,
        status: ChallengeChallengeStatuses | str | None = None,
        order: ChallengeListOrders | str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[ChallengeInstance[M]]:
        """List Challenge records: GET /v2/Services/{ServiceSid}/Entities/{Identity}/Challenges

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(
            self,
            ChallengePage,
            query={"FactorSid": factor_sid, "Status": status, "Order": order, "PageSize": page_size},
            limit=limit,
            checks=(matches(FactorSid, factor_sid=factor_sid),),
        )

    stream = streaming(list)

    @op
    def page(
        self,
        factor_sid: FactorSid | None = None,
        status: ChallengeChallengeStatuses | str | None = None,
        order: ChallengeListOrders | str | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[ChallengePage[M]]:
        """Fetch one page of Challenge records: GET /v2/Services/{ServiceSid}/Entities/{Identity}/Challenges

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            ChallengePage,
            query={
                "FactorSid": factor_sid,
                "Status": status,
                "Order": order,
                "PageToken": page_token,
                "Page": page_number,
                "PageSize": page_size,
            },
            checks=(matches(FactorSid, factor_sid=factor_sid),),
        )

    @op
    def get_page(self, target_url: str) -> Request[ChallengePage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", ChallengePage, url=target_url)


__all__ = [
    "ChallengeChallengeReasons",
    "ChallengeChallengeStatuses",
    "ChallengeContext",
    "ChallengeFactorTypes",
    "ChallengeInstance",
    "ChallengeList",
    "ChallengeListOrders",
    "ChallengePage",
]
