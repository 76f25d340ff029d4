"""Account records.

Generated from specs/contract/twilio_iam_organizations.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import Literal, TypeAlias

from .....base.deserialize import iso8601_datetime
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
from .....sids import OrganizationSid, UnanchoredAccountSid, UnanchoredUserSid

AccountStatus: TypeAlias = Literal["active", "suspended", "pending_closure", "closed"]


class AccountContext(InstanceContext[M]):
    """One Account."""

    _uri = Uri(
        "https://preview-iam.twilio.com/Organizations/{organization_sid}/Accounts/{account_sid}",
        organization_sid=OrganizationSid,
        account_sid=UnanchoredAccountSid,
    )

    @op
    def fetch(self) -> Request[AccountInstance[M]]:
        """Fetch the Account: GET /Organizations/{OrganizationSid}/Accounts/{AccountSid}"""
        return Request(self, "GET", AccountInstance, security="oauth2")


class AccountInstance(AccountContext[M], InstanceResource[M]):
    """An Account as returned by Twilio."""

    _identity = {"account_sid": "account_sid"}
    _shown = ("account_sid", "status")

    account_sid: field[UnanchoredAccountSid] = field()
    friendly_name: field[str] = field()
    status: field[AccountStatus | str] = field()
    owner_sid: field[UnanchoredUserSid] = field()
    date_created: field[datetime] = field(iso8601_datetime)


class AccountPage(Page[M, AccountInstance[M]]):
    """One page of Account records."""

    _record = AccountInstance
    _paging = Linked("content", max_size=100)


class AccountList(ListResource[M]):
    """Account records."""

    _uri = Uri(
        "https://preview-iam.twilio.com/Organizations/{organization_sid}/Accounts", organization_sid=OrganizationSid
    )

    def __call__(self, account_sid: UnanchoredAccountSid) -> AccountContext[M]:
        """The Account with this identifier. Sends no request."""
        return AccountContext(self._client, {**self._path, "account_sid": account_sid})

    get = __call__

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[AccountInstance[M]]:
        """List Account records: GET /Organizations/{OrganizationSid}/Accounts

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 100; default 50.
        """
        return Listing(self, AccountPage, query={"PageSize": page_size}, security="oauth2", limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[AccountPage[M]]:
        """Fetch one page of Account records: GET /Organizations/{OrganizationSid}/Accounts

        Args:
            page_size: Records per page: 1 to 100; default 50.
        """
        return Request(
            self,
            "GET",
            AccountPage,
            query={"PageToken": page_token, "Page": page_number, "PageSize": page_size},
            security="oauth2",
        )

    @op
    def get_page(self, target_url: str) -> Request[AccountPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", AccountPage, url=target_url)


__all__ = ["AccountContext", "AccountInstance", "AccountList", "AccountPage", "AccountStatus"]
