"""Authorized Connect App records.

Generated from specs/contract/twilio_api_v2010.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from .....base.fields import field
from .....base.instance_context import InstanceContext
from .....base.instance_resource import InstanceResource
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.operation import listing, op, streaming
from .....base.page import Page
from .....base.paging import Linked
from .....base.request import Listing, Request
from .....base.uri import Uri
from .....sids import AccountSid, ConnectAppSid

AuthorizedConnectAppPermission: TypeAlias = Literal["get-all", "post-all"]


class AuthorizedConnectAppContext(InstanceContext[M]):
    """One Authorized Connect App."""

    _uri = Uri(
        "https://api.twilio.com/2010-04-01/Accounts/{account_sid}/AuthorizedConnectApps/{connect_app_sid}.json",
        account_sid=AccountSid,
        connect_app_sid=ConnectAppSid,
    )

    @op
    def fetch(self) -> Request[AuthorizedConnectAppInstance[M]]:
        """Fetch the Authorized Connect App.

        GET /2010-04-01/Accounts/{AccountSid}/AuthorizedConnectApps/{ConnectAppSid}.json
        """
        return Request(self, "GET", AuthorizedConnectAppInstance)


class AuthorizedConnectAppInstance(AuthorizedConnectAppContext[M], InstanceResource[M]):
    """An Authorized Connect App as returned by Twilio."""

    _identity = {"connect_app_sid": "connect_app_sid"}
    _shown = ("connect_app_sid",)

    account_sid: field[AccountSid] = field()
    connect_app_company_name: field[str] = field()
    connect_app_description: field[str] = field()
    connect_app_friendly_name: field[str] = field()
    connect_app_homepage_url: field[str] = field()
    connect_app_sid: field[ConnectAppSid] = field()
    permissions: field[list[AuthorizedConnectAppPermission | str]] = field()
    uri: field[str] = field()

    class Permission:
        """Values of AuthorizedConnectAppPermission."""

        GET_ALL: Final = "get-all"
        POST_ALL: Final = "post-all"


class AuthorizedConnectAppPage(Page[M, AuthorizedConnectAppInstance[M]]):
    """One page of Authorized Connect App records."""

    _record = AuthorizedConnectAppInstance
    _paging = Linked("authorized_connect_apps", max_size=1000)


class AuthorizedConnectAppList(ListResource[M]):
    """Authorized Connect App records."""

    _uri = Uri(
        "https://api.twilio.com/2010-04-01/Accounts/{account_sid}/AuthorizedConnectApps.json", account_sid=AccountSid
    )

    def __call__(self, connect_app_sid: ConnectAppSid) -> AuthorizedConnectAppContext[M]:
        """The Authorized Connect App with this identifier. Sends no request."""
        return AuthorizedConnectAppContext(self._client, {**self._path, "connect_app_sid": connect_app_sid})

    get = __call__

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[AuthorizedConnectAppInstance[M]]:
        """List Authorized Connect App records: GET /2010-04-01/Accounts/{AccountSid}/AuthorizedConnectApps.json

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, AuthorizedConnectAppPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[AuthorizedConnectAppPage[M]]:
        """Fetch one page of Authorized Connect App records.

        GET /2010-04-01/Accounts/{AccountSid}/AuthorizedConnectApps.json

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            AuthorizedConnectAppPage,
            query={"PageToken": page_token, "Page": page_number, "PageSize": page_size},
        )

    @op
    def get_page(self, target_url: str) -> Request[AuthorizedConnectAppPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", AuthorizedConnectAppPage, url=target_url)


__all__ = [
    "AuthorizedConnectAppContext",
    "AuthorizedConnectAppInstance",
    "AuthorizedConnectAppList",
    "AuthorizedConnectAppPage",
    "AuthorizedConnectAppPermission",
]
