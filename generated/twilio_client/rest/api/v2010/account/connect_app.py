"""Connect App records.

Generated from specs/contract/twilio_api_v2010.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Literal, TypeAlias

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
from .....sids import AccountSid, ConnectAppSid

ConnectAppDeauthorizeCallbackMethod: TypeAlias = Literal["GET", "POST"]
ConnectAppPermission: TypeAlias = Literal["get-all", "post-all"]


class ConnectAppContext(InstanceContext[M]):
    """One Connect App."""

    _uri = Uri(
        "https://api.twilio.com/2010-04-01/Accounts/{account_sid}/ConnectApps/{sid}.json",
        account_sid=AccountSid,
        sid=ConnectAppSid,
    )

    @op
    def fetch(self) -> Request[ConnectAppInstance[M]]:
        """Fetch the Connect App: GET /2010-04-01/Accounts/{AccountSid}/ConnectApps/{Sid}.json"""
        return Request(self, "GET", ConnectAppInstance)

    @op
    def update(
        self,
        authorize_redirect_url: str | None = None,
        company_name: str | None = None,
        deauthorize_callback_method: ConnectAppDeauthorizeCallbackMethod | str | None = None,
        deauthorize_callback_url: str | None = None,
        description: str | None = None,
        friendly_name: str | None = None,
        homepage_url: str | None = None,
        permissions: ConnectAppPermission | str | Sequence[ConnectAppPermission | str] | None = None,
    ) -> Request[ConnectAppInstance[M]]:
        """Update the Connect App: POST /2010-04-01/Accounts/{AccountSid}/ConnectApps/{Sid}.json"""
        return Request(
            self,
            "POST",
            ConnectAppInstance,
            form={
                "AuthorizeRedirectUrl": authorize_redirect_url,
                "CompanyName": company_name,
                "DeauthorizeCallbackMethod": deauthorize_callback_method,
                "DeauthorizeCallbackUrl": deauthorize_callback_url,
                "Description": description,
                "FriendlyName": friendly_name,
                "HomepageUrl": homepage_url,
                "Permissions": permissions,
            },
        )

    @op
    def delete(self) -> Request[bool]:
        """Delete the Connect App: DELETE /2010-04-01/Accounts/{AccountSid}/ConnectApps/{Sid}.json"""
        return Request(self, "DELETE", bool)


class ConnectAppInstance(ConnectAppContext[M], InstanceResource[M]):
    """A Connect App as returned by Twilio.

    Attributes:
        authorize_redirect_url: Personal data, kept 30 days.
        company_name: Personal data, kept 30 days.
        deauthorize_callback_url: Personal data, kept 30 days.
        description: Personal data, kept 30 days.
        friendly_name: Personal data, kept 30 days.
        homepage_url: Personal data, kept 30 days.
    """

    _identity = {"sid": "sid"}
    _shown = ("sid", "deauthorize_callback_method")
    __pii__ = personal(
        authorize_redirect_url=Pii(30),
        company_name=Pii(30),
        deauthorize_callback_url=Pii(30),
        description=Pii(30),
        friendly_name=Pii(30),
        homepage_url=Pii(30),
    )

    account_sid: field[AccountSid] = field()
    authorize_redirect_url: field[str] = field()
    company_name: field[str] = field()
    deauthorize_callback_method: field[ConnectAppDeauthorizeCallbackMethod | str] = field()
    deauthorize_callback_url: field[str] = field()
    description: field[str] = field()
    friendly_name: field[str] = field()
    homepage_url: field[str] = field()
    permissions: field[list[ConnectAppPermission | str]] = field()
    sid: field[ConnectAppSid] = field()
    uri: field[str] = field()

    class Permission:
        """Values of ConnectAppPermission."""

        GET_ALL: Final = "get-all"
        POST_ALL: Final = "post-all"


class ConnectAppPage(Page[M, ConnectAppInstance[M]]):
    """One page of Connect App records."""

    _record = ConnectAppInstance
    _paging = Linked("connect_apps", max_size=1000)


class ConnectAppList(ListResource[M]):
    """Connect App records."""

    _uri = Uri("https://api.twilio.com/2010-04-01/Accounts/{account_sid}/ConnectApps.json", account_sid=AccountSid)

    def __call__(self, sid: ConnectAppSid) -> ConnectAppContext[M]:
        """The Connect App with this identifier. Sends no request."""
        return ConnectAppContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[ConnectAppInstance[M]]:
        """List Connect App records: GET /2010-04-01/Accounts/{AccountSid}/ConnectApps.json

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, ConnectAppPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[ConnectAppPage[M]]:
        """Fetch one page of Connect App records: GET /2010-04-01/Accounts/{AccountSid}/ConnectApps.json

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self, "GET", ConnectAppPage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[ConnectAppPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", ConnectAppPage, url=target_url)


__all__ = [
    "ConnectAppContext",
    "ConnectAppDeauthorizeCallbackMethod",
    "ConnectAppInstance",
    "ConnectAppList",
    "ConnectAppPage",
    "ConnectAppPermission",
]
