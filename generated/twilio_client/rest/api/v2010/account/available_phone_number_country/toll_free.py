"""Toll Free records.

Generated from specs/contract/twilio_api_v2010.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from decimal import Decimal

from ......base.deserialize import decimal
from ......base.fields import field
from ......base.instance_resource import InstanceResource
from ......base.list_resource import ListResource
from ......base.mode import M
from ......base.nested import Record, record
from ......base.operation import listing, op, streaming
from ......base.page import Page
from ......base.paging import Linked
from ......base.request import Listing, Request
from ......base.serialize import true_or_false
from ......base.uri import Uri
from ......sids import AccountSid


class TollFreeCapabilitiesRecord(Record):
    """`capabilities` in an answer."""

    mms: field[bool] = field()
    sms: field[bool] = field()
    voice: field[bool] = field()
    fax: field[bool] = field()


class TollFreeInstance(InstanceResource[M]):
    """A Toll Free as returned by Twilio."""

    friendly_name: field[str] = field()
    phone_number: field[str] = field()
    lata: field[str] = field()
    locality: field[str] = field()
    rate_center: field[str] = field()
    latitude: field[Decimal] = field(decimal)
    longitude: field[Decimal] = field(decimal)
    region: field[str] = field()
    postal_code: field[str] = field()
    iso_country: field[str] = field()
    address_requirements: field[str] = field()
    beta: field[bool] = field()
    capabilities: field[TollFreeCapabilitiesRecord] = field(record(TollFreeCapabilitiesRecord))


class TollFreePage(Page[M, TollFreeInstance[M]]):
    """One page of Toll Free records."""

    _record = TollFreeInstance
    _paging = Linked("available_phone_numbers", max_size=1000)


class TollFreeList(ListResource[M]):
    """Toll Free records."""

    _uri = Uri(
        "https://api.twilio.com/2010-04-01/Accounts/{account_sid}/AvailablePhoneNumbers/{country_code}/TollFree.json",
        account_sid=AccountSid,
    )

    @listing
    def list(
        self,
        area_code: int | None = None,
        contains: str | None = None,
        sms_enabled: bool | None = None,
        mms_enabled: bool | None = None,
        voice_enabled: bool | None = None,
        exclude_all_address_required: bool | None = None,
        exclude_local_address_required: bool | None = None,
        exclude_foreign_address_required: bool | None = None,
        beta: bool | None = None,
        near_number: str | None = None,
        near_lat_long: str | None = None,
        distance: int | None = None,
        in_postal_code: str | None = None,
        in_region: str | None = None,
        in_rate_center: str | None = None,
        in_lata: str | None = None,
        in_locality: str | None = None,
        fax_enabled: bool | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[TollFreeInstance[M]]:
        """List Toll Free records.

        GET /2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/TollFree.json

        Args:
            near_number: Phone number in E.164 format, or a channel address.
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(
            self,
            TollFreePage,
            query={
                "AreaCode": area_code,
                "Contains": contains,
                "SmsEnabled": true_or_false(sms_enabled),
                "MmsEnabled": true_or_false(mms_enabled),
                "VoiceEnabled": true_or_false(voice_enabled),
                "ExcludeAllAddressRequired": true_or_false(exclude_all_address_required),
                "ExcludeLocalAddressRequired": true_or_false(exclude_local_address_required),
                "ExcludeForeignAddressRequired": true_or_false(exclude_foreign_address_required),
                "Beta": true_or_false(beta),
                "NearNumber": near_number,
                "NearLatLong": near_lat_long,
                "Distance": distance,
                "InPostalCode": in_postal_code,
                "InRegion": in_region,
                "InRateCenter": in_rate_center,
                "InLata": in_lata,
                "InLocality": in_locality,
                "FaxEnabled": true_or_false(fax_enabled),
                "PageSize": page_size,
            },
            limit=limit,
        )

    stream = streaming(list)

    @op
    def page(
        self,
        area_code: int | None = None,
        contains: str | None = None,
        sms_enabled: bool | None = None,
        mms_enabled: bool | None = None,
        voice_enabled: bool | None = None,
        exclude_all_address_required: bool | None = None,
        exclude_local_address_required: bool | None = None,
        exclude_foreign_address_required: bool | None = None,
        beta: bool | None = None,
        near_number: str | None = None,
        near_lat_long: str | None = None,
        distance: int | None = None,
        in_postal_code: str | None = None,
        in_region: str | None = None,
        in_rate_center: str | None = None,
        in_lata: str | None = None,
        in_locality: str | None = None,
        fax_enabled: bool | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[TollFreePage[M]]:
        """Fetch one page of Toll Free records.

        GET /2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/TollFree.json

        Args:
            near_number: Phone number in E.164 format, or a channel address.
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            TollFreePage,
            query={
                "AreaCode": area_code,
                "Contains": contains,
                "SmsEnabled": true_or_false(sms_enabled),
                "MmsEnabled": true_or_false(mms_enabled),
                "VoiceEnabled": true_or_false(voice_enabled),
                "ExcludeAllAddressRequired": true_or_false(exclude_all_address_required),
                "ExcludeLocalAddressRequired": true_or_false(exclude_local_address_required),
                "ExcludeForeignAddressRequired": true_or_false(exclude_foreign_address_required),
                "Beta": true_or_false(beta),
                "NearNumber": near_number,
                "NearLatLong": near_lat_long,
                "Distance": distance,
                "InPostalCode": in_postal_code,
                "InRegion": in_region,
                "InRateCenter": in_rate_center,
                "InLata": in_lata,
                "InLocality": in_locality,
                "FaxEnabled": true_or_false(fax_enabled),
                "PageToken": page_token,
                "Page": page_number,
                "PageSize": page_size,
            },
        )

    @op
    def get_page(self, target_url: str) -> Request[TollFreePage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", TollFreePage, url=target_url)


__all__ = ["TollFreeCapabilitiesRecord", "TollFreeInstance", "TollFreeList", "TollFreePage"]
