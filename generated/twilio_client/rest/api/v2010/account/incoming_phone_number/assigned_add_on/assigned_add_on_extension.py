"""Assigned Add On Extension records.

Generated from specs/contract/twilio_api_v2010.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from .......base.fields import field
from .......base.instance_context import InstanceContext
from .......base.instance_resource import InstanceResource
from .......base.list_resource import ListResource
from .......base.mode import M
from .......base.operation import listing, op, streaming
from .......base.page import Page
from .......base.paging import Linked
from .......base.pii import Pii, personal
from .......base.request import Listing, Request
from .......base.uri import Uri
from .......sids import AccountSid, AddOnExtensionSid, PhoneNumberSid, XESid


class AssignedAddOnExtensionContext(InstanceContext[M]):
    """One Assigned Add On Extension."""

    _uri = Uri(
        "https://api.twilio.com/2010-04-01/Accounts/{account_sid}/IncomingPhoneNumbers/{resource_sid}/AssignedAddOns/{assigned_add_on_sid}/Extensions/{sid}.json",
        account_sid=AccountSid,
        resource_sid=PhoneNumberSid,
        assigned_add_on_sid=XESid,
        sid=AddOnExtensionSid,
    )

    @op
    def fetch(self) -> Request[AssignedAddOnExtensionInstance[M]]:
        """Fetch the Assigned Add On Extension.

        GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{ResourceSid}/AssignedAddOns/{AssignedAddOnSid}/Extensions/{Sid}.json
        """
        return Request(self, "GET", AssignedAddOnExtensionInstance)


class AssignedAddOnExtensionInstance(AssignedAddOnExtensionContext[M], InstanceResource[M]):
    """An Assigned Add On Extension as returned by Twilio.

    Attributes:
        friendly_name: Personal data, kept 30 days.
    """

    _identity = {"sid": "sid"}
    _shown = ("sid",)
    __pii__ = personal(friendly_name=Pii(30))

    sid: field[AddOnExtensionSid] = field()
    account_sid: field[AccountSid] = field()
    resource_sid: field[PhoneNumberSid] = field()
    assigned_add_on_sid: field[XESid] = field()
    friendly_name: field[str] = field()
    product_name: field[str] = field()
    unique_name: field[str] = field()
    uri: field[str] = field()
    enabled: field[bool] = field()


class AssignedAddOnExtensionPage(Page[M, AssignedAddOnExtensionInstance[M]]):
    """One page of Assigned Add On Extension records."""

    _record = AssignedAddOnExtensionInstance
    _paging = Linked("extensions", max_size=1000)


class AssignedAddOnExtensionList(ListResource[M]):
    """Assigned Add On Extension records."""

    _uri = Uri(
        "https://api.twilio.com/2010-04-01/Accounts/{account_sid}/IncomingPhoneNumbers/{resource_sid}/AssignedAddOns/{assigned_add_on_sid}/Extensions.json",
        account_sid=AccountSid,
        resource_sid=PhoneNumberSid,
        assigned_add_on_sid=XESid,
    )

    def __call__(self, sid: AddOnExtensionSid) -> AssignedAddOnExtensionContext[M]:
        """The Assigned Add On Extension with this identifier. Sends no request."""
        return AssignedAddOnExtensionContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(
        self, limit: int | None = None, page_size: int | None = None
    ) -> Listing[AssignedAddOnExtensionInstance[M]]:
        """List Assigned Add On Extension records.

        GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{ResourceSid}/AssignedAddOns/{AssignedAddOnSid}/Extensions.json

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, AssignedAddOnExtensionPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[AssignedAddOnExtensionPage[M]]:
        """Fetch one page of Assigned Add On Extension records.

        GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{ResourceSid}/AssignedAddOns/{AssignedAddOnSid}/Extensions.json

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            AssignedAddOnExtensionPage,
            query={"PageToken": page_token, "Page": page_number, "PageSize": page_size},
        )

    @op
    def get_page(self, target_url: str) -> Request[AssignedAddOnExtensionPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", AssignedAddOnExtensionPage, url=target_url)


__all__ = [
    "AssignedAddOnExtensionContext",
    "AssignedAddOnExtensionInstance",
    "AssignedAddOnExtensionList",
    "AssignedAddOnExtensionPage",
]
