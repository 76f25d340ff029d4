"""Esim Profile records.

Generated from specs/contract/twilio_supersim_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final, Literal, TypeAlias

from ....base.deserialize import iso8601_datetime
from ....base.fields import field
from ....base.instance_context import InstanceContext
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import listing, op, streaming
from ....base.page import Page
from ....base.paging import Linked
from ....base.pii import Pii, personal
from ....base.request import Listing, Request
from ....base.serialize import true_or_false
from ....base.uri import Uri
from ....sids import AccountSid, EsimProfileSid, SuperSimSid

EsimProfileCallbackMethod: TypeAlias = Literal["GET", "POST"]
EsimProfileStatus: TypeAlias = Literal["new", "reserving", "available", "downloaded", "installed", "failed"]


class EsimProfileContext(InstanceContext[M]):
    """One Esim Profile."""

    _uri = Uri("https://supersim.twilio.com/v1/ESimProfiles/{sid}")

    @op
    def fetch(self) -> Request[EsimProfileInstance[M]]:
        """Fetch the Esim Profile: GET /v1/ESimProfiles/{Sid}"""
        return Request(self, "GET", EsimProfileInstance)


class EsimProfileInstance(EsimProfileContext[M], InstanceResource[M]):
    """An Esim Profile as returned by Twilio.

    Attributes:
        iccid: Personal data, kept 30 days.
    """

    _identity = {"sid": "sid"}
    _shown = ("sid", "status")
    __pii__ = personal(iccid=Pii(30))

    sid: field[EsimProfileSid] = field()
    account_sid: field[AccountSid] = field()
    iccid: field[str] = field()
    sim_sid: field[SuperSimSid] = field()
    status: field[EsimProfileStatus | str] = field()
    eid: field[str] = field()
    smdp_plus_address: field[str] = field()
    matching_id: field[str] = field()
    activation_code: field[str] = field()
    error_code: field[str] = field()
    error_message: field[str] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    url: field[str] = field()

    class Status:
        """Values of EsimProfileStatus."""

        NEW: Final = "new"
        RESERVING: Final = "reserving"
        AVAILABLE: Final = "available"
        DOWNLOADED: Final = "downloaded"
        INSTALLED: Final = "installed"
        FAILED: Final = "failed"


class EsimProfilePage(Page[M, EsimProfileInstance[M]]):
    """One page of Esim Profile records."""

    _record = EsimProfileInstance
    _paging = Linked("esim_profiles", max_size=1000)


class EsimProfileList(ListResource[M]):
    """Esim Profile records."""

    _uri = Uri("https://supersim.twilio.com/v1/ESimProfiles")

    def __call__(self, sid: str) -> EsimProfileContext[M]:
        """The Esim Profile with this identifier. Sends no request."""
        return EsimProfileContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @op
    def create(
        self,
        callback_url: str | None = None,
        callback_method: EsimProfileCallbackMethod | str | None = None,
        generate_matching_id: bool | None = None,
        eid: str | None = None,
    ) -> Request[EsimProfileInstance[M]]:
        """Create an Esim Profile: POST /v1/ESimProfiles"""
        return Request(
            self,
            "POST",
            EsimProfileInstance,
            form={
                "CallbackUrl": callback_url,
                "CallbackMethod": callback_method,
                "GenerateMatchingId": true_or_false(generate_matching_id),
                "Eid": eid,
            },
        )

    @listing
    def list(
        self,
        eid: str | None = None,
        sim_sid: str | None = None,
        status: EsimProfileStatus | str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[EsimProfileInstance[M]]:
        """List Esim Profile records: GET /v1/ESimProfiles

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(
            self,
            EsimProfilePage,
            query={"Eid": eid, "SimSid": sim_sid, "Status": status, "PageSize": page_size},
            limit=limit,
        )

    stream = streaming(list)

    @op
    def page(
        self,
        eid: str | None = None,
        sim_sid: str | None = None,
        status: EsimProfileStatus | str | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[EsimProfilePage[M]]:
        """Fetch one page of Esim Profile records: GET /v1/ESimProfiles

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            EsimProfilePage,
            query={
                "Eid": eid,
                "SimSid": sim_sid,
                "Status": status,
                "PageToken": page_token,
                "Page": page_number,
                "PageSize": page_size,
            },
        )

    @op
    def get_page(self, target_url: str) -> Request[EsimProfilePage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", EsimProfilePage, url=target_url)


__all__ = [
    "EsimProfileCallbackMethod",
    "EsimProfileContext",
    "EsimProfileInstance",
    "EsimProfileList",
    "EsimProfilePage",
    "EsimProfileStatus",
]
