"""Binding records.

Generated from specs/contract/twilio_conversations_v1.json; do not edit: change the rule and run `make generate`.
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
from .....sids import AccountSid, BindingSid, CredentialSid, ISSid

ServiceBindingBindingType: TypeAlias = Literal["apn", "gcm", "fcm", "twilsock"]


class BindingContext(InstanceContext[M]):
    """One Binding."""

    _uri = Uri(
        "https://conversations.twilio.com/v1/Services/{chat_service_sid}/Bindings/{sid}",
        chat_service_sid=ISSid,
        sid=BindingSid,
    )

    @op
    def delete(self) -> Request[bool]:
        """Delete the Binding: DELETE /v1/Services/{ChatServiceSid}/Bindings/{Sid}"""
        return Request(self, "DELETE", bool)

    @op
    def fetch(self) -> Request[BindingInstance[M]]:
        """Fetch the Binding: GET /v1/Services/{ChatServiceSid}/Bindings/{Sid}"""
        return Request(self, "GET", BindingInstance)


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
    chat_service_sid: field[ISSid] = field()
    credential_sid: field[CredentialSid] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    endpoint: field[str] = field()
    identity: field[str] = field()
    binding_type: field[ServiceBindingBindingType | str] = field()
    message_types: field[list[str]] = field()
    url: field[str] = field()

    class BindingType:
        """Values of ServiceBindingBindingType."""

        APN: Final = "apn"
        GCM: Final = "gcm"
        FCM: Final = "fcm"
        TWILSOCK: Final = "twilsock"


class BindingPage(Page[M, BindingInstance[M]]):
    """One page of Binding records."""

    _record = BindingInstance
    _paging = Linked("bindings", max_size=100)


class BindingList(ListResource[M]):
    """Binding records."""

    _uri = Uri("https://conversations.twilio.com/v1/Services/{chat_service_sid}/Bindings", chat_service_sid=ISSid)

    def __call__(self, sid: BindingSid) -> BindingContext[M]:
        """The Binding with this identifier. Sends no request."""
        return BindingContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(
        self,
        binding_type: ServiceBindingBindingType | str | Sequence[ServiceBindingBindingType | str] | None = None,
        identity: str | Sequence[str] | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[BindingInstance[M]]:
        """List Binding records: GET /v1/Services/{ChatServiceSid}/Bindings

        Args:
            identity: Personal data, kept 30 days.
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 100.
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
        binding_type: ServiceBindingBindingType | str | Sequence[ServiceBindingBindingType | str] | None = None,
        identity: str | Sequence[str] | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[BindingPage[M]]:
        """Fetch one page of Binding records: GET /v1/Services/{ChatServiceSid}/Bindings

        Args:
            identity: Personal data, kept 30 days.
            page_size: Records per page: 1 to 100.
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


__all__ = ["BindingContext", "BindingInstance", "BindingList", "BindingPage", "ServiceBindingBindingType"]
