"""Binding records.

Generated from specs/contract/twilio_chat_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final, Literal, TypeAlias

from .....base.deserialize import iso8601_datetime
from .....base.fields import field
from .....base.instance_context import InstanceContext
from .....base.instance_resource import InstanceResource
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.operation import listing, op, streaming
from .....base.page import Page
from .....base.paging import Linked
from .....base.pii import Pii, personal
from .....base.request import Listing, Request
from .....base.uri import Uri
from .....base.values import Json
from .....sids import AccountSid, BindingSid, CredentialSid, ISSid

BindingBindingType: TypeAlias = Literal["gcm", "apn", "fcm"]


class BindingContext(InstanceContext[M]):
    """One Binding."""

    _uri = Uri("https://chat.twilio.com/v2/Services/{service_sid}/Bindings/{sid}", service_sid=ISSid, sid=BindingSid)

    @op
    def fetch(self) -> Request[BindingInstance[M]]:
        """Fetch the Binding: GET /v2/Services/{ServiceSid}/Bindings/{Sid}"""
        return Request(self, "GET", BindingInstance)

    @op
    def delete(self) -> Request[bool]:
        """Delete the Binding: DELETE /v2/Services/{ServiceSid}/Bindings/{Sid}"""
        return Request(self, "DELETE", bool)


class BindingInstance(BindingContext[M], InstanceResource[M]):
    """A Binding as returned by Twilio.

    Attributes:
        endpoint: Personal data, kept 30 days.
        identity: Personal data, kept 30 days.
    """

    _identity = {"sid": "sid"}
    _shown = ("sid", "binding_type")
    __pii__ = personal(endpoint=Pii(30), identity=Pii(30))

    sid: field[BindingSid] = field()
    account_sid: field[AccountSid] = field()
    service_sid: field[ISSid] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    endpoint: field[str] = field()
    identity: field[str] = field()
    credential_sid: field[CredentialSid] = field()
    binding_type: field[BindingBindingType | str] = field()
    message_types: field[list[str]] = field()
    url: field[str] = field()
    links: field[dict[str, Json]] = field()

    class BindingType:
        """Values of BindingBindingType."""

        GCM: Final = "gcm"
        APN: Final = "apn"
        FCM: Final = "fcm"


class BindingPage(Page[M, BindingInstance[M]]):
    """One page of Binding records."""

    _record = BindingInstance
    _paging = Linked("bindings", max_size=50)


class BindingList(ListResource[M]):
    """Binding records."""

    _uri = Uri("https://chat.twilio.com/v2/Services/{service_sid}/Bindings", service_sid=ISSid)

    def __call__(self, sid: BindingSid) -> BindingContext[M]:
        """The Binding with this identifier. Sends no request."""
        return BindingContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(
        self,
        binding_type: BindingBindingType | str | Sequence[BindingBindingType | str] | None = None,
        identity: str | Sequence[str] | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[BindingInstance[M]]:
        """List Binding records: GET /v2/Services/{ServiceSid}/Bindings

        Args:
            identity: Personal data, kept 30 days.
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 50.
        """
        return Listing(
            self,
            BindingPage,
            query={"BindingType": binding_type, "Identity": identity, "PageSize": page_size},
            limit=limit,
        )

    stream = streaming(list)

    @op
    def page(
        self,
        binding_type: BindingBindingType | str | Sequence[BindingBindingType | str] | None = None,
        identity: str | Sequence[str] | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[BindingPage[M]]:
        """Fetch one page of Binding records: GET /v2/Services/{ServiceSid}/Bindings

        Args:
            identity: Personal data, kept 30 days.
            page_size: Records per page: 1 to 50.
        """
        return Request(
            self,
            "GET",
            BindingPage,
            query={
                "BindingType": binding_type,
                "Identity": identity,
                "PageToken": page_token,
                "Page": page_number,
                "PageSize": page_size,
            },
        )

    @op
    def get_page(self, target_url: str) -> Request[BindingPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", BindingPage, url=target_url)


__all__ = ["BindingBindingType", "BindingContext", "BindingInstance", "BindingList", "BindingPage"]
