"""Binding records.

Generated from specs/contract/twilio_notify_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Final, Literal, TypeAlias

from .....base.checks import matches
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
from .....base.serialize import iso8601_date as iso_date
from .....base.uri import Uri
from .....base.values import Json
from .....sids import AccountSid, BindingSid, CredentialSid, ISSid

BindingBindingType: TypeAlias = Literal["apn", "gcm", "sms", "fcm", "facebook-messenger", "alexa"]


class BindingContext(InstanceContext[M]):
    """One Binding."""

    _uri = Uri("https://notify.twilio.com/v1/Services/{service_sid}/Bindings/{sid}", service_sid=ISSid, sid=BindingSid)

    @op
    def fetch(self) -> Request[BindingInstance[M]]:
        """Fetch the Binding: GET /v1/Services/{ServiceSid}/Bindings/{Sid}"""
        return Request(self, "GET", BindingInstance)

    @op
    def delete(self) -> Request[bool]:
        """Delete the Binding: DELETE /v1/Services/{ServiceSid}/Bindings/{Sid}"""
        return Request(self, "DELETE", bool)


class BindingInstance(BindingContext[M], InstanceResource[M]):
    """A Binding as returned by Twilio.

    Attributes:
        identity: Personal data, kept 120 days.
        address: Sensitive personal data, kept 120 days.
        tags: Personal data, kept 120 days.
    """

    _identity = {"sid": "sid"}
    _shown = ("sid",)
    __pii__ = personal(identity=Pii(120), address=Pii(120, "sensitive"), tags=Pii(120))

    sid: field[BindingSid] = field()
    account_sid: field[AccountSid] = field()
    service_sid: field[ISSid] = field()
    credential_sid: field[CredentialSid] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    notification_protocol_version: field[str] = field()
    endpoint: field[str] = field()
    identity: field[str] = field()
    binding_type: field[str] = field()
    address: field[str] = field()
    tags: field[list[str]] = field()
    url: field[str] = field()
    links: field[dict[str, Json]] = field()

    class BindingType:
        """Values of BindingBindingType."""

        APN: Final = "apn"
        GCM: Final = "gcm"
        SMS: Final = "sms"
        FCM: Final = "fcm"
        FACEBOOK_MESSENGER: Final = "facebook-messenger"
        ALEXA: Final = "alexa"


class BindingPage(Page[M, BindingInstance[M]]):
    """One page of Binding records."""

    _record = BindingInstance
    _paging = Linked("bindings", max_size=1000)


class BindingList(ListResource[M]):
    """Binding records."""

    _uri = Uri("https://notify.twilio.com/v1/Services/{service_sid}/Bindings", service_sid=ISSid)

    def __call__(self, sid: BindingSid) -> BindingContext[M]:
        """The Binding with this identifier. Sends no request."""
        return BindingContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @op
    def create(
        self,
        identity: str,
        binding_type: BindingBindingType | str,
        address: str,
        tag: str | Sequence[str] | None = None,
        notification_protocol_version: str | None = None,
        credential_sid: CredentialSid | None = None,
        endpoint: str | None = None,
    ) -> Request[BindingInstance[M]]:
        """Create a Binding: POST /v1/Services/{ServiceSid}/Bindings"""
        return Request(
            self,
            "POST",
            BindingInstance,
            form={
                "Identity": identity,
                "BindingType": binding_type,
                "Address": address,
                "Tag": tag,
                "NotificationProtocolVersion": notification_protocol_version,
                "CredentialSid": credential_sid,
                "Endpoint": endpoint,
            },
            checks=(matches(CredentialSid, credential_sid=credential_sid),),
        )

    @listing
    def list(
        self,
        start_date: date | str | None = None,
        end_date: date | str | None = None,
        identity: str | Sequence[str] | None = None,
        tag: str | Sequence[str] | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[BindingInstance[M]]:
        """List Binding records: GET /v1/Services/{ServiceSid}/Bindings

        Args:
            identity: Personal data, kept 120 days.
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(
            self,
            BindingPage,
            query={
                "StartDate": iso_date(start_date),
                "EndDate": iso_date(end_date),
                "Identity": identity,
                "Tag": tag,
                "PageSize": page_size,
            },
            limit=limit,
        )

    stream = streaming(list)

    @op
    def page(
        self,
        start_date: date | str | None = None,
        end_date: date | str | None = None,
        identity: str | Sequence[str] | None = None,
        tag: str | Sequence[str] | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[BindingPage[M]]:
        """Fetch one page of Binding records: GET /v1/Services/{ServiceSid}/Bindings

        Args:
            identity: Personal data, kept 120 days.
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            BindingPage,
            query={
                "StartDate": iso_date(start_date),
                "EndDate": iso_date(end_date),
                "Identity": identity,
                "Tag": tag,
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
