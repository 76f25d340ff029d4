"""Address records.

Generated from specs/contract/twilio_api_v2010.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ......base.deserialize import rfc2822_datetime
from ......base.fields import field
from ......base.instance_context import InstanceContext
from ......base.instance_resource import InstanceResource
from ......base.links import lazy
from ......base.list_resource import ListResource
from ......base.mode import M
from ......base.operation import listing, op, streaming
from ......base.page import Page
from ......base.paging import Linked
from ......base.pii import Pii, personal
from ......base.request import Listing, Request
from ......base.serialize import true_or_false
from ......base.uri import Uri
from ......sids import AccountSid, AddressSid

if TYPE_CHECKING:
    from .dependent_phone_number import DependentPhoneNumberList


class AddressContext(InstanceContext[M]):
    """One Address."""

    _uri = Uri(
        "https://api.twilio.com/2010-04-01/Accounts/{account_sid}/Addresses/{sid}.json",
        account_sid=AccountSid,
        sid=AddressSid,
    )

    dependent_phone_numbers: lazy[DependentPhoneNumberList[M]] = lazy(
        ".dependent_phone_number", "DependentPhoneNumberList", address_sid="sid"
    )

    @op
    def delete(self) -> Request[bool]:
        """Delete the Address: DELETE /2010-04-01/Accounts/{AccountSid}/Addresses/{Sid}.json"""
        return Request(self, "DELETE", bool)

    @op
    def fetch(self) -> Request[AddressInstance[M]]:
        """Fetch the Address: GET /2010-04-01/Accounts/{AccountSid}/Addresses/{Sid}.json"""
        return Request(self, "GET", AddressInstance)

    @op
    def update(
        self,
        friendly_name: str | None = None,
        customer_name: str | None = None,
        street: str | None = None,
        city: str | None = None,
        region: str | None = None,
        postal_code: str | None = None,
        emergency_enabled: bool | None = None,
        auto_correct_address: bool | None = None,
        street_secondary: str | None = None,
    ) -> Request[AddressInstance[M]]:
        """Update the Address: POST /2010-04-01/Accounts/{AccountSid}/Addresses/{Sid}.json"""
        return Request(
            self,
            "POST",
            AddressInstance,
            form={
                "FriendlyName": friendly_name,
                "CustomerName": customer_name,
                "Street": street,
                "City": city,
                "Region": region,
                "PostalCode": postal_code,
                "EmergencyEnabled": true_or_false(emergency_enabled),
                "AutoCorrectAddress": true_or_false(auto_correct_address),
                "StreetSecondary": street_secondary,
            },
        )


class AddressInstance(AddressContext[M], InstanceResource[M]):
    """An Address as returned by Twilio.

    Attributes:
        customer_name: Personal data, kept 30 days.
        friendly_name: Personal data, kept 30 days.
        postal_code: Personal data, kept 30 days.
        street: Personal data, kept 30 days.
        street_secondary: Personal data, kept 30 days.
    """

    _identity = {"sid": "sid"}
    _shown = ("sid",)
    __pii__ = personal(
        customer_name=Pii(30), friendly_name=Pii(30), postal_code=Pii(30), street=Pii(30), street_secondary=Pii(30)
    )

    account_sid: field[AccountSid] = field()
    city: field[str] = field()
    customer_name: field[str] = field()
    date_created: field[datetime] = field(rfc2822_datetime)
    date_updated: field[datetime] = field(rfc2822_datetime)
    friendly_name: field[str] = field()
    iso_country: field[str] = field()
    postal_code: field[str] = field()
    region: field[str] = field()
    sid: field[AddressSid] = field()
    street: field[str] = field()
    uri: field[str] = field()
    emergency_enabled: field[bool] = field()
    validated: field[bool] = field()
    verified: field[bool] = field()
    street_secondary: field[str] = field()


class AddressPage(Page[M, AddressInstance[M]]):
    """One page of Address records."""

    _record = AddressInstance
    _paging = Linked("addresses", max_size=1000)


class AddressList(ListResource[M]):
    """Address records."""

    _uri = Uri("https://api.twilio.com/2010-04-01/Accounts/{account_sid}/Addresses.json", account_sid=AccountSid)

    def __call__(self, sid: AddressSid) -> AddressContext[M]:
        """The Address with this identifier. Sends no request."""
        return AddressContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @op
    def create(
        self,
        customer_name: str,
        street: str,
        city: str,
        region: str,
        postal_code: str,
        iso_country: str,
        friendly_name: str | None = None,
        emergency_enabled: bool | None = None,
        auto_correct_address: bool | None = None,
        street_secondary: str | None = None,
    ) -> Request[AddressInstance[M]]:
        """Create an Address: POST /2010-04-01/Accounts/{AccountSid}/Addresses.json

        Args:
            iso_country: ISO 3166-1 alpha-2 country code.
        """
        return Request(
            self,
            "POST",
            AddressInstance,
            form={
                "CustomerName": customer_name,
                "Street": street,
                "City": city,
                "Region": region,
                "PostalCode": postal_code,
                "IsoCountry": iso_country,
                "FriendlyName": friendly_name,
                "EmergencyEnabled": true_or_false(emergency_enabled),
                "AutoCorrectAddress": true_or_false(auto_correct_address),
                "StreetSecondary": street_secondary,
            },
        )

    @listing
    def list(
        self,
        customer_name: str | None = None,
        friendly_name: str | None = None,
        emergency_enabled: bool | None = None,
        iso_country: str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[AddressInstance[M]]:
        """List Address records: GET /2010-04-01/Accounts/{AccountSid}/Addresses.json

        Args:
            customer_name: Personal data, kept 30 days.
            friendly_name: Personal data, kept 30 days.
            iso_country: ISO 3166-1 alpha-2 country code.
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(
            self,
            AddressPage,
            query={
                "CustomerName": customer_name,
                "FriendlyName": friendly_name,
                "EmergencyEnabled": true_or_false(emergency_enabled),
                "IsoCountry": iso_country,
                "PageSize": page_size,
            },
            limit=limit,
        )

    stream = streaming(list)

    @op
    def page(
        self,
        customer_name: str | None = None,
        friendly_name: str | None = None,
        emergency_enabled: bool | None = None,
        iso_country: str | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[AddressPage[M]]:
        """Fetch one page of Address records: GET /2010-04-01/Accounts/{AccountSid}/Addresses.json

        Args:
            customer_name: Personal data, kept 30 days.
            friendly_name: Personal data, kept 30 days.
            iso_country: ISO 3166-1 alpha-2 country code.
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            AddressPage,
            query={
                "CustomerName": customer_name,
                "FriendlyName": friendly_name,
                "EmergencyEnabled": true_or_false(emergency_enabled),
                "IsoCountry": iso_country,
                "PageToken": page_token,
                "Page": page_number,
                "PageSize": page_size,
            },
        )

    @op
    def get_page(self, target_url: str) -> Request[AddressPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", AddressPage, url=target_url)


__all__ = ["AddressContext", "AddressInstance", "AddressList", "AddressPage"]
