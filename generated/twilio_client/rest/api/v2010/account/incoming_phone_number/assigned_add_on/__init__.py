"""Assigned Add On records.

Generated from specs/contract/twilio_api_v2010.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from .......base.checks import matches
from .......base.deserialize import rfc2822_datetime
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
from .......base.uri import Uri
from .......base.values import Json
from .......sids import AccountSid, PhoneNumberSid, XESid

if TYPE_CHECKING:
    from .assigned_add_on_extension import AssignedAddOnExtensionList


class AssignedAddOnContext(InstanceContext[M]):
    """One Assigned Add On."""

    _uri = Uri(
        "https://api.twilio.com/2010-04-01/Accounts/{account_sid}/IncomingPhoneNumbers/{resource_sid}/AssignedAddOns/{sid}.json",
        account_sid=AccountSid,
        resource_sid=PhoneNumberSid,
        sid=XESid,
    )

    extensions: lazy[AssignedAddOnExtensionList[M]] = lazy(
        ".assigned_add_on_extension", "AssignedAddOnExtensionList", assigned_add_on_sid="sid"
    )

    @op
    def fetch(self) -> Request[AssignedAddOnInstance[M]]:
        """Fetch the Assigned Add On.

        GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{ResourceSid}/AssignedAddOns/{Sid}.json
        """
        return Request(self, "GET", AssignedAddOnInstance)

    @op
    def delete(self) -> Request[bool]:
        """Delete the Assigned Add On.

        DELETE /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{ResourceSid}/AssignedAddOns/{Sid}.json
        """
        return Request(self, "DELETE", bool)


class AssignedAddOnInstance(AssignedAddOnContext[M], InstanceResource[M]):
    """An Assigned Add On as returned by Twilio.

    Attributes:
        friendly_name: Personal data, kept 30 days.
    """

    _identity = {"sid": "sid"}
    _shown = ("sid",)
    __pii__ = personal(friendly_name=Pii(30))

    sid: field[XESid] = field()
    account_sid: field[AccountSid] = field()
    resource_sid: field[PhoneNumberSid] = field()
    friendly_name: field[str] = field()
    description: field[str] = field()
    configuration: field[Json] = field()
    unique_name: field[str] = field()
    date_created: field[datetime] = field(rfc2822_datetime)
    date_updated: field[datetime] = field(rfc2822_datetime)
    uri: field[str] = field()
    subresource_uris: field[dict[str, Json]] = field()


class AssignedAddOnPage(Page[M, AssignedAddOnInstance[M]]):
    """One page of Assigned Add On records."""

    _record = AssignedAddOnInstance
    _paging = Linked("assigned_add_ons", max_size=1000)


class AssignedAddOnList(ListResource[M]):
    """Assigned Add On records."""

    _uri = Uri(
        "https://api.twilio.com/2010-04-01/Accounts/{account_sid}/IncomingPhoneNumbers/{resource_sid}/AssignedAddOns.json",
        account_sid=AccountSid,
        resource_sid=PhoneNumberSid,
    )

    def __call__(self, sid: XESid) -> AssignedAddOnContext[M]:
        """The Assigned Add On with this identifier. Sends no request."""
        return AssignedAddOnContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[AssignedAddOnInstance[M]]:
        """List Assigned Add On records.

        GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{ResourceSid}/AssignedAddOns.json

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, AssignedAddOnPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[AssignedAddOnPage[M]]:
        """Fetch one page of Assigned Add On records.

        GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{ResourceSid}/AssignedAddOns.json

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self, "GET", AssignedAddOnPage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[AssignedAddOnPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", AssignedAddOnPage, url=target_url)

    @op
    def create(self, installed_add_on_sid: XESid) -> Request[AssignedAddOnInstance[M]]:
        """Create an Assigned Add On.

        POST /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{ResourceSid}/AssignedAddOns.json
        """
        return Request(
            self,
            "POST",
            AssignedAddOnInstance,
            form={"InstalledAddOnSid": installed_add_on_sid},
            checks=(matches(XESid, installed_add_on_sid=installed_add_on_sid),),
        )


__all__ = ["AssignedAddOnContext", "AssignedAddOnInstance", "AssignedAddOnList", "AssignedAddOnPage"]
