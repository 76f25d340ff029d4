"""Incoming Phone Number records.

Generated from specs/contract/twilio_api_v2010.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from ......base.checks import at_least_one, matches
from ......base.deserialize import rfc2822_datetime
from ......base.fields import field
from ......base.instance_context import InstanceContext
from ......base.instance_resource import InstanceResource
from ......base.links import lazy
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

if TYPE_CHECKING:
    from .assigned_add_on import AssignedAddOnList
    from .local import LocalList
    from .mobile import MobileList
    from .toll_free import TollFreeList

IncomingPhoneNumberSmsFallbackMethod: TypeAlias = Literal["GET", "POST"]
IncomingPhoneNumberSmsMethod: TypeAlias = Literal["GET", "POST"]
IncomingPhoneNumberStatusCallbackMethod: TypeAlias = Literal["GET", "POST"]
IncomingPhoneNumberVoiceFallbackMethod: TypeAlias = Literal["GET", "POST"]
IncomingPhoneNumberVoiceMethod: TypeAlias = Literal["GET", "POST"]
IncomingPhoneNumberEmergencyStatus: TypeAlias = Literal["Active", "Inactive"]
IncomingPhoneNumberVoiceReceiveMode: TypeAlias = Literal["voice", "fax"]
IncomingPhoneNumberAddressRequirement: TypeAlias = Literal["none", "any", "local", "foreign"]
IncomingPhoneNumberEmergencyAddressStatus: TypeAlias = Literal[
    "registered",
    "unregistered",
    "pending-registration",
    "registration-failure",
    "pending-unregistration",
    "unregistration-failure",
]


class IncomingPhoneNumberCapabilitiesRecord(Record):
    """`capabilities` in an answer."""

    mms: field[bool] = field()
    sms: field[bool] = field()
    voice: field[bool] = field()
    fax: field[bool] = field()


class IncomingPhoneNumberContext(InstanceContext[M]):
    """One Incoming Phone Number."""

    _uri = Uri(
        "https://api.twilio.com/2010-04-01/Accounts/{account_sid}/IncomingPhoneNumbers/{sid}.json",
        account_sid=AccountSid,
        sid=PhoneNumberSid,
    )

    assigned_add_ons: lazy[AssignedAddOnList[M]] = lazy(".assigned_add_on", "AssignedAddOnList", resource_sid="sid")

    @op
    def update(
        self,
        account_sid: AccountSid | None = None,
        api_version: str | None = None,
        friendly_name: str | None = None,
        sms_application_sid: ApplicationSid | None = None,
        sms_fallback_method: IncomingPhoneNumberSmsFallbackMethod | str | None = None,
        sms_fallback_url: str | None = None,
        sms_method: IncomingPhoneNumberSmsMethod | str | None = None,
        sms_url: str | None = None,
        status_callback: str | None = None,
        status_callback_method: IncomingPhoneNumberStatusCallbackMethod | str | None = None,
        voice_application_sid: ApplicationSid | None = None,
        voice_caller_id_lookup: bool | None = None,
        voice_fallback_method: IncomingPhoneNumberVoiceFallbackMethod | str | None = None,
        voice_fallback_url: str | None = None,
        voice_method: IncomingPhoneNumberVoiceMethod | str | None = None,
        voice_url: str | None = None,
        emergency_status: IncomingPhoneNumberEmergencyStatus | str | None = None,
        emergency_address_sid: AddressSid | None = None,
        trunk_sid: TrunkSid | None = None,
        voice_receive_mode: IncomingPhoneNumberVoiceReceiveMode | str | None = None,
        identity_sid: RISid | None = None,
        address_sid: AddressSid | None = None,
        bundle_sid: BUSid | None = None,
    ) -> Request[IncomingPhoneNumberInstance[M]]:
        """Update the Incoming Phone Number: POST /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{Sid}.json"""
        return Request(
            self,
            "POST",
            IncomingPhoneNumberInstance,
            form={
                "AccountSid": account_sid,
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
                "EmergencyStatus": emergency_status,
                "EmergencyAddressSid": emergency_address_sid,
                "TrunkSid": trunk_sid,
                "VoiceReceiveMode": voice_receive_mode,
                "IdentitySid": identity_sid,
                "AddressSid": address_sid,
                "BundleSid": bundle_sid,
            },
            checks=(
                matches(AccountSid, account_sid=account_sid),
                matches(
                    ApplicationSid, sms_application_sid=sms_application_sid, voice_application_sid=voice_application_sid
                ),
                matches(AddressSid, emergency_address_sid=emergency_address_sid, address_sid=address_sid),
                matches(TrunkSid, trunk_sid=trunk_sid),
                matches(RISid, identity_sid=identity_sid),
                matches(BUSid, bundle_sid=bundle_sid),
            ),
        )

    @op
    def fetch(self) -> Request[IncomingPhoneNumberInstance[M]]:
        """Fetch the Incoming Phone Number: GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{Sid}.json"""
        return Request(self, "GET", IncomingPhoneNumberInstance)

    @op
    def delete(self) -> Request[bool]:
        """Delete the Incoming Phone Number: DELETE /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{Sid}.json"""
        return Request(self, "DELETE", bool)


class IncomingPhoneNumberInstance(IncomingPhoneNumberContext[M], InstanceResource[M]):
    """An Incoming Phone Number as returned by Twilio.

    Attributes:
        friendly_name: Personal data, kept 30 days.
    """

    _identity = {"sid": "sid"}
    _shown = (
        "sid",
        "address_requirements",
        "sms_fallback_method",
        "sms_method",
        "status_callback_method",
        "voice_receive_mode",
    )
    __pii__ = personal(friendly_name=Pii(30))

    account_sid: field[AccountSid] = field()
    address_sid: field[AddressSid] = field()
    address_requirements: field[IncomingPhoneNumberAddressRequirement | str] = field()
    api_version: field[str] = field()
    beta: field[bool] = field()
    capabilities: field[IncomingPhoneNumberCapabilitiesRecord] = field(record(IncomingPhoneNumberCapabilitiesRecord))
    date_created: field[datetime] = field(rfc2822_datetime)
    date_updated: field[datetime] = field(rfc2822_datetime)
    friendly_name: field[str] = field()
    identity_sid: field[RISid] = field()
    phone_number: field[str] = field()
    origin: field[str] = field()
    sid: field[PhoneNumberSid] = field()
    sms_application_sid: field[ApplicationSid] = field()
    sms_fallback_method: field[IncomingPhoneNumberSmsFallbackMethod | str] = field()
    sms_fallback_url: field[str] = field()
    sms_method: field[IncomingPhoneNumberSmsMethod | str] = field()
    sms_url: field[str] = field()
    status_callback: field[str] = field()
    status_callback_method: field[IncomingPhoneNumberStatusCallbackMethod | str] = field()
    trunk_sid: field[TrunkSid] = field()
    uri: field[str] = field()
    voice_receive_mode: field[IncomingPhoneNumberVoiceReceiveMode | str] = field()
    voice_application_sid: field[ApplicationSid] = field()
    voice_caller_id_lookup: field[bool] = field()
    voice_fallback_method: field[IncomingPhoneNumberVoiceFallbackMethod | str] = field()
    voice_fallback_url: field[str] = field()
    voice_method: field[IncomingPhoneNumberVoiceMethod | str] = field()
    voice_url: field[str] = field()
    emergency_status: field[IncomingPhoneNumberEmergencyStatus | str] = field()
    emergency_address_sid: field[AddressSid] = field()
    emergency_address_status: field[IncomingPhoneNumberEmergencyAddressStatus | str] = field()
    bundle_sid: field[BUSid] = field()
    status: field[str] = field()
    type: field[str] = field()

    class EmergencyStatus:
        """Values of IncomingPhoneNumberEmergencyStatus."""

        ACTIVE: Final = "Active"
        INACTIVE: Final = "Inactive"

    class VoiceReceiveMode:
        """Values of IncomingPhoneNumberVoiceReceiveMode."""

        VOICE: Final = "voice"
        FAX: Final = "fax"

    class AddressRequirement:
        """Values of IncomingPhoneNumberAddressRequirement."""

        NONE: Final = "none"
        ANY: Final = "any"
        LOCAL: Final = "local"
        FOREIGN: Final = "foreign"

    class EmergencyAddressStatus:
        """Values of IncomingPhoneNumberEmergencyAddressStatus."""

        REGISTERED: Final = "registered"
        UNREGISTERED: Final = "unregistered"
        PENDING_REGISTRATION: Final = "pending-registration"
        REGISTRATION_FAILURE: Final = "registration-failure"
        PENDING_UNREGISTRATION: Final = "pending-unregistration"
        UNREGISTRATION_FAILURE: Final = "unregistration-failure"


class IncomingPhoneNumberPage(Page[M, IncomingPhoneNumberInstance[M]]):
    """One page of Incoming Phone Number records."""

    _record = IncomingPhoneNumberInstance
    _paging = Linked("incoming_phone_numbers", max_size=1000)


class IncomingPhoneNumberList(ListResource[M]):
    """Incoming Phone Number records."""

    _uri = Uri(
        "https://api.twilio.com/2010-04-01/Accounts/{account_sid}/IncomingPhoneNumbers.json", account_sid=AccountSid
    )

    local: lazy[LocalList[M]] = lazy(".local", "LocalList")
    mobile: lazy[MobileList[M]] = lazy(".mobile", "MobileList")
    toll_free: lazy[TollFreeList[M]] = lazy(".toll_free", "TollFreeList")

    def __call__(self, sid: PhoneNumberSid) -> IncomingPhoneNumberContext[M]:
        """The Incoming Phone Number with this identifier. Sends no request."""
        return IncomingPhoneNumberContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(
        self,
        beta: bool | None = None,
        friendly_name: str | None = None,
        phone_number: str | None = None,
        origin: str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[IncomingPhoneNumberInstance[M]]:
        """List Incoming Phone Number records: GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers.json

        Args:
            friendly_name: Personal data, kept 30 days.
            phone_number: Phone number in E.164 format, or a channel address.
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(
            self,
            IncomingPhoneNumberPage,
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
    ) -> Request[IncomingPhoneNumberPage[M]]:
        """Fetch one page of Incoming Phone Number records.

        GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers.json

        Args:
            friendly_name: Personal data, kept 30 days.
            phone_number: Phone number in E.164 format, or a channel address.
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            IncomingPhoneNumberPage,
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
    def get_page(self, target_url: str) -> Request[IncomingPhoneNumberPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", IncomingPhoneNumberPage, url=target_url)

    @op
    def create(
        self,
        api_version: str | None = None,
        friendly_name: str | None = None,
        sms_application_sid: ApplicationSid | None = None,
        sms_fallback_method: IncomingPhoneNumberSmsFallbackMethod | str | None = None,
        sms_fallback_url: str | None = None,
        sms_method: IncomingPhoneNumberSmsMethod | str | None = None,
        sms_url: str | None = None,
        status_callback: str | None = None,
        status_callback_method: IncomingPhoneNumberStatusCallbackMethod | str | None = None,
        voice_application_sid: ApplicationSid | None = None,
        voice_caller_id_lookup: bool | None = None,
        voice_fallback_method: IncomingPhoneNumberVoiceFallbackMethod | str | None = None,
        voice_fallback_url: str | None = None,
        voice_method: IncomingPhoneNumberVoiceMethod | str | None = None,
        voice_url: str | None = None,
        emergency_status: IncomingPhoneNumberEmergencyStatus | str | None = None,
        emergency_address_sid: AddressSid | None = None,
        trunk_sid: TrunkSid | None = None,
        identity_sid: RISid | None = None,
        address_sid: AddressSid | None = None,
        voice_receive_mode: IncomingPhoneNumberVoiceReceiveMode | str | None = None,
        bundle_sid: BUSid | None = None,
        phone_number: str | None = None,
        area_code: str | None = None,
    ) -> Request[IncomingPhoneNumberInstance[M]]:
        """Create an Incoming Phone Number: POST /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers.json

        Args:
            phone_number: Phone number in E.164 format, or a channel address.
        """
        return Request(
            self,
            "POST",
            IncomingPhoneNumberInstance,
            form={
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
                "EmergencyStatus": emergency_status,
                "EmergencyAddressSid": emergency_address_sid,
                "TrunkSid": trunk_sid,
                "IdentitySid": identity_sid,
                "AddressSid": address_sid,
                "VoiceReceiveMode": voice_receive_mode,
                "BundleSid": bundle_sid,
                "PhoneNumber": phone_number,
                "AreaCode": area_code,
            },
            checks=(
                matches(
                    ApplicationSid, sms_application_sid=sms_application_sid, voice_application_sid=voice_application_sid
                ),
                matches(AddressSid, emergency_address_sid=emergency_address_sid, address_sid=address_sid),
                matches(TrunkSid, trunk_sid=trunk_sid),
                matches(RISid, identity_sid=identity_sid),
                matches(BUSid, bundle_sid=bundle_sid),
                at_least_one(phone_number=phone_number, area_code=area_code),
            ),
        )


__all__ = [
    "IncomingPhoneNumberAddressRequirement",
    "IncomingPhoneNumberCapabilitiesRecord",
    "IncomingPhoneNumberContext",
    "IncomingPhoneNumberEmergencyAddressStatus",
    "IncomingPhoneNumberEmergencyStatus",
    "IncomingPhoneNumberInstance",
    "IncomingPhoneNumberList",
    "IncomingPhoneNumberPage",
    "IncomingPhoneNumberSmsFallbackMethod",
    "IncomingPhoneNumberSmsMethod",
    "IncomingPhoneNumberStatusCallbackMethod",
    "IncomingPhoneNumberVoiceFallbackMethod",
    "IncomingPhoneNumberVoiceMethod",
    "IncomingPhoneNumberVoiceReceiveMode",
]
