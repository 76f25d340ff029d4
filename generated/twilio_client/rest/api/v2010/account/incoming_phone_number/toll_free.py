"""Toll Free records.

Generated from specs/contract/twilio_api_v2010.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final, Literal, TypeAlias

from ......base.checks import matches
from ......base.deserialize import rfc2822_datetime
from ......base.fields import field
from ......base.instance_resource import InstanceResource
from ......base.list_resource import ListResource
from ......base.mode import M
from ......base.nested import Record, record
from ......base.operation import listing, op, streaming
from ......base.page import Page
from ......base.paging import Linked
from ......base.pii import Pii, personal
from ......base.request import Listing, Request
from ......base.serialize import true_or_false
from ......base.uri import Uri
from ......sids import AccountSid, AddressSid, ApplicationSid, BUSid, PhoneNumberSid, RISid, TrunkSid

TollFreeSmsFallbackMethod: TypeAlias = Literal["GET", "POST"]
TollFreeSmsMethod: TypeAlias = Literal["GET", "POST"]
TollFreeStatusCallbackMethod: TypeAlias = Literal["GET", "POST"]
TollFreeVoiceFallbackMethod: TypeAlias = Literal["GET", "POST"]
TollFreeVoiceMethod: TypeAlias = Literal["GET", "POST"]
IncomingPhoneNumberTollFreeEmergencyStatus: TypeAlias = Literal["Active", "Inactive"]
IncomingPhoneNumberTollFreeVoiceReceiveMode: TypeAlias = Literal["voice", "fax"]
IncomingPhoneNumberTollFreeAddressRequirement: TypeAlias = Literal["none", "any", "local", "foreign"]
IncomingPhoneNumberTollFreeEmergencyAddressStatus: TypeAlias = Literal[
    "registered",
    "unregistered",
    "pending-registration",
    "registration-failure",
    "pending-unregistration",
    "unregistration-failure",
]


class TollFreeCapabilitiesRecord(Record):
    """`capabilities` in an answer."""

    mms: field[bool] = field()
    sms: field[bool] = field()
    voice: field[bool] = field()
    fax: field[bool] = field()


class TollFreeInstance(InstanceResource[M]):
    """A Toll Free as returned by Twilio.

    Attributes:
        friendly_name: Personal data, kept 30 days.
    """

    _shown = (
        "address_requirements",
        "sms_fallback_method",
        "sms_method",
        "status_callback_method",
        "voice_receive_mode",
        "voice_fallback_method",
    )
    __pii__ = personal(friendly_name=Pii(30))

    account_sid: field[AccountSid] = field()
    address_sid: field[AddressSid] = field()
    address_requirements: field[IncomingPhoneNumberTollFreeAddressRequirement | str] = field()
    api_version: field[str] = field()
    beta: field[bool] = field()
    capabilities: field[TollFreeCapabilitiesRecord] = field(record(TollFreeCapabilitiesRecord))
    date_created: field[datetime] = field(rfc2822_datetime)
    date_updated: field[datetime] = field(rfc2822_datetime)
    friendly_name: field[str] = field()
    identity_sid: field[RISid] = field()
    phone_number: field[str] = field()
    origin: field[str] = field()
    sid: field[PhoneNumberSid] = field()
    sms_application_sid: field[ApplicationSid] = field()
    sms_fallback_method: field[TollFreeSmsFallbackMethod | str] = field()
    sms_fallback_url: field[str] = field()
    sms_method: field[TollFreeSmsMethod | str] = field()
    sms_url: field[str] = field()
    status_callback: field[str] = field()
    status_callback_method: field[TollFreeStatusCallbackMethod | str] = field()
    trunk_sid: field[TrunkSid] = field()
    uri: field[str] = field()
    voice_receive_mode: field[IncomingPhoneNumberTollFreeVoiceReceiveMode | str] = field()
    voice_application_sid: field[ApplicationSid] = field()
    voice_caller_id_lookup: field[bool] = field()
    voice_fallback_method: field[TollFreeVoiceFallbackMethod | str] = field()
    voice_fallback_url: field[str] = field()
    voice_method: field[TollFreeVoiceMethod | str] = field()
    voice_url: field[str] = field()
    emergency_status: field[IncomingPhoneNumberTollFreeEmergencyStatus | str] = field()
    emergency_address_sid: field[AddressSid] = field()
    emergency_address_status: field[IncomingPhoneNumberTollFreeEmergencyAddressStatus | str] = field()
    bundle_sid: field[BUSid] = field()
    status: field[str] = field()

    class EmergencyStatus:
        """Values of IncomingPhoneNumberTollFreeEmergencyStatus."""

        ACTIVE: Final = "Active"
        INACTIVE: Final = "Inactive"

    class VoiceReceiveMode:
        """Values of IncomingPhoneNumberTollFreeVoiceReceiveMode."""

        VOICE: Final = "voice"
        FAX: Final = "fax"

    class AddressRequirement:
        """Values of IncomingPhoneNumberTollFreeAddressRequirement."""

        NONE: Final = "none"
        ANY: Final = "any"
        LOCAL: Final = "local"
        FOREIGN: Final = "foreign"

    class EmergencyAddressStatus:
        """Values of IncomingPhoneNumberTollFreeEmergencyAddressStatus."""

        REGISTERED: Final = "registered"
        UNREGISTERED: Final = "unregistered"
        PENDING_REGISTRATION: Final = "pending-registration"
        REGISTRATION_FAILURE: Final = "registration-failure"
        PENDING_UNREGISTRATION: Final = "pending-unregistration"
        UNREGISTRATION_FAILURE: Final = "unregistration-failure"


class TollFreePage(Page[M, TollFreeInstance[M]]):
    """One page of Toll Free records."""

    _record = TollFreeInstance
    _paging = Linked("incoming_phone_numbers", max_size=1000)


class TollFreeList(ListResource[M]):
    """Toll Free records."""

    _uri = Uri(
        "https://api.twilio.com/2010-04-01/Accounts/{account_sid}/IncomingPhoneNumbers/TollFree.json",
        account_sid=AccountSid,
    )

    @listing
    def list(
        self,
        beta: bool | None = None,
        friendly_name: str | None = None,
        phone_number: str | None = None,
        origin: str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[TollFreeInstance[M]]:
        """List Toll Free records: GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/TollFree.json

        Args:
            friendly_name: Personal data, kept 30 days.
            phone_number: Phone number in E.164 format, or a channel address.
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(
            self,
            TollFreePage,
            query={
                "Beta": true_or_false(beta),
                "FriendlyName": friendly_name,
                "PhoneNumber": phone_number,
                "Origin": origin,
                "PageSize": page_size,
            },
            limit=limit,
        )

    stream = streaming(list)

    @op
    def page(
        self,
        beta: bool | None = None,
        friendly_name: str | None = None,
        phone_number: str | None = None,
        origin: str | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[TollFreePage[M]]:
        """Fetch one page of Toll Free records.

        GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/TollFree.json

        Args:
            friendly_name: Personal data, kept 30 days.
            phone_number: Phone number in E.164 format, or a channel address.
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            TollFreePage,
            query={
                "Beta": true_or_false(beta),
                "FriendlyName": friendly_name,
                "PhoneNumber": phone_number,
                "Origin": origin,
                "PageToken": page_token,
                "Page": page_number,
                "PageSize": page_size,
            },
        )

    @op
    def get_page(self, target_url: str) -> Request[TollFreePage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", TollFreePage, url=target_url)

    @op
    def create(
        self,
        phone_number: str,
        api_version: str | None = None,
        friendly_name: str | None = None,
        sms_application_sid: ApplicationSid | None = None,
        sms_fallback_method: TollFreeSmsFallbackMethod | str | None = None,
        sms_fallback_url: str | None = None,
        sms_method: TollFreeSmsMethod | str | None = None,
        sms_url: str | None = None,
        status_callback: str | None = None,
        status_callback_method: TollFreeStatusCallbackMethod | str | None = None,
        voice_application_sid: ApplicationSid | None = None,
        voice_caller_id_lookup: bool | None = None,
        voice_fallback_method: TollFreeVoiceFallbackMethod | str | None = None,
        voice_fallback_url: str | None = None,
        voice_method: TollFreeVoiceMethod | str | None = None,
        voice_url: str | None = None,
        identity_sid: RISid | None = None,
        address_sid: AddressSid | None = None,
        emergency_status: IncomingPhoneNumberTollFreeEmergencyStatus | str | None = None,
        emergency_address_sid: AddressSid | None = None,
        trunk_sid: TrunkSid | None = None,
        voice_receive_mode: IncomingPhoneNumberTollFreeVoiceReceiveMode | str | None = None,
        bundle_sid: BUSid | None = None,
    ) -> Request[TollFreeInstance[M]]:
        """Create a Toll Free: POST /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/TollFree.json

        Args:
            phone_number: Phone number in E.164 format, or a channel address.
        """
        return Request(
            self,
            "POST",
            TollFreeInstance,
            form={
                "PhoneNumber": phone_number,
                "ApiVersion": api_version,
                "FriendlyName": friendly_name,
                "SmsApplicationSid": sms_application_sid,
                "SmsFallbackMethod": sms_fallback_method,
                "SmsFallbackUrl": sms_fallback_url,
                "SmsMethod": sms_method,
                "SmsUrl": sms_url,
                "StatusCallback": status_callback,
                "StatusCallbackMethod": status_callback_method,
                "VoiceApplicationSid": voice_application_sid,
                "VoiceCallerIdLookup": true_or_false(voice_caller_id_lookup),
                "VoiceFallbackMethod": voice_fallback_method,
                "VoiceFallbackUrl": voice_fallback_url,
                "VoiceMethod": voice_method,
                "VoiceUrl": voice_url,
                "IdentitySid": identity_sid,
                "AddressSid": address_sid,
                "EmergencyStatus": emergency_status,
                "EmergencyAddressSid": emergency_address_sid,
                "TrunkSid": trunk_sid,
                "VoiceReceiveMode": voice_receive_mode,
                "BundleSid": bundle_sid,
            },
            checks=(
                matches(
                    ApplicationSid, sms_application_sid=sms_application_sid, voice_application_sid=voice_application_sid
                ),
                matches(RISid, identity_sid=identity_sid),
                matches(AddressSid, address_sid=address_sid, emergency_address_sid=emergency_address_sid),
                matches(TrunkSid, trunk_sid=trunk_sid),
                matches(BUSid, bundle_sid=bundle_sid),
            ),
        )


__all__ = [
    "IncomingPhoneNumberTollFreeAddressRequirement",
    "IncomingPhoneNumberTollFreeEmergencyAddressStatus",
    "IncomingPhoneNumberTollFreeEmergencyStatus",
    "IncomingPhoneNumberTollFreeVoiceReceiveMode",
    "TollFreeCapabilitiesRecord",
    "TollFreeInstance",
    "TollFreeList",
    "TollFreePage",
    "TollFreeSmsFallbackMethod",
    "TollFreeSmsMethod",
    "TollFreeStatusCallbackMethod",
    "TollFreeVoiceFallbackMethod",
    "TollFreeVoiceMethod",
]
