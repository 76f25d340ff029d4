"""Available Phone Number Country records.

Generated from specs/contract/twilio_api_v2010.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ......base.fields import field
from ......base.instance_context import InstanceContext
from ......base.instance_resource import InstanceResource
from ......base.links import lazy
from ......base.list_resource import ListResource
from ......base.mode import M
from ......base.operation import listing, op, streaming
from ......base.page import Page
from ......base.paging import Single
from ......base.request import Listing, Request
from ......base.uri import Uri
from ......base.values import Json
from ......sids import AccountSid

if TYPE_CHECKING:
    from .local import LocalList
    from .machine_to_machine import MachineToMachineList
    from .mobile import MobileList
    from .national import NationalList
    from .shared_cost import SharedCostList
    from .toll_free import TollFreeList
    from .voip import VoipList


class AvailablePhoneNumberCountryContext(InstanceContext[M]):
    """One Available Phone Number Country."""

    _uri = Uri(
        "https://api.twilio.com/2010-04-01/Accounts/{account_sid}/AvailablePhoneNumbers/{country_code}.json",
        account_sid=AccountSid,
    )

    local: lazy[LocalList[M]] = lazy(".local", "LocalList")
    machine_to_machine: lazy[MachineToMachineList[M]] = lazy(".machine_to_machine", "MachineToMachineList")
    mobile: lazy[MobileList[M]] = lazy(".mobile", "MobileList")
    national: lazy[NationalList[M]] = lazy(".national", "NationalList")
    shared_cost: lazy[SharedCostList[M]] = lazy(".shared_cost", "SharedCostList")
    toll_free: lazy[TollFreeList[M]] = lazy(".toll_free", "TollFreeList")
    voip: lazy[VoipList[M]] = lazy(".voip", "VoipList")

    @op
    def fetch(self) -> Request[AvailablePhoneNumberCountryInstance[M]]:
        """Fetch the Available Phone Number Country.

        GET /2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}.json
        """
        return Request(self, "GET", AvailablePhoneNumberCountryInstance)


class AvailablePhoneNumberCountryInstance(AvailablePhoneNumberCountryContext[M], InstanceResource[M]):
    """An Available Phone Number Country as returned by Twilio."""

    _identity = {"country_code": "country_code"}
    _shown = ("country_code",)

    country_code: field[str] = field()
    country: field[str] = field()
    uri: field[str] = field()
    beta: field[bool] = field()
    subresource_uris: field[dict[str, Json]] = field()


class AvailablePhoneNumberCountryPage(Page[M, AvailablePhoneNumberCountryInstance[M]]):
    """One page of Available Phone Number Country records."""

    _record = AvailablePhoneNumberCountryInstance
    _paging = Single("countries", max_size=1000)


class AvailablePhoneNumberCountryList(ListResource[M]):
    """Available Phone Number Country records."""

    _uri = Uri(
        "https://api.twilio.com/2010-04-01/Accounts/{account_sid}/AvailablePhoneNumbers.json", account_sid=AccountSid
    )

    def __call__(self, country_code: str) -> AvailablePhoneNumberCountryContext[M]:
        """The Available Phone Number Country with this identifier. Sends no request."""
        return AvailablePhoneNumberCountryContext(self._client, {**self._path, "country_code": country_code})

    get = __call__

    @listing
    def list(
        self, limit: int | None = None, page_size: int | None = None
    ) -> Listing[AvailablePhoneNumberCountryInstance[M]]:
        """List Available Phone Number Country records.

        GET /2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers.json

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, AvailablePhoneNumberCountryPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[AvailablePhoneNumberCountryPage[M]]:
        """Fetch one page of Available Phone Number Country records.

        GET /2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers.json

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            AvailablePhoneNumberCountryPage,
            query={"PageToken": page_token, "Page": page_number, "PageSize": page_size},
        )

    @op
    def get_page(self, target_url: str) -> Request[AvailablePhoneNumberCountryPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", AvailablePhoneNumberCountryPage, url=target_url)


__all__ = [
    "AvailablePhoneNumberCountryContext",
    "AvailablePhoneNumberCountryInstance",
    "AvailablePhoneNumberCountryList",
    "AvailablePhoneNumberCountryPage",
]
