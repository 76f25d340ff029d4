"""User Binding records.

Generated from specs/contract/twilio_ip_messaging_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Sequence
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
from ......base.request import Listing, Request
from ......base.uri import Uri
from ......sids import AccountSid, BindingSid, CredentialSid, ISSid, UserSid

UserBindingBindingType: TypeAlias = Literal["gcm", "apn", "fcm"]


class UserBindingContext(InstanceContext[M]):
    """One User Binding."""

    _uri = Uri(
        "https://ip-messaging.twilio.com/v2/Services/{service_sid}/Users/{user_sid}/Bindings/{sid}",
        service_sid=ISSid,
        sid=BindingSid,
    )

    @op
    def fetch(self) -> Request[UserBindingInstance[M]]:
        """Fetch the User Binding: GET /v2/Services/{ServiceSid}/Users/{UserSid}/Bindings/{Sid}"""
        return Request(self, "GET", UserBindingInstance)

    @op
    def delete(self) -> Request[bool]:
        """Delete the User Binding: DELETE /v2/Services/{ServiceSid}/Users/{UserSid}/Bindings/{Sid}"""
        return Request(self, "DELETE", bool)


class UserBindingInstance(UserBindingContext[M], InstanceResource[M]):
    """A User Binding as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid", "binding_type")

    sid: field[BindingSid] = field()
    account_sid: field[AccountSid] = field()
    service_sid: field[ISSid] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    endpoint: field[str] = field()
    identity: field[str] = field()
    user_sid: field[UserSid] = field()
    credential_sid: field[CredentialSid] = field()
    binding_type: field[UserBindingBindingType | str] = field()
    message_types: field[list[str]] = field()
    url: field[str] = field()

    class BindingType:
        """Values of UserBindingBindingType."""

        GCM: Final = "gcm"
        APN: Final = "apn"
        FCM: Final = "fcm"


class UserBindingPage(Page[M, UserBindingInstance[M]]):
    """One page of User Binding records."""

    _record = UserBindingInstance
    _paging = Linked("bindings", max_size=50)


class UserBindingList(ListResource[M]):
    """User Binding records."""

    _uri = Uri("https://ip-messaging.twilio.com/v2/Services/{service_sid}/Users/{user_sid}/Bindings", service_sid=ISSid)

    def __call__(self, sid: BindingSid) -> UserBindingContext[M]:
        """The User Binding with this identifier. Sends no request."""
        return UserBindingContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(
        self,
        binding_type: UserBindingBindingType | str | Sequence[UserBindingBindingType | str] | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[UserBindingInstance[M]]:
        """List User Binding records: GET /v2/Services/{ServiceSid}/Users/{UserSid}/Bindings

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 50.
        """
        return Listing(self, UserBindingPage, query={"BindingType": binding_type, "PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self,
        binding_type: UserBindingBindingType | str | Sequence[UserBindingBindingType | str] | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[UserBindingPage[M]]:
        """Fetch one page of User Binding records: GET /v2/Services/{ServiceSid}/Users/{UserSid}/Bindings

        Args:
            page_size: Records per page: 1 to 50.
        """
        return Request(
            self,
            "GET",
            UserBindingPage,
            query={"BindingType": binding_type, "PageToken": page_token, "Page": page_number, "PageSize": page_size},
        )

    @op
    def get_page(self, target_url: str) -> Request[UserBindingPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", UserBindingPage, url=target_url)


__all__ = ["UserBindingBindingType", "UserBindingContext", "UserBindingInstance", "UserBindingList", "UserBindingPage"]
